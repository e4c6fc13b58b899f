package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.HrMaxFormula;

/** Maximal heart rate by age, by four published formulas. */
@JsonTypeName("hrmax")
record HrmaxQuestion(double age) implements FormulaQuestion {
    HrmaxQuestion {
        HrMaxFormula.AGE_YEARS.check("age", age);
    }

    record Answer(double fox, double tanaka, double gellish, double gellishQuadratic) {}

    @Override
    public Answer answer() {
        return new Answer(
                at(HrMaxFormula.FOX),
                at(HrMaxFormula.TANAKA),
                at(HrMaxFormula.GELLISH),
                at(HrMaxFormula.GELLISH_QUADRATIC));
    }

    private double at(HrMaxFormula formula) {
        return round(formula.at(age).bpm(), 1);
    }
}
