package dev.coachmichael.core.physiology;

/**
 * The even speed on the flat that would have cost as much as an uneven run: Coggan's normalised power applied to graded
 * speed, that is the fourth-power mean of the 30-second rolling mean.
 */
public final class NormalizedGradedSpeed {
    private static final int WINDOW_SECONDS = 30;

    private NormalizedGradedSpeed() {}

    /**
     * From one sample per second.
     *
     * @param gradedMetersPerSecond grade-adjusted speeds ({@link GradeCost#flatSpeed}), at least one, none negative
     */
    public static Speed of(double[] gradedMetersPerSecond) {
        int window = Math.min(WINDOW_SECONDS, gradedMetersPerSecond.length);
        if (window == 0) {
            throw new IllegalArgumentException("A normalised speed needs samples");
        }
        double sum = 0;
        double fourthPowers = 0;
        for (int i = 0; i < gradedMetersPerSecond.length; i++) {
            sum += gradedMetersPerSecond[i] - (i >= window ? gradedMetersPerSecond[i - window] : 0);
            if (i >= window - 1) {
                fourthPowers += Math.pow(sum / window, 4);
            }
        }
        int means = gradedMetersPerSecond.length - window + 1;
        return new Speed(Math.pow(fourthPowers / means, 0.25));
    }
}
