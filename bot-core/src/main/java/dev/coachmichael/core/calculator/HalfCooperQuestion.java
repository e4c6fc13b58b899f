package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.Vo2max;

/** Half-Cooper test: metres in 6 minutes. */
@JsonTypeName("half_cooper")
record HalfCooperQuestion(double distanceM) implements FormulaQuestion {
    HalfCooperQuestion {
        Vma.HALF_COOPER_METERS.check("distance_m", distanceM);
    }

    record Answer(double vmaKmh, double vo2maxLegerMercier) {}

    @Override
    public Answer answer() {
        Vma vma = Vma.halfCooper(new Distance(distanceM));
        return new Answer(round(vma.kmh(), 2), round(Vo2max.fromVma(vma).mlPerKgPerMin(), 2));
    }
}
