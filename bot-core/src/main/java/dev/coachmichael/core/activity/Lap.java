package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A part of an activity as the watch cut it.
 *
 * @param startOffsetMillis from the start of the activity
 * @param totals the lap's own sums and means
 * @param trigger what ended the lap
 * @param intensity what the device or its workout called it
 * @param workoutStep index of the step of the workout that the watch was following
 */
public record Lap(int startOffsetMillis, Totals totals, Trigger trigger, Intensity intensity, OptionalInt workoutStep) {

    /** What ended the lap. */
    public enum Trigger {
        MANUAL,
        DISTANCE,
        TIME,
        POSITION,
        SESSION_END,
        FITNESS_EQUIPMENT,
        UNKNOWN
    }

    /** What the lap was meant to be. */
    public enum Intensity {
        ACTIVE,
        WARMUP,
        INTERVAL,
        RECOVERY,
        REST,
        COOLDOWN,
        OTHER,
        UNKNOWN
    }

    public Lap {
        requireNonNull(totals);
        requireNonNull(trigger);
        requireNonNull(intensity);
        requireNonNull(workoutStep);
    }

    public static Lap of(int startOffsetMillis, Totals totals, Trigger trigger, Intensity intensity) {
        return new Lap(startOffsetMillis, totals, trigger, intensity, OptionalInt.empty());
    }

    Lap withoutHeartRate() {
        return new Lap(
                startOffsetMillis,
                totals.withHeartRate(OptionalInt.empty(), OptionalInt.empty()),
                trigger,
                intensity,
                workoutStep);
    }
}
