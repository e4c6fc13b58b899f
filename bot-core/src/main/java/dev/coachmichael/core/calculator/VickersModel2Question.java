package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Vickers;

/** Marathon from two races and weekly mileage. */
@JsonTypeName("vickers_model2")
record VickersModel2Question(double shortM, double shortS, double longM, double longS, double milesPerWeek)
        implements FormulaQuestion {
    VickersModel2Question {
        Vickers.RACE_METERS.check("short_m", shortM);
        RaceFields.checkTime("short_s", shortS, shortM);
        Vickers.RACE_METERS.check("long_m", longM);
        RaceFields.checkTime("long_s", longS, longM);
        Vickers.MILES_PER_WEEK.check("miles_per_week", milesPerWeek);
        if (shortM >= longM) {
            throw new IllegalArgumentException("short_m must be less than long_m");
        }
    }

    record Answer(double k, double kMarathon, double marathonS) {}

    @Override
    public Answer answer() {
        var model = Vickers.fromTwoRaces(RaceResult.of(shortM, shortS), RaceResult.of(longM, longS), milesPerWeek);
        return new Answer(
                round(model.exponent().value(), 4),
                round(model.marathonExponent(), 4),
                round(model.marathonSeconds(), 1));
    }
}
