package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.Tanda;

/** Marathon from training alone; {@code extrapolated} appears outside of the times it was fitted on. */
@JsonTypeName("tanda")
record TandaQuestion(
        double kmPerWeek,
        @JsonProperty("train_pace_s_per_km") double trainSecondsPerKm) implements FormulaQuestion {
    TandaQuestion {
        Tanda.KM_PER_WEEK.check("km_per_week", kmPerWeek);
        Tanda.TRAINING_SECONDS_PER_KM.check("train_pace_s_per_km", trainSecondsPerKm);
    }

    record Answer(
            @JsonProperty("marathon_pace_s_per_km") double marathonSecondsPerKm,
            double marathonS,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extrapolated) {}

    @Override
    public Answer answer() {
        Pace pace = Tanda.marathonPace(kmPerWeek, new Pace(trainSecondsPerKm));
        return new Answer(
                round(pace.secondsPerKm(), 2), round(pace.secondsFor(Distance.MARATHON), 1), !Tanda.isTrusted(pace));
    }
}
