package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The sums and means of an activity or of one lap.
 *
 * @param distanceMeters 0 when no distance was measured
 * @param timerSeconds time with the timer running: what pace is computed with
 * @param elapsedSeconds from the first to the last moment, pauses included; never less than the timer
 * @param averageHeartRate beats per minute
 * @param maxHeartRate beats per minute
 * @param averageCadence steps per minute of both legs; revolutions per minute on wheels, strokes in water
 * @param ascentMeters climbed, all rises added
 * @param descentMeters descended, as a positive number
 * @param calories kilocalories, as the device estimated them
 */
public record Totals(
        double distanceMeters,
        double timerSeconds,
        double elapsedSeconds,
        OptionalInt averageHeartRate,
        OptionalInt maxHeartRate,
        OptionalInt averageCadence,
        OptionalDouble ascentMeters,
        OptionalDouble descentMeters,
        OptionalInt calories) {

    public static final Totals NONE = of(0, 0, 0);

    public Totals {
        requireMeasure("distanceMeters", distanceMeters);
        requireMeasure("timerSeconds", timerSeconds);
        requireMeasure("elapsedSeconds", elapsedSeconds);
        if (elapsedSeconds < timerSeconds) {
            throw new IllegalArgumentException("elapsed " + elapsedSeconds + " s is less than timer " + timerSeconds);
        }
        requireCount("averageHeartRate", averageHeartRate, 300);
        requireCount("maxHeartRate", maxHeartRate, 300);
        requireCount("averageCadence", averageCadence, 1000);
        requireNonNull(ascentMeters).ifPresent(value -> requireMeasure("ascentMeters", value));
        requireNonNull(descentMeters).ifPresent(value -> requireMeasure("descentMeters", value));
        requireCount("calories", calories, 1_000_000);
    }

    public static Totals of(double distanceMeters, double timerSeconds, double elapsedSeconds) {
        return new Totals(
                distanceMeters,
                timerSeconds,
                elapsedSeconds,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    public Totals withHeartRate(OptionalInt average, OptionalInt max) {
        return new Totals(
                distanceMeters,
                timerSeconds,
                elapsedSeconds,
                average,
                max,
                averageCadence,
                ascentMeters,
                descentMeters,
                calories);
    }

    public Totals withCadence(OptionalInt average) {
        return new Totals(
                distanceMeters,
                timerSeconds,
                elapsedSeconds,
                averageHeartRate,
                maxHeartRate,
                average,
                ascentMeters,
                descentMeters,
                calories);
    }

    public Totals withClimb(OptionalDouble ascent, OptionalDouble descent) {
        return new Totals(
                distanceMeters,
                timerSeconds,
                elapsedSeconds,
                averageHeartRate,
                maxHeartRate,
                averageCadence,
                ascent,
                descent,
                calories);
    }

    public Totals withCalories(OptionalInt kilocalories) {
        return new Totals(
                distanceMeters,
                timerSeconds,
                elapsedSeconds,
                averageHeartRate,
                maxHeartRate,
                averageCadence,
                ascentMeters,
                descentMeters,
                kilocalories);
    }

    /** Seconds per kilometre over the timer time; empty when nothing was covered or no time passed. */
    public OptionalDouble secondsPerKilometre() {
        return distanceMeters > 0 && timerSeconds > 0
                ? OptionalDouble.of(timerSeconds / distanceMeters * 1000)
                : OptionalDouble.empty();
    }

    private static void requireMeasure(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be a number from 0 up, was " + value);
        }
    }

    private static void requireCount(String name, OptionalInt value, int max) {
        if (requireNonNull(value).isPresent() && (value.getAsInt() < 0 || value.getAsInt() > max)) {
            throw new IllegalArgumentException(name + " must be 0 to " + max + ", was " + value.getAsInt());
        }
    }
}
