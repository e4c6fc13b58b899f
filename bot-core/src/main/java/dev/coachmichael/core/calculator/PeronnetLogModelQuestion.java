package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.PeronnetThibault;
import dev.coachmichael.core.physiology.Speed;

/** Speed against the logarithm of time, from two efforts. */
@JsonTypeName("peronnet_log_model")
record PeronnetLogModelQuestion(double t1S, double v1Kmh, double t2S, double v2Kmh, double targetDurationS)
        implements FormulaQuestion {
    PeronnetLogModelQuestion {
        PeronnetThibault.SECONDS.check("t1_s", t1S);
        PeronnetThibault.KMH.check("v1_kmh", v1Kmh);
        PeronnetThibault.SECONDS.check("t2_s", t2S);
        PeronnetThibault.KMH.check("v2_kmh", v2Kmh);
        PeronnetThibault.SECONDS.check("target_duration_s", targetDurationS);
    }

    record Answer(@JsonProperty("mas_kmh_at_7min") double masKmh, double enduranceIndexPct, double speedKmh) {}

    @Override
    public Answer answer() {
        var model = PeronnetThibault.through(t1S, Speed.ofKmh(v1Kmh), t2S, Speed.ofKmh(v2Kmh));
        return new Answer(
                round(model.maximalAerobicSpeed().kmh(), 3),
                round(model.enduranceIndexPercent(), 2),
                round(model.speedFor(targetDurationS).kmh(), 3));
    }
}
