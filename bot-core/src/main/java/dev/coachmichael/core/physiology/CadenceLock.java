package dev.coachmichael.core.physiology;

/**
 * The fault of optical sensors that report the steps instead of the beats: heart rate stays within 3 of the step rate for
 * more than half of a run and does not drift, as a real one does.
 */
public final class CadenceLock {
    private static final double AGREEMENT = 3;
    private static final double SHARE = 0.5;
    private static final double DRIFT_BPM = 3;

    private CadenceLock() {}

    /**
     * Whether a run shows it.
     *
     * @param bpm heart rate, sample by sample
     * @param stepsPerMinute steps of both feet, one per sample; 0 where unknown
     */
    public static boolean isSeen(double[] bpm, double[] stepsPerMinute) {
        if (bpm.length != stepsPerMinute.length) {
            throw new IllegalArgumentException("Cadence lock needs one step rate per heart rate");
        }
        int close = 0;
        int known = 0;
        for (int i = 0; i < bpm.length; i++) {
            if (bpm[i] > 0 && stepsPerMinute[i] > 0) {
                known++;
                close += Math.abs(bpm[i] - stepsPerMinute[i]) <= AGREEMENT ? 1 : 0;
            }
        }
        return known > 0 && close > SHARE * known && Math.abs(drift(bpm)) <= DRIFT_BPM;
    }

    private static double drift(double[] bpm) {
        return mean(bpm, bpm.length / 2, bpm.length) - mean(bpm, 0, bpm.length / 2);
    }

    private static double mean(double[] bpm, int from, int to) {
        double sum = 0;
        int known = 0;
        for (int i = from; i < to; i++) {
            if (bpm[i] > 0) {
                sum += bpm[i];
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }
}
