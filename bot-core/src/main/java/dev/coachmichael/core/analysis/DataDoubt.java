package dev.coachmichael.core.analysis;

/**
 * A reason not to believe some of a recording.
 *
 * @param kind what is doubtful
 * @param count how many points, steps or seconds are concerned; 1 for a recording as a whole
 * @param amount its size in the unit that the kind names, 0 when it has none
 */
public record DataDoubt(Kind kind, int count, double amount) {

    /** What can be doubtful. */
    public enum Kind {
        /** Steps faster than anybody runs; amount: metres that they add. */
        GPS_SPIKES,
        /** More than 10 s without a point while the timer ran; amount: seconds without data. */
        GAPS,
        /** Heart rate follows the steps for most of the run: the sensor counted feet. */
        CADENCE_LOCK,
        /** Heart rates of 0 or above 230. */
        HEART_RATE_IMPOSSIBLE,
        /** Heart rate jumps by more than 15 beats within a second. */
        HEART_RATE_JUMPS,
        /** Heart rate for less than nine tenths of the time; amount: percent known. */
        HEART_RATE_SPARSE,
        NO_HEART_RATE,
        /** A belt: speed and distance are the watch's or the machine's guess. */
        TREADMILL,
        NO_TRACK,
        /** Only a part of the recording could be read. */
        INCOMPLETE,
        VERY_SHORT,
        DATE_UNKNOWN,
        /** The distance counter ran backwards. */
        DISTANCE_DISORDER,
        /** The device's total and its own track differ; amount: metres of the track. */
        TOTALS_DISAGREE
    }

    public DataDoubt {
        if (count < 1 || !(amount >= 0)) {
            throw new IllegalArgumentException(kind + " count " + count + " amount " + amount);
        }
    }

    static DataDoubt of(Kind kind) {
        return new DataDoubt(kind, 1, 0);
    }
}
