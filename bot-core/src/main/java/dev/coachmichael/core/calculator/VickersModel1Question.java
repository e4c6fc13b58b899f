package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Vickers;

/** Marathon from one race and weekly mileage. */
@JsonTypeName("vickers_model1")
record VickersModel1Question(double distanceM, double timeS, double milesPerWeek) implements FormulaQuestion {
    VickersModel1Question {
        Vickers.RACE_METERS.check("distance_m", distanceM);
        RaceFields.checkTime("time_s", timeS, distanceM);
        Vickers.MILES_PER_WEEK.check("miles_per_week", milesPerWeek);
    }

    record Answer(double marathonS) {}

    @Override
    public Answer answer() {
        return new Answer(round(Vickers.fromOneRace(RaceResult.of(distanceM, timeS), milesPerWeek), 1));
    }
}
