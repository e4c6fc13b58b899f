package dev.coachmichael.core.physiology;

/**
 * What a slope costs a runner, after Minetti et al., "Energy cost of walking and running at extreme uphill and downhill
 * slopes", Journal of Applied Physiology 93 (2002): C(i) = 155.4 i⁵ - 30.4 i⁴ - 43.3 i³ + 46.3 i² + 19.5 i + 3.6 J/(kg m),
 * with i = rise over run, measured from -0.45 to 0.45 and held at these ends beyond.
 *
 * <p>Smooth the altitude over 40 to 60 m before taking slopes.
 */
public final class GradeCost {
    /** Slopes that were measured. */
    public static final Range GRADE = new Range(-0.45, 0.45);

    /** Slopes that can be asked for; in share, not in percent. */
    public static final Range ASKED_GRADE = new Range(-1, 1);

    private static final double FLAT = 3.6;
    private static final Range EFFORT_FACTOR = new Range(0.7, 3);
    private static final double DOWNHILL_DISCOUNT = 0.5;

    private GradeCost() {}

    /** Energy to carry one kilogram over one metre of slope. */
    public static double joulesPerKgMeter(double grade) {
        double i = GRADE.clamp(grade);
        return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + FLAT;
    }

    /** Cost against the flat: above 1 uphill and on very steep descents. For loads. */
    public static double factor(double grade) {
        return joulesPerKgMeter(grade) / FLAT;
    }

    /**
     * The factor for an effort pace that is shown: only half of the downhill discount, as the treadmill runners of the
     * laboratory did not brake, and within 0.7 to 3.
     */
    public static double effortFactor(double grade) {
        double factor = factor(grade);
        return EFFORT_FACTOR.clamp(grade < 0 ? 1 + DOWNHILL_DISCOUNT * (factor - 1) : factor);
    }

    /** Speed on the flat of the same cost, in the unit of the speed given. */
    public static double flatSpeed(double speed, double grade) {
        return speed * factor(grade);
    }

    /** Grade-adjusted pace in s/km: the pace on the flat of the same cost. */
    public static double flatSecondsPerKm(double secondsPerKm, double grade) {
        return secondsPerKm / factor(grade);
    }
}
