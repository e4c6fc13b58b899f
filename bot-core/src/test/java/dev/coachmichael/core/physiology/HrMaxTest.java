package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.physiology.HrMax.Finding;
import dev.coachmichael.core.physiology.HrMax.RunPeak;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrMaxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final HeartRateEstimate BY_AGE = HrMax.fromAge(40, Sex.MALE);

    @ParameterizedTest
    @CsvSource({"40, 180, 180, 179, 180.8", "25, 195, 190.5, 189.5, 187.625"})
    void formulasAgreeWithTheirPapers(double age, double fox, double tanaka, double gellish, double quadratic) {
        assertThat(HrMaxFormula.FOX.at(age).bpm()).isCloseTo(fox, within(1e-9));
        assertThat(HrMaxFormula.TANAKA.at(age).bpm()).isCloseTo(tanaka, within(1e-9));
        assertThat(HrMaxFormula.GELLISH.at(age).bpm()).isCloseTo(gellish, within(1e-9));
        assertThat(HrMaxFormula.GELLISH_QUADRATIC.at(age).bpm()).isCloseTo(quadratic, within(1e-9));
    }

    @Test
    void impossibleAgesAreRefused() {
        for (HrMaxFormula formula : HrMaxFormula.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> formula.at(-1));
            assertThatIllegalArgumentException().isThrownBy(() -> formula.at(150));
        }
    }

    @Test
    void ageGivesATanakaEstimateLowerForWomen() {
        assertThat(BY_AGE)
                .isEqualTo(
                        new HeartRateEstimate(new HeartRate(180), HeartRateEstimate.Basis.AGE_FORMULA, Confidence.LOW));
        assertThat(HrMax.fromAge(40)).isEqualTo(BY_AGE);
        assertThat(HrMax.fromAge(40, Sex.FEMALE).heartRate().bpm()).isEqualTo(175);
    }

    @Test
    void withoutRunsTheFormulaStays() {
        assertThat(HrMax.fromRuns(List.of(), BY_AGE, TODAY)).isEqualTo(new Finding.Estimated(BY_AGE));
    }

    @Test
    void oneTrainingRunAloneIsNotBelieved() {
        var runs = List.of(run(10, 205), run(20, 184), run(30, 183));
        assertThat(HrMax.fromRuns(runs, BY_AGE, TODAY))
                .isEqualTo(estimated(184, HeartRateEstimate.Basis.TRAINING_RUNS, Confidence.MEDIUM));
    }

    @Test
    void oneRaceIsBelieved() {
        var runs = List.of(race(10, 192), run(20, 184));
        assertThat(HrMax.fromRuns(runs, BY_AGE, TODAY))
                .isEqualTo(estimated(192, HeartRateEstimate.Basis.RACE, Confidence.MEDIUM));
    }

    @Test
    void aRaceThatARunConfirmsIsHighConfidence() {
        var runs = List.of(race(10, 192), run(20, 189));
        assertThat(HrMax.fromRuns(runs, BY_AGE, TODAY))
                .isEqualTo(estimated(192, HeartRateEstimate.Basis.RACE, Confidence.HIGH));
    }

    @Test
    void twelveMonthsCount() {
        var runs = List.of(
                race(10, 185),
                new RunPeak(TODAY.minusMonths(12), new HeartRate(199), true),
                new RunPeak(TODAY.plusDays(1), new HeartRate(198), true));
        assertThat(HrMax.fromRuns(runs, BY_AGE, TODAY))
                .isEqualTo(estimated(185, HeartRateEstimate.Basis.RACE, Confidence.MEDIUM));
    }

    @Test
    void farFromTheFormulaTheAthleteIsAsked() {
        assertThat(HrMax.fromRuns(List.of(race(10, 206)), BY_AGE, TODAY))
                .isEqualTo(new Finding.ToConfirm(new HeartRate(206), BY_AGE));
        assertThat(HrMax.fromRuns(List.of(run(1, 160), run(2, 160)), BY_AGE, TODAY))
                .isEqualTo(new Finding.ToConfirm(new HeartRate(160), BY_AGE));
        assertThat(HrMax.fromRuns(List.of(race(10, 205)), BY_AGE, TODAY)).isInstanceOf(Finding.Estimated.class);
        assertThat(HrMax.fromRuns(List.of(race(10, 165)), BY_AGE, TODAY)).isInstanceOf(Finding.Estimated.class);
    }

    private static Finding estimated(double bpm, HeartRateEstimate.Basis basis, Confidence confidence) {
        return new Finding.Estimated(new HeartRateEstimate(new HeartRate(bpm), basis, confidence));
    }

    private static RunPeak run(int daysAgo, double bpm) {
        return new RunPeak(TODAY.minusDays(daysAgo), new HeartRate(bpm), false);
    }

    private static RunPeak race(int daysAgo, double bpm) {
        return new RunPeak(TODAY.minusDays(daysAgo), new HeartRate(bpm), true);
    }
}
