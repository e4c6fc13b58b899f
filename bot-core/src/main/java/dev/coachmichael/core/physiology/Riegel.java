package dev.coachmichael.core.physiology;

/**
 * Riegel's power law, T2 = T1 (D2/D1)^k, "Athletic records and human endurance", American Scientist 69 (1981). Meant for
 * efforts of 3.5 to 230 minutes; beyond that it extrapolates.
 */
public final class Riegel {
    /** Times that the law was drawn from. */
    public static final Range SECONDS = new Range(3.5 * 60, 230 * 60);

    /** Distances that a runner may ask about. */
    public static final Range METERS = new Range(100, 250_000);

    private Riegel() {}

    /** The time over another distance, with the exponent held to what a runner can have. */
    public static RaceResult predict(RaceResult known, Distance target, RiegelExponent exponent) {
        double ratio = target.meters() / known.distance().meters();
        return new RaceResult(
                target, known.timeSeconds() * Math.pow(ratio, exponent.clamped().value()));
    }

    /** Whether a result lies outside of the times that the law was drawn from. */
    public static boolean isExtrapolated(RaceResult result) {
        return !SECONDS.contains(result.timeSeconds());
    }
}
