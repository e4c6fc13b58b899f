package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class HeartRateTraceTest {
    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);

    @Test
    void aSteadyRunHasItsHeartRateAsPeakAndMean() {
        var trace = everySecond(1800, i -> 150);
        assertThat(trace.peak()).contains(new HeartRate(150));
        assertThat(trace.mean()).contains(new HeartRate(150));
        assertThat(trace.lengthSeconds()).isEqualTo(1800);
    }

    @Test
    void spikesAndDropoutsDoNotCount() {
        var trace = everySecond(1800, i -> i % 100 == 50 ? 250 : i % 100 == 70 ? 0 : i % 100 == 80 ? 185 : 150);
        assertThat(trace.peak()).contains(new HeartRate(150));
        assertThat(trace.mean().orElseThrow().bpm()).isCloseTo(150, within(1e-9));
    }

    @Test
    void aBurstOfAFewSecondsIsNotThePeakOfALongRun() {
        var trace = everySecond(3600, i -> i >= 1000 && i < 1030 ? 180 : 150 + Math.min(10, Math.abs(i - 2000) % 10));
        assertThat(trace.peak().orElseThrow().bpm()).isBetween(158.0, 181.0);
        var climb = everySecond(3600, i -> 140 + 50.0 * i / 3600);
        assertThat(climb.peak().orElseThrow().bpm()).isBetween(189.0, 190.0);
    }

    @Test
    void aTraceRecoversFromAWrongFirstSample() {
        var trace = everySecond(600, i -> i == 0 ? 220 : 140);
        assertThat(trace.mean().orElseThrow().bpm()).isBetween(140.0, 142.0);
    }

    @Test
    void nothingUsableGivesNothing() {
        assertThat(everySecond(600, i -> 0).peak()).isEmpty();
        assertThat(everySecond(600, i -> 0).mean()).isEmpty();
        assertThat(everySecond(0, i -> 0).bestMean(TWENTY_MINUTES)).isEmpty();
        assertThat(everySecond(0, i -> 0).lengthSeconds()).isZero();
    }

    @Test
    void theBestTwentyMinutesAreFoundWhereverTheyAre() {
        var trace = everySecond(3600, i -> i >= 1500 && i < 2700 ? 170 : 150);
        // Ramps of 15 bpm per second at most are kept: the step of 20 loses its first second on either side.
        assertThat(trace.bestMean(TWENTY_MINUTES).orElseThrow().bpm()).isCloseTo(170, within(0.05));
        assertThat(everySecond(1199, i -> 150).bestMean(TWENTY_MINUTES)).isEmpty();
        assertThat(everySecond(1200, i -> 150).bestMean(TWENTY_MINUTES)).contains(new HeartRate(150));
    }

    @Test
    void theBestMeanIsThatOfEveryPossibleWindow() {
        double[] bpm = new java.util.Random(7).doubles(900, 140, 150).toArray();
        var trace = everySecond(900, i -> bpm[i]);
        double best = 0;
        for (int start = 0; start + 300 <= 900; start++) {
            best = Math.max(
                    best, Arrays.stream(bpm, start, start + 300).average().orElseThrow());
        }
        assertThat(trace.bestMean(Duration.ofMinutes(5)).orElseThrow().bpm()).isCloseTo(best, within(1e-9));
    }

    @Test
    void aPauseBreaksTheBestMean() {
        double[] seconds = new double[1600];
        double[] bpm = new double[1600];
        for (int i = 0; i < 1600; i++) {
            seconds[i] = i < 800 ? i : i + 300;
            bpm[i] = 160;
        }
        var trace = HeartRateTrace.of(seconds, bpm);
        assertThat(trace.bestMean(TWENTY_MINUTES)).isEmpty();
        assertThat(trace.integrate(b -> 1)).isEqualTo(799 + 10 + 800);
    }

    @Test
    void badTracesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateTrace.of(new double[2], new double[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeartRateTrace.of(new double[] {1, 1}, new double[] {100, 100}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeartRateTrace.of(new double[] {1, Double.NaN}, new double[] {100, 100}));
    }

    @Test
    void thresholdComesFromTheLastTwentyMinutesOfATrial() {
        var trial = everySecond(1800, i -> i < 600 ? 160 : 172);
        var estimate = ThresholdHeartRate.fromTimeTrial(trial);
        assertThat(estimate.heartRate().bpm()).isCloseTo(172, within(0.01));
        assertThat(estimate.confidence()).isEqualTo(Confidence.HIGH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThresholdHeartRate.fromTimeTrial(everySecond(1200, i -> 170)));
    }

    @Test
    void thresholdComesFromARaceOfAboutAnHour() {
        var mean = new HeartRate(171);
        assertThat(ThresholdHeartRate.fromRace(mean, 40 * 60))
                .map(HeartRateEstimate::heartRate)
                .contains(mean);
        assertThat(ThresholdHeartRate.fromRace(mean, 65 * 60)).isPresent();
        assertThat(ThresholdHeartRate.fromRace(mean, 39 * 60)).isEmpty();
        assertThat(ThresholdHeartRate.fromRace(mean, 66 * 60)).isEmpty();
    }

    @Test
    void thresholdComesFromTheHardestTrainingOfNinetyDays() {
        var today = LocalDate.of(2026, 5, 1);
        var runs = List.of(hard(today, 165), hard(today.minusDays(89), 175), hard(today.minusDays(90), 190));
        var estimate = ThresholdHeartRate.fromTraining(runs, today).orElseThrow();
        assertThat(estimate.heartRate().bpm()).isCloseTo(171.5, within(1e-9));
        assertThat(estimate.confidence()).isEqualTo(Confidence.LOW);
        assertThat(ThresholdHeartRate.fromTraining(List.of(), today)).isEmpty();
    }

    @Test
    void cadenceLockIsAFlatHeartRateAtTheStepRate() {
        double[] steps = new double[1000];
        Arrays.fill(steps, 172);
        assertThat(CadenceLock.isSeen(bpm(1000, i -> 171 + i % 3), steps)).isTrue();
        assertThat(CadenceLock.isSeen(bpm(1000, i -> 150), steps)).isFalse();
        assertThat(CadenceLock.isSeen(bpm(1000, i -> i < 400 ? 160 : 172), steps))
                .isFalse();
        assertThat(CadenceLock.isSeen(bpm(1000, i -> 172), new double[1000])).isFalse();
    }

    private static ThresholdHeartRate.HardTwentyMinutes hard(LocalDate day, double bpm) {
        return new ThresholdHeartRate.HardTwentyMinutes(day, new HeartRate(bpm));
    }

    private static HeartRateTrace everySecond(int samples, IntToDoubleFunction bpm) {
        double[] seconds = new double[samples];
        Arrays.setAll(seconds, i -> i);
        return HeartRateTrace.of(seconds, bpm(samples, bpm));
    }

    private static double[] bpm(int samples, IntToDoubleFunction bpm) {
        double[] values = new double[samples];
        Arrays.setAll(values, bpm);
        return values;
    }
}
