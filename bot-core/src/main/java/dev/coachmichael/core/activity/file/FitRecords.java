package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The record messages of a FIT file in columns, in file order. */
final class FitRecords {

    private static final int MAX_DEVELOPER_COLUMNS = 12;
    private static final int[] NO_COLUMN = {};
    private static final float[] NO_VALUES = {};

    private long[] timestamps = new long[256];
    private final int[][] columns = new int[Column.values().length][];
    private final Map<DeveloperKey, float[]> developerColumns = new LinkedHashMap<>();
    private int[] beats = {};
    private int size;

    FitRecords() {
        Arrays.fill(columns, NO_COLUMN);
    }

    /** One field of one application on the watch. */
    record DeveloperKey(int application, int field, String name, String unit) {}

    int size() {
        return size;
    }

    void add(long timestamp) {
        if (size == timestamps.length) {
            timestamps = Arrays.copyOf(timestamps, size * 2);
        }
        timestamps[size++] = timestamp;
    }

    /** Fills a column of the record added last; nonsense is taken for missing. */
    void set(Column column, double value) {
        if (!column.holds(value)) {
            return;
        }
        int[] values = columns[column.ordinal()];
        if (values.length < size) {
            int before = values.length;
            values = Arrays.copyOf(values, timestamps.length);
            Arrays.fill(values, before, values.length, Track.ABSENT);
            columns[column.ordinal()] = values;
        }
        values[size - 1] = (int) Math.round(value);
    }

    void setDeveloper(DeveloperKey key, float value) {
        float[] values = developerColumns.getOrDefault(key, NO_VALUES);
        if (values.length == 0 && developerColumns.size() >= MAX_DEVELOPER_COLUMNS) {
            return;
        }
        if (values.length < size) {
            int before = values.length;
            values = Arrays.copyOf(values, timestamps.length);
            Arrays.fill(values, before, values.length, Float.NaN);
            developerColumns.put(key, values);
        }
        values[size - 1] = value;
    }

    /** Counts beat-to-beat intervals; the format has no time for them, so they belong to the record before. */
    void addBeats(int count) {
        if (beats.length < timestamps.length) {
            beats = Arrays.copyOf(beats, timestamps.length);
        }
        beats[Math.max(0, size - 1)] += count;
    }

    int beats(int record) {
        return beats.length <= record ? 0 : beats[record];
    }

    long timestamp(int record) {
        return timestamps[record];
    }

    int value(Column column, int record) {
        int[] values = columns[column.ordinal()];
        return values.length <= record ? Track.ABSENT : values[record];
    }

    Iterable<DeveloperKey> developerKeys() {
        return developerColumns.keySet();
    }

    float developerValue(DeveloperKey key, int record) {
        float[] values = developerColumns.getOrDefault(key, NO_VALUES);
        return values.length <= record ? Float.NaN : values[record];
    }
}
