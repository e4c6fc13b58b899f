package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.StressScore;

/** Stress score by normalised graded pace. */
@JsonTypeName("rtss")
record RtssQuestion(
        double durationS,
        @JsonProperty("ngp_s_per_km") double ngpSecondsPerKm,
        @JsonProperty("threshold_pace_s_per_km") double thresholdSecondsPerKm)
        implements FormulaQuestion {
    private static final Range SECONDS = new Range(0, 48 * 3600);
    private static final Range SECONDS_PER_KM = new Range(100, 2000);

    RtssQuestion {
        SECONDS.check("duration_s", durationS);
        SECONDS_PER_KM.check("ngp_s_per_km", ngpSecondsPerKm);
        SECONDS_PER_KM.check("threshold_pace_s_per_km", thresholdSecondsPerKm);
    }

    record Answer(double intensityFactor, double rtss) {}

    @Override
    public Answer answer() {
        double factor = StressScore.intensityFactor(new Pace(ngpSecondsPerKm), new Pace(thresholdSecondsPerKm));
        return new Answer(round(factor, 4), round(StressScore.byPace(durationS, factor), 2));
    }
}
