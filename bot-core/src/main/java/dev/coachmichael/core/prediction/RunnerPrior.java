package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the habits alone say of a runner: the log time to expect at each distance, and how two distances vary together
 * among runners of the same known habits. Unknown habits are filled from the known ones as the survey's runners
 * combine them, and their uncertainty goes into the covariance.
 */
final class RunnerPrior {

    private final PredictorModel model;
    private final double[] expectedTerms = new double[HabitTerm.COUNT];
    private final double[][] termCovariance = new double[HabitTerm.COUNT][HabitTerm.COUNT];
    private final boolean allKnown;

    RunnerPrior(PredictorModel model, Map<Habit, Double> habits) {
        this.model = model;
        List<Integer> known = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < HabitTerm.COUNT; i++) {
            HabitTerm term = HabitTerm.ALL.get(i);
            Double value = habits.get(term.habit());
            if (value == null) {
                unknown.add(i);
            } else {
                known.add(i);
                PredictorModel.Term learnt = model.terms().get(i);
                expectedTerms[i] = (term.of(value) - learnt.mean()) / learnt.deviation();
            }
        }
        allKnown = unknown.isEmpty();
        if (!allKnown) {
            fill(known, unknown);
        }
    }

    private void fill(List<Integer> known, List<Integer> unknown) {
        double[][] among = new double[known.size()][known.size()];
        double[] values = new double[known.size()];
        for (int i = 0; i < known.size(); i++) {
            values[i] = expectedTerms[known.get(i)];
            for (int j = 0; j < known.size(); j++) {
                among[i][j] = correlation(known.get(i), known.get(j));
            }
        }
        Cholesky factor = Cholesky.of(among);
        for (int term : unknown) {
            double[] link = new double[known.size()];
            Arrays.setAll(link, i -> correlation(term, known.get(i)));
            double[] weights = factor.solve(link);
            expectedTerms[term] = dot(weights, values);
            for (int other : unknown) {
                double explained = 0;
                for (int i = 0; i < weights.length; i++) {
                    explained += weights[i] * correlation(other, known.get(i));
                }
                termCovariance[term][other] = correlation(term, other) - explained;
            }
        }
    }

    /** Mean log time of all runners at this distance. */
    double populationLogTime(DistancePoint at) {
        List<Double> law = model.law();
        return law.get(0) + law.get(1) * at.log() + law.get(2) * at.logSquare() + law.get(3) * at.marathonShare();
    }

    /** How far runners of these habits are from the mean of all, in log time; slower is positive. */
    double shift(DistancePoint at) {
        return dot(loadings(at), expectedTerms);
    }

    double expectedLogTime(DistancePoint at) {
        return populationLogTime(at) + shift(at);
    }

    /** Covariance of this runner's true log times at two distances, given the known habits. */
    double covariance(DistancePoint a, DistancePoint b) {
        PredictorModel.Spread spread = model.spread();
        double own = spread.ability()
                + spread.abilityWithExponent() * (a.log() + b.log())
                + spread.exponent() * a.log() * b.log();
        if (allKnown) {
            return own;
        }
        double[] left = loadings(a);
        double[] right = loadings(b);
        for (int i = 0; i < left.length; i++) {
            own += left[i] * dot(termCovariance[i], right);
        }
        return own;
    }

    private double[] loadings(DistancePoint at) {
        double[] loadings = new double[HabitTerm.COUNT];
        for (int i = 0; i < loadings.length; i++) {
            PredictorModel.Term term = model.terms().get(i);
            loadings[i] = term.atAnyDistance() + term.extraAtMarathon() * at.marathonShare();
        }
        return loadings;
    }

    private double correlation(int a, int b) {
        return model.termCorrelation().get(a).get(b);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
