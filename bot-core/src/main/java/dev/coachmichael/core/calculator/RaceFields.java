package dev.coachmichael.core.calculator;

import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Riegel;

/** A race inside a list. */
record RaceFields(double distanceM, double timeS) {
    RaceFields {
        Riegel.METERS.check("distance_m", distanceM);
        checkTime("time_s", timeS, distanceM);
    }

    RaceResult race() {
        return RaceResult.of(distanceM, timeS);
    }

    /** Refuses a time that nobody can run over the distance. */
    static void checkTime(String field, double seconds, double meters) {
        double metersPerSecond = meters / seconds;
        if (!RaceResult.METERS_PER_SECOND.contains(metersPerSecond)) {
            throw new IllegalArgumentException(field + " must be a possible time for its distance, from "
                    + Decimals.round(meters / RaceResult.METERS_PER_SECOND.max(), 1) + " to "
                    + Decimals.round(meters / RaceResult.METERS_PER_SECOND.min(), 1) + ", was " + seconds);
        }
    }
}
