package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateZones;

/** First beat of each of Friel's running zones above the first. */
@JsonTypeName("friel_run_zones")
record FrielRunZonesQuestion(double lthr) implements FormulaQuestion {
    FrielRunZonesQuestion {
        HeartRate.THRESHOLD_BPM.check("lthr", lthr);
    }

    record Answer(int z2From, int z3From, int z4From, int z5aFrom, int z5bFrom, int z5cFrom) {}

    @Override
    public Answer answer() {
        var from = HeartRateZones.friel(new HeartRate(lthr)).lowerBounds();
        return new Answer(from.get(1), from.get(2), from.get(3), from.get(4), from.get(5), from.get(6));
    }
}
