package dev.coachmichael.core.calculator;

import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateReserve;
import dev.coachmichael.core.physiology.HeartRateZones;
import dev.coachmichael.core.physiology.Range;
import java.util.List;
import java.util.stream.Stream;

/** The fields {@code hr_rest} and {@code hr_max} that several kinds share, and the bounds that two answer with. */
final class HeartRateFields {
    private HeartRateFields() {}

    static void checkReserve(double hrRest, double hrMax) {
        HeartRate.REST_BPM.check("hr_rest", hrRest);
        HeartRate.MAX_BPM.check("hr_max", hrMax);
        new Range(hrRest + HeartRateReserve.SMALLEST, HeartRate.MAX_BPM.max()).check("hr_max", hrMax);
    }

    static HeartRateReserve reserve(double hrRest, double hrMax) {
        return new HeartRateReserve(new HeartRate(hrRest), new HeartRate(hrMax));
    }

    /** Where the zones begin, and the maximum at the end. */
    static List<Integer> bounds(HeartRateZones zones, HeartRate max) {
        return Stream.concat(zones.lowerBounds().stream(), Stream.of(max.rounded()))
                .toList();
    }
}
