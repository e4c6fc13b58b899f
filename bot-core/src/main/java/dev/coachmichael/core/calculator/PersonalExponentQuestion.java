package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Riegel;
import dev.coachmichael.core.physiology.RiegelExponent;
import java.util.OptionalDouble;

/** A runner's own exponent from two races; {@code k_used} appears when predictions would use another one. */
@JsonTypeName("personal_exponent")
record PersonalExponentQuestion(double d1M, double t1S, double d2M, double t2S) implements FormulaQuestion {
    PersonalExponentQuestion {
        Riegel.METERS.check("d1_m", d1M);
        RaceFields.checkTime("t1_s", t1S, d1M);
        Riegel.METERS.check("d2_m", d2M);
        RaceFields.checkTime("t2_s", t2S, d2M);
    }

    record Answer(
            double k,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble kUsed) {}

    @Override
    public Answer answer() {
        var exponent = RiegelExponent.of(RaceResult.of(d1M, t1S), RaceResult.of(d2M, t2S));
        double used = exponent.clamped().value();
        return new Answer(
                round(exponent.value(), 4),
                used == exponent.value() ? OptionalDouble.empty() : OptionalDouble.of(used));
    }
}
