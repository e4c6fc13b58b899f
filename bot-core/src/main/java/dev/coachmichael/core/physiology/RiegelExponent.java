package dev.coachmichael.core.physiology;

/**
 * The fatigue exponent k of Riegel's power law: how much slower a runner gets as the distance grows.
 *
 * @param value 0.5 to 2 as measured; only 0.95 to 1.25 is fit for predictions, see {@link #clamped}
 */
public record RiegelExponent(double value) {
    /** What a real runner's exponent can be; two races outside of it do not belong together. */
    public static final Range USABLE = new Range(0.95, 1.25);
    // Before the exponents: their constructors check against it.
    private static final Range MEASURED = new Range(0.5, 2);

    /** Riegel's own value. Too fast for most runners when the distance grows by a factor of 4. */
    public static final RiegelExponent STANDARD = new RiegelExponent(1.06);
    /** The median of recreational runners up to the half marathon (data of Vickers and Vertosick 2016). */
    public static final RiegelExponent RECREATIONAL = new RiegelExponent(1.075);

    private static final double SMALLEST_RATIO = 1.05;

    public RiegelExponent {
        MEASURED.check("fatigue exponent", value);
    }

    /** A runner's own exponent, ln(T2/T1) / ln(D2/D1), from two races whose distances differ by at least 5 %. */
    public static RiegelExponent of(RaceResult one, RaceResult other) {
        double ratio = other.distance().meters() / one.distance().meters();
        if (Math.max(ratio, 1 / ratio) < SMALLEST_RATIO) {
            throw new IllegalArgumentException("A personal exponent needs two races of different distances");
        }
        return new RiegelExponent(Math.log(other.timeSeconds() / one.timeSeconds()) / Math.log(ratio));
    }

    /** This exponent held within {@link #USABLE}. */
    public RiegelExponent clamped() {
        return new RiegelExponent(USABLE.clamp(value));
    }

    /**
     * A compromise with what is typical, as two races say only so much about a runner.
     *
     * @param trust 0 gives the typical value, 1 this one
     */
    public RiegelExponent shrunkTowards(RiegelExponent typical, double trust) {
        return new RiegelExponent(typical.value + new Range(0, 1).clamp(trust) * (value - typical.value));
    }
}
