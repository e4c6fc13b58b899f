package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.Track.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the points of a track, first to last. Not for several threads.
 *
 * <p>{@code builder.add(offsetMillis)} opens a point, {@link #set} fills the point opened last.
 */
public final class TrackBuilder {

    private static final int FIRST_CAPACITY = 256;

    private int[] offsetMillis = new int[FIRST_CAPACITY];
    private final int[][] columns = new int[Column.values().length][];
    private final List<Pause> pauses = new ArrayList<>();
    private final List<DeveloperColumn> developerColumns = new ArrayList<>();
    private int size;

    TrackBuilder() {
        Arrays.fill(columns, Track.NO_COLUMN);
    }

    public int size() {
        return size;
    }

    /** The moment of the point opened last. */
    public int lastOffsetMillis() {
        return offsetMillis[size - 1];
    }

    /** Opens the next point. Fails when it lies before the one before. */
    public TrackBuilder add(int millis) {
        if (size > 0 && millis < offsetMillis[size - 1]) {
            throw new IllegalArgumentException("point at " + millis + " ms after one at " + offsetMillis[size - 1]);
        }
        if (size == offsetMillis.length) {
            grow();
        }
        offsetMillis[size++] = millis;
        return this;
    }

    /** Fills a column of the point opened last; what no device could have measured is ignored. */
    public TrackBuilder set(Column column, int value) {
        if (!column.holds(value)) {
            return this;
        }
        int[] values = columns[column.ordinal()];
        if (values.length == 0) {
            values = new int[offsetMillis.length];
            Arrays.fill(values, Track.ABSENT);
            columns[column.ordinal()] = values;
        }
        values[size - 1] = value;
        return this;
    }

    /** Doubles a column, for counts of one leg. */
    public TrackBuilder twice(Column column) {
        int[] values = columns[column.ordinal()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.holds(values[i] * 2.0) ? values[i] * 2 : Track.ABSENT;
        }
        return this;
    }

    /** Fills a position in degrees; ignored when it does not lie on the globe. */
    public TrackBuilder position(double latitude, double longitude) {
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            set(Column.LATITUDE_E7, (int) Math.round(latitude * 1e7));
            set(Column.LONGITUDE_E7, (int) Math.round(longitude * 1e7));
        }
        return this;
    }

    public TrackBuilder distanceMeters(double meters) {
        return setScaled(Column.DISTANCE_CENTIMETERS, meters, 100);
    }

    public TrackBuilder altitudeMeters(double meters) {
        return setScaled(Column.ALTITUDE_DECIMETERS, meters, 10);
    }

    public TrackBuilder speedMetersPerSecond(double speed) {
        return setScaled(Column.SPEED_MILLIMETERS_PER_SECOND, speed, 1000);
    }

    /** Adds a stretch with the timer stopped; overlapping ones are joined when the track is built. */
    public TrackBuilder pause(int fromMillis, int toMillis) {
        return pause(fromMillis, toMillis, Pause.Kind.STOPPED);
    }

    /** Adds a stretch without points that is taken for a pause. */
    public TrackBuilder silence(int fromMillis, int toMillis) {
        return pause(fromMillis, toMillis, Pause.Kind.SILENT);
    }

    private TrackBuilder pause(int fromMillis, int toMillis, Pause.Kind kind) {
        if (toMillis > fromMillis) {
            pauses.add(new Pause(fromMillis, toMillis, kind));
        }
        return this;
    }

    public TrackBuilder developerColumn(DeveloperColumn column) {
        developerColumns.add(column);
        return this;
    }

    /** The track so far. The builder may be used on; it shares nothing with the result. */
    public Track build() {
        for (DeveloperColumn column : developerColumns) {
            if (column.size() != size) {
                throw new IllegalStateException(column + " has " + column.size() + " values for " + size + " points");
            }
        }
        int[][] built = new int[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            built[i] = columns[i].length == 0 ? Track.NO_COLUMN : Arrays.copyOf(columns[i], size);
        }
        return new Track(Arrays.copyOf(offsetMillis, size), built, joined(), developerColumns);
    }

    private TrackBuilder setScaled(Column column, double value, double scale) {
        double scaled = value * scale;
        return Math.abs(scaled) < Integer.MAX_VALUE ? set(column, (int) Math.round(scaled)) : this;
    }

    private List<Pause> joined() {
        pauses.sort(Comparator.comparingInt(Pause::fromMillis));
        List<Pause> joined = new ArrayList<>();
        for (Pause pause : pauses) {
            if (!joined.isEmpty() && pause.fromMillis() < joined.getLast().toMillis()) {
                joined.add(union(joined.removeLast(), pause));
            } else {
                joined.add(pause);
            }
        }
        return joined;
    }

    private static Pause union(Pause first, Pause second) {
        boolean silent = first.kind() == Pause.Kind.SILENT && second.kind() == Pause.Kind.SILENT;
        return new Pause(
                first.fromMillis(),
                Math.max(first.toMillis(), second.toMillis()),
                silent ? Pause.Kind.SILENT : Pause.Kind.STOPPED);
    }

    private void grow() {
        int capacity = offsetMillis.length + (offsetMillis.length >> 1);
        offsetMillis = Arrays.copyOf(offsetMillis, capacity);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].length > 0) {
                int before = columns[i].length;
                columns[i] = Arrays.copyOf(columns[i], capacity);
                Arrays.fill(columns[i], before, capacity, Track.ABSENT);
            }
        }
    }
}
