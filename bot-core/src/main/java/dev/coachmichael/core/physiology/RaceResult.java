package dev.coachmichael.core.physiology;

import java.time.Duration;

/**
 * A distance covered in a time, in a race or as a best effort, real or predicted.
 *
 * @param distance what was run
 * @param timeSeconds how long it took; the average speed must be humanly possible (0.5 to 11 m/s)
 */
public record RaceResult(Distance distance, double timeSeconds) {
    /** Average speeds that a runner can have over a race. */
    public static final Range METERS_PER_SECOND = new Range(0.5, 11);

    public RaceResult {
        if (!(timeSeconds > 0)) {
            throw new IllegalArgumentException("A race time must be positive, was " + timeSeconds + " s");
        }
        METERS_PER_SECOND.check("average speed in m/s", distance.meters() / timeSeconds);
    }

    public static RaceResult of(double distanceMeters, double timeSeconds) {
        return new RaceResult(new Distance(distanceMeters), timeSeconds);
    }

    public Duration time() {
        return Duration.ofMillis(Math.round(timeSeconds * 1000));
    }

    public Speed speed() {
        return new Speed(distance.meters() / timeSeconds);
    }

    public Pace pace() {
        return new Pace(timeSeconds / distance.kilometers());
    }
}
