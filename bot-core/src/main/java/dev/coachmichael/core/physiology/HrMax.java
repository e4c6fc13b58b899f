package dev.coachmichael.core.physiology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Maximal heart rate of one athlete, from their own runs if these show it, else from age: Tanaka's line, minus 5 bpm for
 * women, whom the formulas overestimate by that much among marathon runners (Nikolaidis et al. 2018).
 */
public final class HrMax {
    private static final double WOMEN_LESS_BPM = 5;
    private static final double AGREEMENT_BPM = 3;
    private static final double PLAUSIBLE_ABOVE_FORMULA_BPM = 25;
    private static final double PLAUSIBLE_BELOW_FORMULA_BPM = 15;
    private static final int MONTHS = 12;

    private HrMax() {}

    /**
     * The highest heart rate of one run, as {@link HeartRateTrace#peak} gives it.
     *
     * @param day when, in the athlete's zone
     * @param peak how high
     * @param race whether it was a race
     */
    public record RunPeak(LocalDate day, HeartRate peak, boolean race) {}

    /** What the runs say. */
    public sealed interface Finding {
        /** A figure to use. */
        record Estimated(HeartRateEstimate estimate) implements Finding {}

        /**
         * The runs show a figure too far from the age formula to believe without asking the athlete.
         *
         * @param observed what the runs show
         * @param meanwhile what to use until the athlete has answered
         */
        record ToConfirm(HeartRate observed, HeartRateEstimate meanwhile) implements Finding {}
    }

    /** From age and sex: low confidence. */
    public static HeartRateEstimate fromAge(double ageYears, Sex sex) {
        HeartRate tanaka = HrMaxFormula.TANAKA.at(ageYears);
        HeartRate value =
                switch (sex) {
                    case FEMALE -> tanaka.plus(-WOMEN_LESS_BPM);
                    case MALE -> tanaka;
                };
        return new HeartRateEstimate(value, HeartRateEstimate.Basis.AGE_FORMULA, Confidence.LOW);
    }

    /** From age when sex is not told: Tanaka's line as published, low confidence. */
    public static HeartRateEstimate fromAge(double ageYears) {
        return fromAge(ageYears, Sex.MALE);
    }

    /**
     * From the peaks of the last 12 months: the highest that was reached in a race, or in two runs within 3 bpm. A figure
     * more than 25 above or 15 below the age formula is left to the athlete to confirm; without one the formula stays.
     *
     * @param peaks in any order; those outside the 12 months that end on {@code today} are ignored
     */
    public static Finding fromRuns(List<RunPeak> peaks, HeartRateEstimate byAge, LocalDate today) {
        List<RunPeak> recent = peaks.stream()
                .filter(p ->
                        p.day().isAfter(today.minusMonths(MONTHS)) && !p.day().isAfter(today))
                .sorted(Comparator.comparing(RunPeak::peak).reversed())
                .toList();
        Optional<RunPeak> highest = recent.stream()
                .filter(p -> p.race() || runsReaching(p, recent) >= 2)
                .findFirst();
        return highest.map(peak -> judge(peak, recent, byAge)).orElseGet(() -> new Finding.Estimated(byAge));
    }

    private static Finding judge(RunPeak highest, List<RunPeak> recent, HeartRateEstimate byAge) {
        double aboveFormula = highest.peak().bpm() - byAge.heartRate().bpm();
        if (aboveFormula > PLAUSIBLE_ABOVE_FORMULA_BPM || aboveFormula < -PLAUSIBLE_BELOW_FORMULA_BPM) {
            return new Finding.ToConfirm(highest.peak(), byAge);
        }
        boolean raced = recent.stream().anyMatch(p -> p.race() && reaches(p, highest));
        boolean repeated = runsReaching(highest, recent) >= 2;
        return new Finding.Estimated(new HeartRateEstimate(
                highest.peak(),
                raced ? HeartRateEstimate.Basis.RACE : HeartRateEstimate.Basis.TRAINING_RUNS,
                raced && repeated ? Confidence.HIGH : Confidence.MEDIUM));
    }

    private static long runsReaching(RunPeak peak, List<RunPeak> runs) {
        return runs.stream().filter(run -> reaches(run, peak)).count();
    }

    private static boolean reaches(RunPeak run, RunPeak peak) {
        return Math.abs(run.peak().bpm() - peak.peak().bpm()) <= AGREEMENT_BPM;
    }
}
