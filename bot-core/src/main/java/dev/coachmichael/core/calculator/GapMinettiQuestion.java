package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.GradeCost;
import dev.coachmichael.core.physiology.Range;

/** Grade-adjusted pace; a slope of 5 % is 0.05. */
@JsonTypeName("gap_minetti")
record GapMinettiQuestion(@JsonProperty("pace_s_per_km") double secondsPerKm, double grade) implements FormulaQuestion {
    private static final Range SECONDS_PER_KM = new Range(100, 3600);

    GapMinettiQuestion {
        SECONDS_PER_KM.check("pace_s_per_km", secondsPerKm);
        GradeCost.ASKED_GRADE.check("grade", grade);
    }

    record Answer(
            @JsonProperty("cost_j_kg_m") double joulesPerKgMeter,
            double factor,
            @JsonProperty("gap_s_per_km") double flatSecondsPerKm) {}

    @Override
    public Answer answer() {
        return new Answer(
                round(GradeCost.joulesPerKgMeter(grade), 4),
                round(GradeCost.factor(grade), 4),
                round(GradeCost.flatSecondsPerKm(secondsPerKm, grade), 1));
    }
}
