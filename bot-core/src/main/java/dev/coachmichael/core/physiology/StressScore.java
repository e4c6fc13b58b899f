package dev.coachmichael.core.physiology;

/** Loads on the scale on which one hour at threshold is 100. */
public final class StressScore {
    public static final Range INTENSITY_FACTOR = new Range(0.05, 2);

    private static final double MINUTES_PER_HOUR = 60;

    private StressScore() {}

    /** Normalised graded speed over threshold speed. */
    public static double intensityFactor(Pace normalizedGraded, Pace threshold) {
        double factor = threshold.secondsPerKm() / normalizedGraded.secondsPerKm();
        INTENSITY_FACTOR.check("intensity factor", factor);
        return factor;
    }

    /** By pace (rTSS): 100 times hours times the square of the intensity factor. */
    public static double byPace(double durationSeconds, double intensityFactor) {
        BanisterTrimp.MINUTES.check("minutes", durationSeconds / 60);
        INTENSITY_FACTOR.check("intensity factor", intensityFactor);
        return 100 * durationSeconds / 3600 * intensityFactor * intensityFactor;
    }

    /** By heart rate (hrTSS): Banister's TRIMP in percent of that of one hour at threshold heart rate. */
    public static double byHeartRate(double trimp, HeartRate threshold, HeartRateReserve reserve, Sex sex) {
        if (threshold.compareTo(reserve.rest()) <= 0 || threshold.compareTo(reserve.max()) > 0) {
            throw new IllegalArgumentException(
                    "Threshold heart rate must lie between resting and maximal heart rate, was " + threshold.rounded());
        }
        return 100 * trimp / BanisterTrimp.ofAverage(MINUTES_PER_HOUR, threshold, reserve, sex);
    }
}
