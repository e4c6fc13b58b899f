package dev.coachmichael.core.analysis;

import java.util.OptionalInt;

/**
 * One fast stretch of an interval session.
 *
 * @param fromSecond on the running timer
 * @param seconds how long it took
 * @param meters how far it was
 * @param averageHeartRate beats per minute
 */
public record Repetition(double fromSecond, double seconds, double meters, OptionalInt averageHeartRate) {
    public Repetition {
        if (!(fromSecond >= 0 && seconds > 0 && meters > 0)) {
            throw new IllegalArgumentException("A repetition of " + meters + " m in " + seconds + " s");
        }
    }

    public double secondsPerKilometre() {
        return seconds / meters * 1000;
    }
}
