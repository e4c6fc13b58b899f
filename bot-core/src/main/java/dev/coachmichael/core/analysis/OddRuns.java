package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.ActivitySummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Runs that do not fit the runner's others. The expected speed at a heart rate is a robust line (Theil 1950, Sen 1968)
 * through the runs; a run is odd when its residual, or its efficiency, lies more than 3.5 robust deviations from the middle
 * (Iglewicz and Hoaglin 1993). From 50 runs on, an isolation forest gives a second vote, which says how sure that is.
 */
public final class OddRuns {

    /** Why a run is odd. */
    public enum Reason {
        SLOWER_THAN_ITS_HEART_RATE,
        FASTER_THAN_ITS_HEART_RATE
    }

    /**
     * An odd run.
     *
     * @param score robust deviations from what was expected, never within ±3.5
     * @param expectedSecondsPerKm at its heart rate
     * @param confirmed whether the second vote agrees; false also when there are too few runs for one
     */
    public record Odd(
            ActivitySummary run, Reason reason, double score, double expectedSecondsPerKm, boolean confirmed) {}

    /**
     * What was found.
     *
     * @param looked how many runs could be compared
     * @param enough whether that is enough to judge
     * @param odd the oddest first
     */
    public record Found(int looked, boolean enough, List<Odd> odd) {
        public Found {
            odd = List.copyOf(odd);
        }
    }

    public static final int FEWEST_RUNS = 15;

    private static final int FEWEST_FOR_SECOND_VOTE = 50;
    private static final double ODD_SCORE = 3.5;
    private static final double TO_SIGMA = 0.6745;
    private static final double ISOLATED = 0.6;
    private static final double LEAST_SPREAD = 0.01;

    private OddRuns() {}

    /** Looks at the runs of a few months; races are meant to be unlike the others. */
    public static Found among(List<ActivitySummary> all) {
        List<RunFeatures> runs = RunFeatures.of(
                all.stream().filter(run -> !RaceTitle.isRace(run)).toList());
        if (runs.size() < FEWEST_RUNS) {
            return new Found(runs.size(), false, List.of());
        }
        double slope = slope(runs);
        double[] residuals =
                values(runs, run -> Math.log(run.flatMetersPerMinute()) - slope * Math.log(run.heartRate()));
        double middle = median(residuals);
        double[] scores = scores(residuals, middle);
        double[] efficiencies = scores(values(runs, run -> Math.log(run.efficiency())));
        double[] isolation = runs.size() >= FEWEST_FOR_SECOND_VOTE
                ? IsolationForest.scores(RunFeatures.standardised(runs))
                : new double[runs.size()];
        List<Odd> odd = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            double score = Math.abs(efficiencies[i]) > Math.abs(scores[i]) && Math.abs(scores[i]) > ODD_SCORE / 2
                    ? efficiencies[i]
                    : scores[i];
            if (Math.abs(score) > ODD_SCORE) {
                RunFeatures run = runs.get(i);
                double expected = Math.exp(middle + slope * Math.log(run.heartRate()));
                double slower = run.metersPerMinute() / run.flatMetersPerMinute();
                odd.add(new Odd(
                        run.run(),
                        score < 0 ? Reason.SLOWER_THAN_ITS_HEART_RATE : Reason.FASTER_THAN_ITS_HEART_RATE,
                        score,
                        60_000 / (expected * slower),
                        isolation[i] >= ISOLATED));
            }
        }
        odd.sort(Comparator.comparingDouble((Odd one) -> -Math.abs(one.score())));
        return new Found(runs.size(), true, odd);
    }

    /** The median of the slopes between all pairs of runs, logarithm of speed over logarithm of heart rate. */
    private static double slope(List<RunFeatures> runs) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size(); j++) {
                double beats = Math.log(runs.get(j).heartRate() / runs.get(i).heartRate());
                if (Math.abs(beats) > LEAST_SPREAD) {
                    slopes.add(Math.log(runs.get(j).flatMetersPerMinute()
                                    / runs.get(i).flatMetersPerMinute())
                            / beats);
                }
            }
        }
        return slopes.isEmpty()
                ? 0
                : median(slopes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] values(List<RunFeatures> runs, ToDoubleFunction<RunFeatures> of) {
        return runs.stream().mapToDouble(of).toArray();
    }

    private static double[] scores(double[] values) {
        return scores(values, median(values));
    }

    /** Robust z: distance from the median over the median distance; a spread below 1 % is taken for 1 %. */
    private static double[] scores(double[] values, double middle) {
        double spread = Math.max(
                LEAST_SPREAD,
                median(Arrays.stream(values)
                        .map(value -> Math.abs(value - middle))
                        .toArray()));
        return Arrays.stream(values)
                .map(value -> TO_SIGMA * (value - middle) / spread)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
