package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.MarathonEvidence;
import dev.coachmichael.core.physiology.MarathonPredictor;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.Sex;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Marathon time with an 80 % range, from races and whatever habits are told. */
@JsonTypeName("marathon")
record MarathonQuestion(
        List<RaceFields> races,
        OptionalDouble milesPerWeek,
        OptionalDouble maxMiles,
        OptionalDouble age,
        Optional<Boolean> female,
        OptionalDouble bmi,
        Optional<Boolean> tempo,
        Optional<Boolean> sprint,
        @JsonProperty("endurancespeed") OptionalDouble enduranceSpeed)
        implements Question {
    private static final Range RACES = new Range(1, 100);

    MarathonQuestion {
        races = List.copyOf(races);
        RACES.check("number of races", races.size());
        milesPerWeek.ifPresent(v -> MarathonEvidence.MILES_PER_WEEK.check("miles_per_week", v));
        maxMiles.ifPresent(v -> MarathonEvidence.MAX_MILES_PER_WEEK.check("max_miles", v));
        age.ifPresent(v -> MarathonEvidence.AGE_YEARS.check("age", v));
        bmi.ifPresent(v -> MarathonEvidence.BMI.check("bmi", v));
        enduranceSpeed.ifPresent(v -> MarathonEvidence.ENDURANCE_SPEED.check("endurancespeed", v));
    }

    record Answer(double marathonS, double lowS, double highS, String method) {}

    Answer answer(MarathonPredictor predictor) {
        var prediction = predictor.predict(new MarathonEvidence(
                races.stream().map(RaceFields::race).toList(),
                milesPerWeek,
                maxMiles,
                age,
                female.map(yes -> yes ? Sex.FEMALE : Sex.MALE),
                bmi,
                tempo,
                sprint,
                enduranceSpeed));
        return new Answer(
                round(prediction.seconds(), 1),
                round(prediction.lowSeconds(), 1),
                round(prediction.highSeconds(), 1),
                prediction.method());
    }
}
