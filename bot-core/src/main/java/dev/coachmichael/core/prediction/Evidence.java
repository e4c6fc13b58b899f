package dev.coachmichael.core.prediction;

/**
 * What a race at one distance can say about the runner's true log time at another.
 *
 * @param slope how much of a difference at the target shows at the race's distance
 * @param variance squared spread of the race around that: the day's luck, and the personal exponent between the two
 */
record Evidence(double slope, double variance) {

    /** Standard deviation, per unit of log distance, of the law outside the surveyed distances. */
    static final double OUTSIDE_SPREAD = 0.05;

    private static final double LEAST_NOISE = 0.7;
    private static final double MOST_NOISE = 1.5;

    static Evidence of(
            RunnerPrior prior,
            PredictorModel.Spread spread,
            double noiseFactor,
            DistancePoint race,
            DistancePoint target) {
        double atTarget = prior.covariance(target, target);
        double slope = Math.max(0.1, prior.covariance(race, target) / atTarget);
        double exponent = Math.max(0, prior.covariance(race, race) - slope * slope * atTarget);
        double noise = spread.raceNoise() * noiseFactor;
        double outside = race.outside() * OUTSIDE_SPREAD;
        return new Evidence(slope, noise * noise + exponent + outside * outside);
    }

    /** Races of runners whose habits promise slower times scatter more, in proportion to those times. */
    static double noiseFactor(RunnerPrior prior, DistancePoint target) {
        return Math.clamp(Math.exp(prior.shift(target)), LEAST_NOISE, MOST_NOISE);
    }

    /** Total weight of several races: the third and later ones repeat part of what the first two said. */
    static double weightOfEach(int races) {
        return races <= 2 ? 1 : (4 - 4.0 / races) / races;
    }
}
