package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.Vma;

/** Time of a repetition at a percentage of VMA. */
@JsonTypeName("vma_rep")
record VmaRepQuestion(double vmaKmh, double pct, double repM) implements FormulaQuestion {
    private static final Range REPETITION_METERS = new Range(10, 42_195);

    VmaRepQuestion {
        Vma.KMH.check("vma_kmh", vmaKmh);
        Vma.PERCENT.check("pct", pct);
        REPETITION_METERS.check("rep_m", repM);
    }

    record Answer(double repTimeS) {}

    @Override
    public Answer answer() {
        return new Answer(round(new Vma(vmaKmh).at(pct).secondsFor(new Distance(repM)), 1));
    }
}
