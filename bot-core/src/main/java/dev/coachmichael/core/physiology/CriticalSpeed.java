package dev.coachmichael.core.physiology;

import java.util.List;

/**
 * The linear distance-time model d = D' + CS t: a speed that can be held long, and a distance that can be run on top of
 * it once. Fitted by least squares on best efforts of 400 to 5000 m (about 2 to 20 min); it is too fast for long races
 * (Vandewalle 2018). Marathons are run at 84.8 % of it on average (Smyth and Muniz-Pumares 2020).
 *
 * @param speed CS
 * @param reserveMeters D', positive
 */
public record CriticalSpeed(Speed speed, double reserveMeters) {
    public static final Range EFFORT_METERS = new Range(400, 5000);

    /** Targets that can be asked for. */
    public static final Range TARGET_METERS = new Range(100, 50_000);

    private static final double EXTRAPOLATED_ABOVE_METERS = 10_000;

    /** LT1 as a share of critical speed (Muniz-Pumares 2025). */
    private static final double LT1_FRACTION = 0.823;

    private static final double SMALLEST_RATIO = 1.05;

    public CriticalSpeed {
        if (!(reserveMeters > 0)) {
            throw new IllegalArgumentException(
                    "These efforts do not fit a critical speed: the short ones must be run faster than the long ones");
        }
    }

    /** The line through at least two best efforts of clearly different distances. */
    public static CriticalSpeed fit(List<RaceResult> efforts) {
        efforts.forEach(e ->
                EFFORT_METERS.check("effort distance in metres", e.distance().meters()));
        double shortest =
                efforts.stream().mapToDouble(e -> e.distance().meters()).min().orElse(1);
        double longest =
                efforts.stream().mapToDouble(e -> e.distance().meters()).max().orElse(1);
        if (longest / shortest < SMALLEST_RATIO) {
            throw new IllegalArgumentException("Critical speed needs at least two efforts of different distances");
        }
        double meanMeters = efforts.stream()
                .mapToDouble(e -> e.distance().meters())
                .average()
                .orElseThrow();
        double meanSeconds =
                efforts.stream().mapToDouble(RaceResult::timeSeconds).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (RaceResult effort : efforts) {
            double seconds = effort.timeSeconds() - meanSeconds;
            covariance += seconds * (effort.distance().meters() - meanMeters);
            variance += seconds * seconds;
        }
        double metersPerSecond = covariance / variance;
        return new CriticalSpeed(new Speed(metersPerSecond), meanMeters - metersPerSecond * meanSeconds);
    }

    /** The time that the line gives for a distance longer than D'. */
    public RaceResult predict(Distance target) {
        if (target.meters() <= reserveMeters) {
            throw new IllegalArgumentException("The target is too short for critical speed: it must exceed D' of "
                    + Math.round(reserveMeters) + " m");
        }
        return new RaceResult(target, (target.meters() - reserveMeters) / speed.metersPerSecond());
    }

    /** Whether a target is so far beyond the efforts that the line is known to be too fast. */
    public static boolean isExtrapolated(Distance target) {
        return target.meters() > EXTRAPOLATED_ABOVE_METERS;
    }

    /** Speed at the first threshold, the top of easy running. */
    public Speed lt1() {
        return speed.times(LT1_FRACTION);
    }

    /** Speed at the second threshold: critical speed itself. */
    public Speed lt2() {
        return speed;
    }
}
