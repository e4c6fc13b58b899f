package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.List;

/** The habit terms of a group of runners, standardised, and how they go together. */
final class HabitScale {

    private final double[] mean = new double[HabitTerm.COUNT];
    private final double[] deviation = new double[HabitTerm.COUNT];
    private final double[][] correlation = new double[HabitTerm.COUNT][HabitTerm.COUNT];

    HabitScale(List<SurveyRunner> runners) {
        int n = runners.size();
        for (int i = 0; i < HabitTerm.COUNT; i++) {
            HabitTerm term = HabitTerm.ALL.get(i);
            mean[i] = runners.stream().mapToDouble(runner -> raw(term, runner)).sum() / n;
            double average = mean[i];
            deviation[i] = Math.sqrt(runners.stream()
                            .mapToDouble(runner -> Math.pow(raw(term, runner) - average, 2))
                            .sum()
                    / n);
        }
        for (SurveyRunner runner : runners) {
            double[] z = standardised(runner);
            for (int i = 0; i < z.length; i++) {
                for (int j = 0; j < z.length; j++) {
                    correlation[i][j] += z[i] * z[j] / n;
                }
            }
        }
    }

    double[] standardised(SurveyRunner runner) {
        double[] z = new double[HabitTerm.COUNT];
        for (int i = 0; i < z.length; i++) {
            z[i] = (raw(HabitTerm.ALL.get(i), runner) - mean[i]) / deviation[i];
        }
        return z;
    }

    PredictorModel.Term term(int i, double atAnyDistance, double extraAtMarathon) {
        return new PredictorModel.Term(
                HabitTerm.ALL.get(i).name(), mean[i], deviation[i], atAnyDistance, extraAtMarathon);
    }

    List<List<Double>> correlation() {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : correlation) {
            List<Double> values = new ArrayList<>();
            for (double value : row) {
                values.add(value);
            }
            rows.add(values);
        }
        return rows;
    }

    private static double raw(HabitTerm term, SurveyRunner runner) {
        return term.of(runner.habits().getOrDefault(term.habit(), 0.0));
    }
}
