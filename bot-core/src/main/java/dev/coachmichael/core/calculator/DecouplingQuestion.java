package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Decoupling;
import dev.coachmichael.core.physiology.EfficiencyFactor;
import dev.coachmichael.core.physiology.HeartRate;

/** Loss of efficiency from the first half of a run to the second. */
@JsonTypeName("decoupling")
record DecouplingQuestion(Half firstHalf, Half secondHalf) implements FormulaQuestion {
    record Answer(double ef1, double ef2, double decouplingPct) {}

    @Override
    public Answer answer() {
        var drift = new Decoupling(firstHalf.efficiency(), secondHalf.efficiency());
        return new Answer(
                round(drift.firstHalf().metersPerBeat(), 4),
                round(drift.secondHalf().metersPerBeat(), 4),
                round(drift.percent(), 2));
    }

    record Half(@JsonProperty("speed_m_min") double metersPerMinute, double hr) {
        Half {
            EfficiencyFactor.METERS_PER_MINUTE.check("speed_m_min", metersPerMinute);
            HeartRate.BPM.check("hr", hr);
        }

        private EfficiencyFactor efficiency() {
            return EfficiencyFactor.of(metersPerMinute, new HeartRate(hr));
        }
    }
}
