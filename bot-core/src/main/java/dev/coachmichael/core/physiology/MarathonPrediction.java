package dev.coachmichael.core.physiology;

/**
 * A marathon time with its uncertainty.
 *
 * @param seconds the most likely time
 * @param lowSeconds one runner in ten is faster
 * @param highSeconds one runner in ten is slower
 * @param method short name of the model that spoke, e.g. {@code vickers_model1}
 */
public record MarathonPrediction(double seconds, double lowSeconds, double highSeconds, String method) {
    public MarathonPrediction {
        if (!(lowSeconds > 0 && lowSeconds <= seconds && seconds <= highSeconds && highSeconds < Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A prediction must lie inside its range, was " + seconds + " s in "
                    + lowSeconds + " to " + highSeconds);
        }
    }

    public Pace pace() {
        return new Pace(seconds / Distance.MARATHON.kilometers());
    }
}
