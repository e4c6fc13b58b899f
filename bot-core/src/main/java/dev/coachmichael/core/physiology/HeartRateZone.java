package dev.coachmichael.core.physiology;

/**
 * A band of heart rates in whole beats, half-open.
 *
 * @param name as the scale calls it, e.g. {@code Z2} or {@code Z5a}
 * @param fromBpm first beat that belongs to it
 * @param belowBpm first beat that does not; {@link #OPEN} for the top zone
 */
public record HeartRateZone(String name, int fromBpm, int belowBpm) {
    /** No upper end: the maximum, and any beat above it, belongs to the top zone. */
    public static final int OPEN = Integer.MAX_VALUE;

    public HeartRateZone {
        if (fromBpm < 0 || belowBpm <= fromBpm) {
            throw new IllegalArgumentException(
                    "A zone needs 0 <= from < below, was " + fromBpm + " and " + belowBpm + " for " + name);
        }
    }

    public boolean contains(double bpm) {
        return bpm >= fromBpm && bpm < belowBpm;
    }

    public boolean isOpen() {
        return belowBpm == OPEN;
    }
}
