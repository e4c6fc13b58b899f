package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingLoadTest {
    private static final HeartRateReserve RESERVE = new HeartRateReserve(new HeartRate(50), new HeartRate(190));

    @Test
    void banisterWeighsMinutesByHeartRateAndSex() {
        assertThat(BanisterTrimp.ofAverage(60, new HeartRate(150), RESERVE, Sex.MALE))
                .isCloseTo(108.1, within(0.1));
        var other = new HeartRateReserve(new HeartRate(60), new HeartRate(185));
        assertThat(BanisterTrimp.ofAverage(45, new HeartRate(160), other, Sex.FEMALE))
                .isCloseTo(117.77, within(0.01));
        assertThat(BanisterTrimp.ofAverage(60, new HeartRate(50), RESERVE, Sex.MALE))
                .isZero();
    }

    @Test
    void banisterRefusesAnAverageOutsideOfTheReserve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BanisterTrimp.ofAverage(60, new HeartRate(195), RESERVE, Sex.MALE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BanisterTrimp.ofAverage(-1, new HeartRate(150), RESERVE, Sex.MALE));
    }

    @Test
    void banisterPerSampleEqualsTheAverageOfASteadyRunAndExceedsItOtherwise() {
        double average = BanisterTrimp.ofAverage(60, new HeartRate(150), RESERVE, Sex.MALE);
        assertThat(BanisterTrimp.ofTrace(trace(150, 150), RESERVE, Sex.MALE)).isCloseTo(average, within(1e-6));
        assertThat(BanisterTrimp.ofTrace(trace(120, 180), RESERVE, Sex.MALE)).isGreaterThan(average * 1.05);
    }

    @Test
    void edwardsWeighsZones() {
        assertThat(EdwardsTrimp.ofMinutes(5, 20, 15, 10, 0)).isEqualTo(130);
        assertThat(EdwardsTrimp.ofTrace(trace(120, 160), new HeartRate(190))).isCloseTo(30 * 2 + 30 * 4, within(0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> EdwardsTrimp.ofMinutes(1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> EdwardsTrimp.ofMinutes(1, 2, 3, 4, -5));
    }

    @Test
    void perceivedExertionTimesMinutesIsALoad() {
        assertThat(SessionRpe.load(7, 45)).isEqualTo(315);
        assertThatIllegalArgumentException().isThrownBy(() -> SessionRpe.load(11, 45));
    }

    @Test
    void stressScoresAreOneHundredForAnHourAtThreshold() {
        var threshold = new Pace(270);
        assertThat(StressScore.byPace(3600, StressScore.intensityFactor(threshold, threshold)))
                .isEqualTo(100);
        double trimp = BanisterTrimp.ofAverage(60, new HeartRate(170), RESERVE, Sex.FEMALE);
        assertThat(StressScore.byHeartRate(trimp, new HeartRate(170), RESERVE, Sex.FEMALE))
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void stressScoresAgreeWithWorkedValues() {
        double factor = StressScore.intensityFactor(new Pace(330), new Pace(270));
        assertThat(factor).isCloseTo(0.8182, within(0.0001));
        assertThat(StressScore.byPace(3600, factor)).isCloseTo(66.9, within(0.1));
        double trimp = BanisterTrimp.ofAverage(60, new HeartRate(150), RESERVE, Sex.MALE);
        assertThat(StressScore.byHeartRate(trimp, new HeartRate(170), RESERVE, Sex.MALE))
                .isCloseTo(63.3, within(0.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StressScore.byHeartRate(trimp, new HeartRate(50), RESERVE, Sex.MALE));
    }

    @Test
    void anUnevenRunNormalisesAboveItsMean() {
        double[] even = new double[600];
        Arrays.fill(even, 3);
        assertThat(NormalizedGradedSpeed.of(even).metersPerSecond()).isCloseTo(3, within(1e-9));
        double[] uneven = new double[600];
        Arrays.setAll(uneven, i -> i / 60 % 2 == 0 ? 2 : 4);
        assertThat(NormalizedGradedSpeed.of(uneven).metersPerSecond()).isGreaterThan(3.1);
        assertThat(NormalizedGradedSpeed.of(new double[] {3, 3}).metersPerSecond())
                .isCloseTo(3, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> NormalizedGradedSpeed.of(new double[0]));
    }

    @Test
    void fosterMeasuresMonotony() {
        var week = LoadWeek.of(50, 0, 70, 40, 0, 100, 60);
        assertThat(week.total()).isEqualTo(320);
        assertThat(week.monotony().orElseThrow()).isCloseTo(1.254, within(0.001));
        assertThat(week.strain().orElseThrow()).isCloseTo(401.3, within(0.1));
        assertThat(week.isMonotonous()).isFalse();
        assertThat(LoadWeek.of(60, 55, 60, 58, 62, 60, 60).isMonotonous()).isTrue();
    }

    @Test
    void aWeekOfEqualDaysHasNoMonotony() {
        var week = LoadWeek.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
        assertThat(week.monotony()).isEmpty();
        assertThat(week.strain()).isEmpty();
        assertThat(week.isMonotonous()).isTrue();
        assertThat(LoadWeek.of(new double[7]).isMonotonous()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> LoadWeek.of(1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> LoadWeek.of(-1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void theAcuteToChronicRatioHasTwoForms() {
        double[] loads = new double[28];
        Arrays.fill(loads, 0, 21, 40);
        Arrays.fill(loads, 21, 28, 70);
        var ratio = AcuteChronicRatio.of(loads);
        assertThat(ratio.coupled().orElseThrow()).isCloseTo(1.474, within(0.001));
        assertThat(ratio.uncoupled().orElseThrow()).isCloseTo(1.75, within(1e-9));
        Arrays.fill(loads, 0, 21, 0);
        assertThat(AcuteChronicRatio.of(loads).uncoupled()).isEmpty();
        assertThat(AcuteChronicRatio.of(loads).coupled()).hasValue(4);
        assertThat(AcuteChronicRatio.of(new double[28]).coupled()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> AcuteChronicRatio.of(new double[27]));
    }

    @ParameterizedTest
    @CsvSource({
        "16, 18, SMALL",
        "16, 17.6, REFERENCE",
        "16, 17.61, SMALL",
        "10, 13, SMALL",
        "7, 9.1, SMALL",
        "10, 13.01, MODERATE",
        "10, 20, MODERATE",
        "10, 20.01, LARGE",
        "10, 5, REFERENCE"
    })
    void aRunIsComparedWithTheLongestOfThirtyDays(double longest, double run, SingleRunSpike.Size size) {
        assertThat(new SingleRunSpike(longest, run).size()).isEqualTo(size);
    }

    @Test
    void aSpikeNeedsALongestRun() {
        assertThat(new SingleRunSpike(16, 18).increasePercent()).isCloseTo(12.5, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> new SingleRunSpike(0, 10));
    }

    private static HeartRateTrace trace(double firstHalf, double secondHalf) {
        double[] seconds = new double[3600];
        double[] bpm = new double[3600];
        for (int i = 0; i < 3600; i++) {
            seconds[i] = i;
            bpm[i] = i < 1800 ? firstHalf : secondHalf;
        }
        return HeartRateTrace.of(seconds, bpm);
    }
}
