package dev.coachmichael.core.activity;

/**
 * A stretch of an activity during which the timer stood still.
 *
 * @param fromMillis from the start of the activity
 * @param toMillis from the start of the activity; later than {@code fromMillis}
 */
public record Pause(int fromMillis, int toMillis) {

    public Pause {
        if (toMillis <= fromMillis) {
            throw new IllegalArgumentException("pause from " + fromMillis + " to " + toMillis);
        }
    }

    public int millis() {
        return toMillis - fromMillis;
    }
}
