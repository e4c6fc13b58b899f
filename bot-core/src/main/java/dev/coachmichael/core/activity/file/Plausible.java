package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Lets numbers from files through when they can be true. A missing number is not-a-number. */
final class Plausible {

    private static final Instant OLDEST = Instant.parse("2003-01-01T00:00:00Z");
    private static final double MAX_METERS = 10_000_000;
    private static final double MAX_SECONDS = 30 * 86_400.0;

    private Plausible() {}

    /** Consumer devices that record activities exist since 2003; a clock may be a day ahead. */
    static boolean date(Instant instant, Instant now) {
        return !instant.isBefore(OLDEST) && !instant.isAfter(now.plus(Duration.ofDays(1)));
    }

    static boolean distance(double meters) {
        return meters >= 0 && meters <= MAX_METERS;
    }

    static boolean duration(double seconds) {
        return seconds >= 0 && seconds <= MAX_SECONDS;
    }

    /** Sums with nonsense taken for missing; the elapsed time is at least the timer's. */
    static Totals totals(double meters, double timerSeconds, double elapsedSeconds) {
        double timer = duration(timerSeconds) ? timerSeconds : duration(elapsedSeconds) ? elapsedSeconds : 0;
        double elapsed = duration(elapsedSeconds) ? Math.max(elapsedSeconds, timer) : timer;
        return Totals.of(distance(meters) ? meters : 0, timer, elapsed);
    }

    static OptionalInt heartRate(double beatsPerMinute) {
        return whole(beatsPerMinute, 1, 250);
    }

    static OptionalInt cadence(double perMinute) {
        return whole(perMinute, 1, 500);
    }

    static OptionalInt calories(double kilocalories) {
        return whole(kilocalories, 0, 100_000);
    }

    static OptionalDouble climb(double meters) {
        return meters >= 0 && meters <= 100_000 ? OptionalDouble.of(meters) : OptionalDouble.empty();
    }

    private static OptionalInt whole(double value, int min, int max) {
        return value >= min && value <= max ? OptionalInt.of((int) Math.round(value)) : OptionalInt.empty();
    }
}
