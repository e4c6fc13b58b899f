package dev.coachmichael.core.physiology;

/**
 * Training impulse of Banister (1991): minutes times h times a e^(b h), with h the share of heart-rate reserve; a = 0.64,
 * b = 1.92 for men, a = 0.86, b = 1.67 for women. Per sample where a trace exists, as the curve is steep; on the average
 * otherwise.
 */
public final class BanisterTrimp {
    /** Durations in minutes that make sense for one session: up to two days. */
    public static final Range MINUTES = new Range(0, 2880);

    private static final Range FRACTION = new Range(0, 1);

    private BanisterTrimp() {}

    /**
     * On the average heart rate.
     *
     * @throws IllegalArgumentException also when the average lies outside of the reserve
     */
    public static double ofAverage(double minutes, HeartRate average, HeartRateReserve reserve, Sex sex) {
        MINUTES.check("minutes", minutes);
        new Range(reserve.rest().bpm(), reserve.max().bpm()).check("average heart rate in bpm", average.bpm());
        return minutes * perMinute(reserve.fractionAt(average.bpm()), sex);
    }

    /** Per sample of the cleaned trace; beats outside of the reserve count as its ends. */
    public static double ofTrace(HeartRateTrace trace, HeartRateReserve reserve, Sex sex) {
        return trace.cleaned().integrate(bpm -> perMinute(FRACTION.clamp(reserve.fractionAt(bpm)), sex) / 60);
    }

    private static double perMinute(double h, Sex sex) {
        return switch (sex) {
            case MALE -> h * 0.64 * Math.exp(1.92 * h);
            case FEMALE -> h * 0.86 * Math.exp(1.67 * h);
        };
    }
}
