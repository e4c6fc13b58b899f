package dev.coachmichael.core.physiology;

import java.util.function.DoubleUnaryOperator;

/**
 * Maximal heart rate from age alone. Every one of them is off by 10 to 12 bpm (standard deviation) for a given person
 * (Robergs and Landwehr 2002): an opening guess, to be replaced by the runner's own data.
 */
public enum HrMaxFormula {
    /** Fox, Naughton and Haskell 1971. */
    FOX(age -> 220 - age),
    /** Tanaka, Monahan and Seals 2001. */
    TANAKA(age -> 208 - 0.7 * age),
    /** Gellish et al. 2007, the straight line. */
    GELLISH(age -> 207 - 0.7 * age),
    /** Gellish et al. 2007, the curve. */
    GELLISH_QUADRATIC(age -> 192 - 0.007 * age * age);

    public static final Range AGE_YEARS = new Range(5, 110);

    private final DoubleUnaryOperator bpm;

    HrMaxFormula(DoubleUnaryOperator bpm) {
        this.bpm = bpm;
    }

    /**
     * The maximal heart rate at an age.
     *
     * @param ageYears 5 to 110
     */
    public HeartRate at(double ageYears) {
        AGE_YEARS.check("age", ageYears);
        return new HeartRate(bpm.applyAsDouble(ageYears));
    }
}
