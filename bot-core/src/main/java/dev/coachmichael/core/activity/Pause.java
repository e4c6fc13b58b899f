package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of an activity during which the timer stood still.
 *
 * @param fromMillis from the start of the activity
 * @param toMillis from the start of the activity; later than {@code fromMillis}
 * @param kind how we know
 */
public record Pause(int fromMillis, int toMillis, Kind kind) {

    /** How a pause is known. */
    public enum Kind {
        /** The recording says so. Ground covered meanwhile is no part of the activity. */
        STOPPED,
        /** Taken for a pause because nothing was recorded. The straight way between the two points counts. */
        SILENT
    }

    public Pause {
        requireNonNull(kind);
        if (toMillis <= fromMillis) {
            throw new IllegalArgumentException("pause from " + fromMillis + " to " + toMillis);
        }
    }

    public int millis() {
        return toMillis - fromMillis;
    }
}
