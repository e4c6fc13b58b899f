package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Speed;
import dev.coachmichael.core.physiology.Vma;

/** Speed and pace at a percentage of VMA. */
@JsonTypeName("vma_pace")
record VmaPaceQuestion(double vmaKmh, double pct) implements FormulaQuestion {
    VmaPaceQuestion {
        Vma.KMH.check("vma_kmh", vmaKmh);
        Vma.PERCENT.check("pct", pct);
    }

    record Answer(
            double speedKmh, @JsonProperty("pace_s_per_km") double paceSecondsPerKm) {}

    @Override
    public Answer answer() {
        Speed speed = new Vma(vmaKmh).at(pct);
        return new Answer(round(speed.kmh(), 3), round(speed.pace().secondsPerKm(), 1));
    }
}
