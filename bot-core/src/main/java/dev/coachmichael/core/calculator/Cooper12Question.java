package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Vo2max;

/** Cooper test: metres in 12 minutes. */
@JsonTypeName("cooper12")
record Cooper12Question(double distanceM) implements FormulaQuestion {
    Cooper12Question {
        Vo2max.COOPER_METERS.check("distance_m", distanceM);
    }

    record Answer(double vo2max) {}

    @Override
    public Answer answer() {
        return new Answer(round(Vo2max.fromCooper(new Distance(distanceM)).mlPerKgPerMin(), 2));
    }
}
