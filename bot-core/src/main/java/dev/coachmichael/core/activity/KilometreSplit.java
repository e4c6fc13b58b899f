package dev.coachmichael.core.activity;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One kilometre of a cleaned track, or the shorter rest at its end, computed by us.
 *
 * @param number 1 for the first kilometre
 * @param distanceMeters 1000, less for the last one
 * @param timerSeconds time with the timer running
 * @param averageHeartRate beats per minute over the points inside
 * @param ascentMeters climbed within the split, when the track has altitudes
 * @param descentMeters descended within the split, as a positive number
 */
public record KilometreSplit(
        int number,
        double distanceMeters,
        double timerSeconds,
        OptionalInt averageHeartRate,
        OptionalDouble ascentMeters,
        OptionalDouble descentMeters) {

    public KilometreSplit {
        if (number < 1 || !(distanceMeters > 0) || !(timerSeconds >= 0)) {
            throw new IllegalArgumentException(
                    "split " + number + " of " + distanceMeters + " m in " + timerSeconds + " s");
        }
    }

    /** Seconds per kilometre. */
    public double secondsPerKilometre() {
        return timerSeconds / distanceMeters * 1000;
    }

    KilometreSplit withoutHeartRate() {
        return new KilometreSplit(
                number, distanceMeters, timerSeconds, OptionalInt.empty(), ascentMeters, descentMeters);
    }
}
