package dev.coachmichael.core.activity.file;

import static dev.coachmichael.core.activity.file.FitContents.NONE;

import dev.coachmichael.core.activity.DeveloperColumn;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;
import dev.coachmichael.core.activity.file.FitContents.Sums;
import dev.coachmichael.core.activity.file.FitContents.TimerEvent;
import dev.coachmichael.core.activity.file.FitRecords.DeveloperKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The records of a FIT file on one time axis: which can be believed, which session each belongs to, and when the timer stood
 * still.
 */
final class FitTimeline {

    /** Nothing known of a session. */
    static final Sums NO_SUMS = new Sums(
            NONE,
            NONE,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);

    /** Nobody records longer; what lies further away has a broken time. */
    static final long MAX_SPAN_SECONDS = 10 * 86_400L;

    private static final long UNSEEN_PAUSE_SECONDS = 5;
    private static final int PAUSE_GAP_MILLIS = 10_000;

    private final FitContents contents;
    private final int[] believed;
    private final long[] sessionStarts;

    FitTimeline(FitContents contents) {
        this.contents = contents;
        this.believed = inOrder(nearby(contents), contents.records);
        this.sessionStarts = contents.sessions.stream()
                .mapToLong(session -> session.sums().startTime())
                .toArray();
    }

    boolean hasRecords() {
        return believed.length > 0;
    }

    long firstRecord() {
        return contents.records.timestamp(believed[0]);
    }

    int droppedRecords() {
        return contents.records.size() - believed.length;
    }

    /** The session that was going on at a moment: the last one that had begun, or the first. */
    int sessionAt(long timestamp) {
        int at = 0;
        for (int i = 1; i < sessionStarts.length; i++) {
            if (sessionStarts[i] != NONE && sessionStarts[i] <= timestamp) {
                at = i;
            }
        }
        return at;
    }

    /** The track of one session, distances counted from its own start. */
    Track track(int session, long start, Sport sport, Sums sums) {
        FitRecords records = contents.records;
        int from = 0;
        while (from < believed.length && !belongs(from, session, start)) {
            from++;
        }
        int to = from;
        while (to < believed.length && belongs(to, session, start)) {
            to++;
        }
        int baseCentimeters = distanceBefore(from);
        var builder = Track.builder();
        for (int i = from; i < to; i++) {
            int record = believed[i];
            builder.add(offsetMillis(records.timestamp(record), start));
            for (Column column : Column.values()) {
                int value = records.value(column, record);
                if (value != Track.ABSENT) {
                    builder.set(column, adapted(column, value, sport, baseCentimeters));
                }
            }
        }
        addDeveloperColumns(builder, from, to);
        addPauses(builder, start, sums);
        return builder.build();
    }

    /** How many beat-to-beat intervals were recorded during a session. */
    int beatIntervals(int session) {
        int count = 0;
        for (int record : believed) {
            boolean during = sessionAt(contents.records.timestamp(record)) == session;
            count += during ? contents.records.beats(record) : 0;
        }
        return count;
    }

    private boolean belongs(int i, int session, long start) {
        long timestamp = contents.records.timestamp(believed[i]);
        return Math.abs(timestamp - start) <= MAX_SPAN_SECONDS && sessionAt(timestamp) == session;
    }

    /** A counter that ran on over the sports of a race starts where the previous sport left it. */
    private int distanceBefore(int from) {
        int before = 0;
        for (int i = from - 1; i >= 0 && before == 0; i--) {
            before = Math.max(0, contents.records.value(Column.DISTANCE_CENTIMETERS, believed[i]));
        }
        for (int i = from; i < believed.length; i++) {
            int first = contents.records.value(Column.DISTANCE_CENTIMETERS, believed[i]);
            if (first != Track.ABSENT) {
                return first >= before ? before : 0;
            }
        }
        return 0;
    }

    private static int adapted(Column column, int value, Sport sport, int baseCentimeters) {
        return switch (column) {
            case DISTANCE_CENTIMETERS -> Math.max(0, value - baseCentimeters);
            // The decoder keeps twice the count of one leg.
            case CADENCE -> sport.countsSteps() ? value : value / 2;
            case LATITUDE_E7,
                    LONGITUDE_E7,
                    ALTITUDE_DECIMETERS,
                    SPEED_MILLIMETERS_PER_SECOND,
                    HEART_RATE,
                    POWER_WATTS -> value;
        };
    }

    private void addDeveloperColumns(TrackBuilder builder, int from, int to) {
        for (DeveloperKey key : contents.records.developerKeys()) {
            float[] values = new float[to - from];
            boolean any = false;
            for (int i = from; i < to; i++) {
                values[i - from] = contents.records.developerValue(key, believed[i]);
                any |= !Float.isNaN(values[i - from]);
            }
            if (any) {
                builder.developerColumn(new DeveloperColumn(key.name(), key.unit(), values));
            }
        }
    }

    private void addPauses(TrackBuilder builder, long start, Sums sums) {
        long stopped = NONE;
        boolean any = false;
        List<TimerEvent> events = new ArrayList<>(contents.timerEvents);
        events.sort(Comparator.comparingLong(TimerEvent::timestamp));
        for (TimerEvent event : events) {
            if (!event.running() && stopped == NONE) {
                stopped = event.timestamp();
            } else if (event.running() && stopped != NONE) {
                any |= addPause(builder, start, stopped, event.timestamp());
                stopped = NONE;
            }
        }
        double unseen = sums.elapsedSeconds() - sums.timerSeconds();
        if (!any && unseen >= UNSEEN_PAUSE_SECONDS) {
            pauseAtLargestGaps(builder, unseen);
        }
    }

    private static boolean addPause(TrackBuilder builder, long start, long from, long to) {
        boolean inside = builder.size() > 0
                && to > start
                && offsetMillis(from, start) < builder.lastOffsetMillis()
                && from - start < MAX_SPAN_SECONDS;
        if (inside) {
            builder.pause(
                    Math.max(0, offsetMillis(from, start)),
                    Math.min(offsetMillis(to, start), builder.lastOffsetMillis()));
        }
        return inside;
    }

    /** Old devices note no stops: the missing time is where no record was written, the largest silences first. */
    private static void pauseAtLargestGaps(TrackBuilder builder, double unseenSeconds) {
        Track soFar = builder.build();
        List<Integer> gaps = new ArrayList<>();
        for (int point = 1; point < soFar.size(); point++) {
            if (soFar.offsetMillis(point) - soFar.offsetMillis(point - 1) > PAUSE_GAP_MILLIS) {
                gaps.add(point);
            }
        }
        gaps.sort(Comparator.comparingInt(point -> soFar.offsetMillis(point - 1) - soFar.offsetMillis(point)));
        double left = unseenSeconds * 1000;
        for (int point : gaps) {
            int gap = soFar.offsetMillis(point) - soFar.offsetMillis(point - 1);
            if (left < PAUSE_GAP_MILLIS / 2.0) {
                return;
            }
            int pause = (int) Math.min(gap, left);
            builder.silence(soFar.offsetMillis(point) - pause, soFar.offsetMillis(point));
            left -= pause;
        }
    }

    private static int offsetMillis(long timestamp, long start) {
        long span = Math.clamp(timestamp - start, -MAX_SPAN_SECONDS, MAX_SPAN_SECONDS);
        return (int) (span * 1000);
    }

    /** Records within the longest span around the sessions, or around the middle record when there is no session. */
    private static int[] nearby(FitContents contents) {
        FitRecords records = contents.records;
        if (records.size() == 0) {
            return new int[0];
        }
        long[] sorted = new long[records.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = records.timestamp(i);
        }
        Arrays.sort(sorted);
        long middle = sorted[sorted.length / 2];
        long first = contents.sessions.stream()
                .mapToLong(session -> session.sums().startTime())
                .filter(start -> start != NONE)
                .min()
                .orElse(middle);
        int[] kept = new int[records.size()];
        int size = 0;
        for (int i = 0; i < kept.length; i++) {
            if (Math.abs(records.timestamp(i) - first) <= MAX_SPAN_SECONDS) {
                kept[size++] = i;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** Leaves out single records ahead of the one after them, then all that lie before their predecessor. */
    private static int[] inOrder(int[] candidates, FitRecords records) {
        int[] kept = new int[candidates.length];
        int size = 0;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < candidates.length; i++) {
            long timestamp = records.timestamp(candidates[i]);
            boolean ahead = i + 1 < candidates.length
                    && records.timestamp(candidates[i + 1]) < timestamp
                    && records.timestamp(candidates[i + 1]) >= last;
            if (timestamp >= last && !ahead) {
                kept[size++] = candidates[i];
                last = timestamp;
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
