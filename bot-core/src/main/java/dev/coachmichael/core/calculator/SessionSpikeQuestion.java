package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.SingleRunSpike;
import java.util.Locale;

/** A run against the longest of the 30 days before it. */
@JsonTypeName("session_spike")
record SessionSpikeQuestion(@JsonProperty("longest_30d_km") double longestKm, double runKm) implements FormulaQuestion {
    SessionSpikeQuestion {
        SingleRunSpike.KM.check("longest_30d_km", longestKm);
        SingleRunSpike.KM.check("run_km", runKm);
    }

    record Answer(double increasePct, @JsonProperty("class") String size) {}

    @Override
    public Answer answer() {
        var spike = new SingleRunSpike(longestKm, runKm);
        return new Answer(round(spike.increasePercent(), 2), spike.size().name().toLowerCase(Locale.ROOT));
    }
}
