package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateZones;
import java.util.List;

/** Bounds of five zones by share of maximal heart rate, maximum included. */
@JsonTypeName("pct_hrmax_zones")
record PctHrmaxZonesQuestion(double hrMax) implements FormulaQuestion {
    PctHrmaxZonesQuestion {
        HeartRate.MAX_BPM.check("hr_max", hrMax);
    }

    record Answer(List<Integer> bounds) {}

    @Override
    public Answer answer() {
        var max = new HeartRate(hrMax);
        return new Answer(HeartRateFields.bounds(HeartRateZones.percentOfMax(max), max));
    }
}
