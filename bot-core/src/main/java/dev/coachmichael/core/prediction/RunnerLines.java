package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits one line per runner in log time over log distance: a population law moved by habits, a runner's own level and
 * exponent, and race noise that is a mixture of ordinary days and bad ones. Maximum likelihood by expectation-
 * maximisation with the mixture states enumerated per race (Dempster, Laird and Rubin, 1977); habit effects carry a
 * small ridge. The bad days keep typing errors and walked races from bending the law.
 */
final class RunnerLines {

    private static final int ITERATIONS = 20;
    private static final int LAW = 4;
    private static final int COLUMNS = LAW + 2 * HabitTerm.COUNT;
    private static final double RIDGE = 100;

    /** A runner's races prepared for the sums: design rows, log distances, log times. */
    private static final class Runner {
        private final double[][] rows;
        private final double[] logDistance;
        private final double[] logTime;

        Runner(int races) {
            rows = new double[races][COLUMNS];
            logDistance = new double[races];
            logTime = new double[races];
        }
    }

    private final List<Runner> runners = new ArrayList<>();
    private final HabitScale scale;

    private double[] effects = new double[COLUMNS];
    private double level = 0.01;
    private double both = 0;
    private double exponent = 0.001;
    private double noise = 0.0015;
    private double badShare = 0.1;
    private double badFactor = 8;

    private RunnerLines(List<SurveyRunner> survey) {
        scale = new HabitScale(survey);
        for (SurveyRunner runner : survey) {
            if (!runner.races().isEmpty()) {
                runners.add(prepare(runner));
            }
        }
        effects[0] = Math.log(2_700);
        effects[1] = 1.08;
    }

    /** Learns everything but the calibration, which is left neutral. */
    static PredictorModel fit(List<SurveyRunner> survey, PredictorModel.Origin origin) {
        RunnerLines lines = new RunnerLines(survey);
        for (int i = 0; i < ITERATIONS; i++) {
            lines.improve();
        }
        return lines.model(origin);
    }

    private Runner prepare(SurveyRunner runner) {
        double[] habits = scale.standardised(runner);
        Runner prepared = new Runner(runner.races().size());
        for (int j = 0; j < prepared.logTime.length; j++) {
            PastRace race = runner.races().get(j);
            DistancePoint at = DistancePoint.of(race.distanceMeters());
            double[] row = prepared.rows[j];
            row[0] = 1;
            row[1] = at.log();
            row[2] = at.logSquare();
            row[3] = at.marathonShare();
            for (int i = 0; i < habits.length; i++) {
                row[LAW + i] = habits[i];
                row[LAW + habits.length + i] = habits[i] * at.marathonShare();
            }
            prepared.logDistance[j] = at.log();
            prepared.logTime[j] = Math.log(race.timeSeconds());
        }
        return prepared;
    }

    /** One round of expectation and maximisation. */
    private void improve() {
        Sums sums = new Sums();
        for (Runner runner : runners) {
            addRunner(runner, sums);
        }
        effects = Cholesky.of(sums.normal).solve(sums.right);
        level = sums.level / runners.size();
        both = sums.both / runners.size();
        exponent = sums.exponent / runners.size();
        noise = sums.squares[0] / sums.races[0];
        badFactor = Math.max(2, sums.squares[1] / sums.races[1] / noise);
        badShare = sums.races[1] / (sums.races[0] + sums.races[1]);
    }

    private void addRunner(Runner runner, Sums sums) {
        int races = runner.logTime.length;
        double[] residual = new double[races];
        for (int j = 0; j < races; j++) {
            residual[j] = runner.logTime[j] - dot(runner.rows[j], effects);
        }
        List<State> states = new ArrayList<>();
        double highest = Double.NEGATIVE_INFINITY;
        for (int bits = 0; bits < 1 << races; bits++) {
            State state = new State(runner, residual, bits);
            highest = Math.max(highest, state.logLikelihood);
            states.add(state);
        }
        double mass = 0;
        for (State state : states) {
            mass += Math.exp(state.logLikelihood - highest);
        }
        double[][] precision = new double[races][races];
        for (State state : states) {
            state.addTo(sums, precision, Math.exp(state.logLikelihood - highest) / mass);
        }
        sums.addNormalEquations(runner, precision);
    }

    private PredictorModel model(PredictorModel.Origin origin) {
        List<PredictorModel.Term> terms = new ArrayList<>();
        for (int i = 0; i < HabitTerm.COUNT; i++) {
            terms.add(scale.term(i, effects[LAW + i], effects[LAW + HabitTerm.COUNT + i]));
        }
        return new PredictorModel(
                origin,
                List.of(effects[0], effects[1], effects[2], effects[3]),
                terms,
                scale.correlation(),
                new PredictorModel.Spread(level, both, exponent, Math.sqrt(noise)),
                PredictorModel.Calibration.NONE);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** A runner with a given choice of which races (the set bits) were bad days. */
    private final class State {

        private final Runner runner;
        private final double[] residual;
        private final int bits;
        private final double[][] inverse;
        private final double[] pull;
        private final double logLikelihood;

        State(Runner runner, double[] residual, int bits) {
            this.runner = runner;
            this.residual = residual;
            this.bits = bits;
            int races = residual.length;
            double[][] covariance = new double[races][races];
            double logPrior = 0;
            for (int j = 0; j < races; j++) {
                for (int k = 0; k < races; k++) {
                    covariance[j][k] = ownCovariance(runner.logDistance[j], runner.logDistance[k]);
                }
                covariance[j][j] += noise * (bad(j) ? badFactor : 1);
                logPrior += Math.log(bad(j) ? badShare : 1 - badShare);
            }
            Cholesky factor = Cholesky.of(covariance);
            inverse = factor.inverse();
            pull = factor.solve(residual);
            logLikelihood = logPrior - (factor.logDeterminant() + dot(residual, pull)) / 2;
        }

        private boolean bad(int race) {
            return (bits >> race & 1) == 1;
        }

        /** Adds this state's share of the expected statistics, weighted by its probability. */
        void addTo(Sums sums, double[][] precision, double weight) {
            double ownLevel = 0;
            double ownExponent = 0;
            double[] levelLink = new double[residual.length];
            double[] exponentLink = new double[residual.length];
            for (int j = 0; j < residual.length; j++) {
                levelLink[j] = level + both * runner.logDistance[j];
                exponentLink[j] = both + exponent * runner.logDistance[j];
                ownLevel += levelLink[j] * pull[j];
                ownExponent += exponentLink[j] * pull[j];
            }
            double levelVariance = level - quadratic(levelLink, levelLink);
            double bothCovariance = both - quadratic(levelLink, exponentLink);
            double exponentVariance = exponent - quadratic(exponentLink, exponentLink);
            sums.level += weight * (ownLevel * ownLevel + levelVariance);
            sums.both += weight * (ownLevel * ownExponent + bothCovariance);
            sums.exponent += weight * (ownExponent * ownExponent + exponentVariance);
            for (int j = 0; j < residual.length; j++) {
                double x = runner.logDistance[j];
                double luck = residual[j] - ownLevel - x * ownExponent;
                double unsure = levelVariance + 2 * x * bothCovariance + x * x * exponentVariance;
                sums.squares[bad(j) ? 1 : 0] += weight * (luck * luck + unsure);
                sums.races[bad(j) ? 1 : 0] += weight;
                for (int k = 0; k < residual.length; k++) {
                    precision[j][k] += weight * inverse[j][k];
                }
            }
        }

        private double quadratic(double[] left, double[] right) {
            double sum = 0;
            for (int j = 0; j < left.length; j++) {
                sum += left[j] * dot(inverse[j], right);
            }
            return sum;
        }
    }

    private double ownCovariance(double x, double y) {
        return level + both * (x + y) + exponent * x * y;
    }

    /** Expected sufficient statistics of one round. */
    private static final class Sums {

        private final double[][] normal = new double[COLUMNS][COLUMNS];
        private final double[] right = new double[COLUMNS];
        private final double[] squares = new double[2];
        private final double[] races = new double[2];
        private double level;
        private double both;
        private double exponent;

        Sums() {
            for (int i = LAW; i < COLUMNS; i++) {
                normal[i][i] = RIDGE;
            }
        }

        void addNormalEquations(Runner runner, double[][] precision) {
            for (int j = 0; j < precision.length; j++) {
                double[] weighted = new double[COLUMNS];
                double target = 0;
                for (int k = 0; k < precision.length; k++) {
                    target += precision[j][k] * runner.logTime[k];
                    for (int i = 0; i < COLUMNS; i++) {
                        weighted[i] += precision[j][k] * runner.rows[k][i];
                    }
                }
                double[] row = runner.rows[j];
                for (int a = 0; a < COLUMNS; a++) {
                    right[a] += row[a] * target;
                    for (int b = 0; b <= a; b++) {
                        normal[a][b] += row[a] * weighted[b];
                    }
                }
            }
        }
    }
}
