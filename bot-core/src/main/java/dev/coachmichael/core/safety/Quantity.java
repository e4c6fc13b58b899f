package dev.coachmichael.core.safety;

import java.util.List;

/**
 * One thing that a number in a text may mean.
 *
 * @param value in the unit of its kind
 * @param within how far the true value may lie: half of the last digit that was said
 */
record Quantity(Kind kind, double value, double within) {

    /** What is counted, and in which unit. */
    enum Kind {
        /** Seconds per kilometre. */
        PACE,
        SECONDS,
        METERS,
        BEATS_PER_MINUTE,
        PERCENT,
        KILOGRAMS,
        KILOMETERS_PER_HOUR,
        CENTIMETERS,
        /** A number without unit: a count, a score, a day of the month, a year. */
        BARE,
        /** Seconds since midnight. */
        TIME_OF_DAY
    }

    private static final double EPSILON = 1e-6;

    boolean fits(Quantity other) {
        return kind == other.kind && Math.abs(value - other.value) <= Math.max(within, other.within) + EPSILON;
    }

    /**
     * A number as it stands in a text, with everything that it may mean.
     *
     * @param words as written
     */
    record Said(String words, List<Quantity> meanings) {
        Said {
            meanings = List.copyOf(meanings);
        }

        boolean fits(Quantity known) {
            return meanings.stream().anyMatch(known::fits);
        }

        boolean fits(Said other) {
            return meanings.stream().anyMatch(other::fits);
        }
    }
}
