package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.Vo2max;
import java.util.OptionalDouble;

/** Vaméval test: the last completed stage and, if told, the seconds held in the next one. */
@JsonTypeName("vameval")
record VamevalQuestion(double lastCompletedKmh, OptionalDouble secondsInNextStage) implements FormulaQuestion {
    VamevalQuestion {
        Vma.VAMEVAL_STAGE_KMH.check("last_completed_kmh", lastCompletedKmh);
        secondsInNextStage.ifPresent(s -> Vma.VAMEVAL_HELD_SECONDS.check("seconds_in_next_stage", s));
    }

    record Answer(double vmaKmh, double vo2maxLegerMercier) {}

    @Override
    public Answer answer() {
        Vma vma = Vma.vameval(lastCompletedKmh, secondsInNextStage.orElse(0));
        return new Answer(round(vma.kmh(), 2), round(Vo2max.fromVma(vma).mlPerKgPerMin(), 2));
    }
}
