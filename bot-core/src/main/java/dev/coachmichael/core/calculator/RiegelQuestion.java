package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Riegel;
import dev.coachmichael.core.physiology.RiegelExponent;

/** Riegel's power law with a given exponent. */
@JsonTypeName("riegel")
record RiegelQuestion(double d1M, double t1S, double d2M, double k) implements FormulaQuestion {
    RiegelQuestion {
        Riegel.METERS.check("d1_m", d1M);
        RaceFields.checkTime("t1_s", t1S, d1M);
        Riegel.METERS.check("d2_m", d2M);
        RiegelExponent.USABLE.check("k", k);
    }

    record Answer(
            double t2S,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extrapolated) {}

    @Override
    public Answer answer() {
        RaceResult known = RaceResult.of(d1M, t1S);
        RaceResult predicted = Riegel.predict(known, new Distance(d2M), new RiegelExponent(k));
        return new Answer(
                round(predicted.timeSeconds(), 1), Riegel.isExtrapolated(known) || Riegel.isExtrapolated(predicted));
    }
}
