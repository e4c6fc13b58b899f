package dev.coachmichael.core.prediction;

import java.util.List;

/**
 * What habits and races together say of the runner's true log time at one distance: Bayes' rule on a fixed grid.
 *
 * <p>A race near the expected time counts almost fully; one far away pulls with constant force only, since one time in
 * ten is a bad day, a hilly course or a typing error. The race likelihood is a skewed hyperbolic density. It is
 * log-concave, and for log-concave likelihoods the posterior mean never falls when an observation rises (monotone
 * likelihood ratio: Karlin and Rubin, 1956), so a faster race can never slow a prediction down.
 *
 * @param shift mean of the belief, as a difference to {@link RunnerPrior#expectedLogTime}
 * @param variance its variance
 */
record AbilityBelief(double shift, double variance) {

    private static final int POINTS = 121;
    private static final double REACH = 4;

    /** Constant pull of a far-off race, per unit of log time; cross-validated error is flat between 25 and 50. */
    private static final double TAIL_RATE = 40;

    /** Slow surprises are likelier than fast ones by this factor in scale, either way. */
    private static final double SKEW = 1.2;

    static AbilityBelief of(
            RunnerPrior prior, PredictorModel.Spread spread, List<PastRace> races, DistancePoint target) {
        double deviation = Math.sqrt(prior.covariance(target, target));
        double[] grid = new double[POINTS];
        double[] logDensity = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double z = REACH * (2.0 * i / (POINTS - 1) - 1);
            grid[i] = z * deviation;
            logDensity[i] = -z * z / 2;
        }
        double weight = Evidence.weightOfEach(races.size());
        double noiseFactor = Evidence.noiseFactor(prior, target);
        double tail = TAIL_RATE / noiseFactor;
        for (PastRace race : races) {
            DistancePoint at = DistancePoint.of(race.distanceMeters());
            Evidence evidence = Evidence.of(prior, spread, noiseFactor, at, target);
            double surprise = Math.log(race.timeSeconds()) - prior.expectedLogTime(at);
            for (int i = 0; i < POINTS; i++) {
                double error = surprise - evidence.slope() * grid[i];
                logDensity[i] -= weight * penalty(error, evidence.variance(), tail);
            }
        }
        return moments(grid, logDensity);
    }

    /** Minus the log density: quadratic near 0, linear with slope {@code tail} far out. */
    private static double penalty(double error, double variance, double tail) {
        double rate = error > 0 ? tail / SKEW : tail * SKEW;
        double bend = rate * variance;
        return rate * (Math.sqrt(bend * bend + error * error) - bend);
    }

    private static AbilityBelief moments(double[] grid, double[] logDensity) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : logDensity) {
            highest = Math.max(highest, value);
        }
        double mass = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < grid.length; i++) {
            double density = Math.exp(logDensity[i] - highest);
            mass += density;
            first += density * grid[i];
            second += density * grid[i] * grid[i];
        }
        double mean = first / mass;
        return new AbilityBelief(mean, Math.max(0, second / mass - mean * mean));
    }
}
