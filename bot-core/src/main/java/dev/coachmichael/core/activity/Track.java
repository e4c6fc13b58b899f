package dev.coachmichael.core.activity;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.RandomAccess;

/**
 * The samples of an activity, kept in integer columns: at most 40 bytes a point, so 24 hours at one point a second stay
 * under 4 MB. Columns that the recording lacks take no room. Immutable.
 *
 * <p>Points are in order of time; two points may share a moment. The first point need not be at 0. The track says what was
 * recorded, not what can be believed: see {@link TrackCleaning}.
 */
public final class Track {

    /** What a point can hold, each in a unit whose whole numbers are finer than any watch measures. */
    public enum Column {
        /** Degrees north, times ten million. */
        LATITUDE_E7(-900_000_000, 900_000_000),
        /** Degrees east, times ten million. */
        LONGITUDE_E7(-1_800_000_000, 1_800_000_000),
        DISTANCE_CENTIMETERS(0, 1_000_000_000),
        ALTITUDE_DECIMETERS(-10_000, 200_000),
        SPEED_MILLIMETERS_PER_SECOND(0, 1_000_000),
        HEART_RATE(0, 255),
        /** Steps per minute of both legs; revolutions on wheels. */
        CADENCE(0, 1000),
        POWER_WATTS(0, 65_535);

        private final int min;
        private final int max;

        Column(int min, int max) {
            this.min = min;
            this.max = max;
        }

        /** Whether a device could have measured this; the track keeps nothing else. */
        public boolean holds(double value) {
            return value >= min && value <= max;
        }
    }

    /** The value of a point that lacks this column. */
    public static final int ABSENT = Integer.MIN_VALUE;

    static final int[] NO_COLUMN = {};

    public static final Track EMPTY = new TrackBuilder().build();

    private final int[] offsetMillis;
    private final int[][] columns;
    private final List<Pause> pauses;
    private final List<DeveloperColumn> developerColumns;

    Track(int[] offsetMillis, int[][] columns, List<Pause> pauses, List<DeveloperColumn> developerColumns) {
        this.offsetMillis = offsetMillis;
        this.columns = columns;
        this.pauses = List.copyOf(pauses);
        this.developerColumns = List.copyOf(developerColumns);
    }

    public static TrackBuilder builder() {
        return new TrackBuilder();
    }

    public int size() {
        return offsetMillis.length;
    }

    public boolean isEmpty() {
        return offsetMillis.length == 0;
    }

    /** Milliseconds from the start of the activity to this point. */
    public int offsetMillis(int point) {
        return offsetMillis[point];
    }

    /** Whether any point has this column. */
    public boolean has(Column column) {
        return columns[column.ordinal()].length > 0;
    }

    /** The raw number of a point, or {@link #ABSENT}. */
    public int value(Column column, int point) {
        int[] values = columns[column.ordinal()];
        return values.length == 0 ? ABSENT : values[point];
    }

    public boolean hasPosition(int point) {
        return value(Column.LATITUDE_E7, point) != ABSENT && value(Column.LONGITUDE_E7, point) != ABSENT;
    }

    /** Degrees north; not a number when the point has no position. */
    public double latitude(int point) {
        return scaled(Column.LATITUDE_E7, point, 1e7);
    }

    /** Degrees east; not a number when the point has no position. */
    public double longitude(int point) {
        return scaled(Column.LONGITUDE_E7, point, 1e7);
    }

    /** Metres over ground between two points that have positions, on a sphere; not-a-number otherwise. */
    public double metersBetween(int from, int to) {
        return GreatCircle.meters(latitude(from), longitude(from), latitude(to), longitude(to));
    }

    /**
     * Metres that a point lies east of another, on the plane that touches the earth at the other: for maps of up to some
     * hundred kilometres. Not a number unless both have positions.
     */
    public double metersEast(int from, int to) {
        return GreatCircle.east(latitude(from), longitude(from), longitude(to));
    }

    /** Metres that a point lies north of another; not a number unless both have positions. */
    public double metersNorth(int from, int to) {
        return GreatCircle.north(latitude(from), latitude(to));
    }

    /** When the timer stood still, in order and without overlaps. */
    public List<Pause> pauses() {
        return pauses;
    }

    /** Values that applications on the watch added, apart from the native ones whose names they often share. */
    public List<DeveloperColumn> developerColumns() {
        return developerColumns;
    }

    /** For each point the time that the timer showed, in milliseconds since the start of the activity. */
    public int[] timerMillis() {
        int[] timer = new int[offsetMillis.length];
        int next = 0;
        int paused = 0;
        for (int point = 0; point < timer.length; point++) {
            int offset = offsetMillis[point];
            while (next < pauses.size() && pauses.get(next).toMillis() <= offset) {
                paused += pauses.get(next++).millis();
            }
            boolean inside = next < pauses.size() && pauses.get(next).fromMillis() < offset;
            timer[point] = offset - paused - (inside ? offset - pauses.get(next).fromMillis() : 0);
        }
        return timer;
    }

    /** The points as objects, made one by one as they are asked for. */
    public List<TrackPoint> points() {
        return new Points();
    }

    /** The same track with one column replaced; a value that is {@link #ABSENT} everywhere takes the column away. */
    public Track with(Column column, int[] values) {
        if (values.length != size()) {
            throw new IllegalArgumentException(values.length + " values for " + size() + " points");
        }
        int[] held = Arrays.stream(values)
                .map(value -> column.holds(value) ? value : ABSENT)
                .toArray();
        boolean any = Arrays.stream(held).anyMatch(value -> value != ABSENT);
        int[][] replaced = columns.clone();
        replaced[column.ordinal()] = any ? held : NO_COLUMN;
        return new Track(offsetMillis, replaced, pauses, developerColumns);
    }

    /** The same track without one column. */
    public Track without(Column column) {
        int[] absent = new int[size()];
        Arrays.fill(absent, ABSENT);
        return with(column, absent);
    }

    private TrackPoint point(int point) {
        return new TrackPoint(
                offsetMillis[point],
                decimal(Column.LATITUDE_E7, point, 1e7),
                decimal(Column.LONGITUDE_E7, point, 1e7),
                decimal(Column.DISTANCE_CENTIMETERS, point, 100),
                decimal(Column.ALTITUDE_DECIMETERS, point, 10),
                decimal(Column.SPEED_MILLIMETERS_PER_SECOND, point, 1000),
                whole(Column.HEART_RATE, point),
                whole(Column.CADENCE, point),
                whole(Column.POWER_WATTS, point));
    }

    private double scaled(Column column, int point, double scale) {
        int value = value(column, point);
        return value == ABSENT ? Double.NaN : value / scale;
    }

    private OptionalDouble decimal(Column column, int point, double scale) {
        int value = value(column, point);
        return value == ABSENT ? OptionalDouble.empty() : OptionalDouble.of(value / scale);
    }

    private OptionalInt whole(Column column, int point) {
        int value = value(column, point);
        return value == ABSENT ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Track that
                && Arrays.equals(offsetMillis, that.offsetMillis)
                && Arrays.deepEquals(columns, that.columns)
                && pauses.equals(that.pauses)
                && developerColumns.equals(that.developerColumns);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(offsetMillis) + Arrays.deepHashCode(columns);
    }

    /** Says how much there is, never where it was. */
    @Override
    public String toString() {
        return "Track[" + size() + " points, " + pauses.size() + " pauses]";
    }

    private final class Points extends AbstractList<TrackPoint> implements RandomAccess {
        @Override
        public TrackPoint get(int index) {
            return point(index);
        }

        @Override
        public int size() {
            return offsetMillis.length;
        }
    }
}
