package dev.coachmichael.core.prediction;

/**
 * A race as the athlete tells it. Any numbers are accepted here, because an odd one deserves a sentence and not an
 * exception: {@link RacePredictor} answers {@link Prediction.Implausible} for what nobody can have run.
 *
 * @param distanceMeters length of the course
 * @param timeSeconds finish time
 */
public record PastRace(double distanceMeters, double timeSeconds) {

    double paceSecondsPerKilometer() {
        return timeSeconds / distanceMeters * 1000;
    }

    /** How this race is named in lists of what was used, such as {@code race:21097.5}. */
    String key() {
        return key(distanceMeters);
    }

    static String key(double distanceMeters) {
        boolean whole = distanceMeters == Math.rint(distanceMeters) && Math.abs(distanceMeters) < 1e9;
        return whole ? "race:" + (long) distanceMeters : "race:" + distanceMeters;
    }
}
