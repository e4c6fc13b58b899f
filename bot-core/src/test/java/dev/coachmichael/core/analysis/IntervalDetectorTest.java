package dev.coachmichael.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.analysis.SyntheticRuns.Kind;
import dev.coachmichael.core.analysis.SyntheticRuns.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalDetectorTest {

    private static final long SEED = 20_261_120;

    @ParameterizedTest
    @CsvSource({"0.12, 355", "0.20, 355", "0.30, 335"})
    void countsRepetitionsAsTheRunnerDoes(double noise, int atLeast) {
        List<Run> runs = SyntheticRuns.all(noise, SEED);
        Map<Kind, Integer> missed = new TreeMap<>();
        int exact = 0;
        for (Run run : runs) {
            boolean hit = IntervalDetector.repetitions(run.metersPerSecond()).size() == run.repetitions();
            exact += hit ? 1 : 0;
            if (!hit) {
                missed.merge(run.kind(), 1, Integer::sum);
            }
        }
        System.out.println("Repetitions counted exactly at noise " + noise + " m/s, seed " + SEED + ": " + exact
                + " of " + runs.size() + ", missed " + missed);
        assertThat(runs).hasSize(360);
        assertThat(exact).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void findsNothingInStandstillAndInShortData() {
        assertThat(IntervalDetector.repetitions(new double[0])).isEmpty();
        assertThat(IntervalDetector.repetitions(new double[4000])).isEmpty();
        double[] short4 = new double[240];
        Arrays.fill(short4, 3);
        assertThat(IntervalDetector.repetitions(short4)).isEmpty();
    }

    @Test
    void slidingMedianEqualsTheMedianOfEachWindow() {
        double[] series = new java.util.Random(7).doubles(200).toArray();
        double[] medians = SlidingMedian.of(series, 9);
        for (int i = 0; i < series.length; i++) {
            double[] window = Arrays.copyOfRange(series, Math.max(0, i - 4), Math.min(series.length, i + 5));
            Arrays.sort(window);
            double median = window.length % 2 == 1
                    ? window[window.length / 2]
                    : (window[window.length / 2 - 1] + window[window.length / 2]) / 2;
            assertThat(medians[i]).isEqualTo(median);
        }
    }
}
