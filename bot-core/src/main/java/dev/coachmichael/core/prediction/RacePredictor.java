package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Predicts a race time from at least one earlier race and whatever habits are known, always with an 80 % range.
 *
 * <p>The model is a line per runner in log time over log distance: a population law with a bend after the half
 * marathon, moved by the habits, plus the runner's own level and own exponent, both shrunk towards the population as
 * far as the survey of Vickers and Vertosick (2016, doi 10.1186/s13102-016-0052-y) says. So a personal power law holds
 * between neighbouring distances, and the marathon is neither Riegel's 1.06 nor an equal-VDOT time. Valid for adults
 * and distances of 5 km to the marathon; 1.5 to 50 km are answered with a wider range and marked as extrapolated.
 *
 * <p>Guaranteed, all else equal: a faster race never gives a slower prediction. Of races within 2 % in distance only
 * the best counts. Immutable and safe for use by many threads; a prediction takes a few hundredths of a millisecond.
 */
public final class RacePredictor {

    private static final double SAME_DISTANCE = 1.02;
    private static final double NEIGHBOUR_EXPONENT = 1.08;

    private final PredictorModel model;

    RacePredictor(PredictorModel model) {
        this.model = model;
    }

    /**
     * The predictor with the coefficients of this build.
     *
     * @throws IllegalStateException if the build lacks them
     */
    public static RacePredictor load() {
        return new RacePredictor(PredictorModel.load());
    }

    /** SHA-256 of the survey file that the coefficients were learnt from, in hexadecimal. */
    public String dataSha256() {
        return model.origin().dataSha256();
    }

    /**
     * Predicts the finish time over {@code targetMeters} on an ordinary course and day.
     *
     * @return {@link Prediction.Implausible} for inputs that cannot be true, {@link Prediction.NotEnoughData} without a
     *     race between 1.5 and 50 km, else {@link Prediction.Predicted}
     */
    public Prediction predict(PredictionInput input, double targetMeters) {
        Optional<String> offence = Plausibility.offence(input, targetMeters);
        if (offence.isPresent()) {
            return new Prediction.Implausible(offence.get());
        }
        List<PastRace> races = bestOfEachDistance(input.races());
        if (races.isEmpty()) {
            return new Prediction.NotEnoughData(List.of("races"));
        }
        Estimate estimate = estimate(races, input.habits(), DistancePoint.of(targetMeters));
        PredictorModel.Calibration calibration = model.calibration();
        double time = estimate.timeSeconds(calibration);
        return new Prediction.Predicted(
                time,
                Math.min(time, estimate.lowSeconds(calibration)),
                Math.max(time, estimate.highSeconds(calibration)),
                method(races, input.habits(), estimate.target()),
                used(races, input.habits()),
                Narrowing.ranked(model, input.habits(), races, estimate.target()));
    }

    /** The belief about one target before it is turned into a time and a range. */
    Estimate estimate(List<PastRace> races, Map<Habit, Double> habits, DistancePoint target) {
        RunnerPrior prior = new RunnerPrior(model, habits);
        AbilityBelief belief = AbilityBelief.of(prior, model.spread(), races, target);
        double noise = model.spread().raceNoise() * Evidence.noiseFactor(prior, target);
        double outside = target.outside() * Evidence.OUTSIDE_SPREAD;
        return new Estimate(
                target,
                races.size(),
                habits.containsKey(Habit.MILES_PER_WEEK) || habits.containsKey(Habit.MAX_MILES),
                prior.expectedLogTime(target) + belief.shift(),
                prior.populationLogTime(target),
                Math.sqrt(belief.variance() + noise * noise + outside * outside));
    }

    /** Whether only the first of two races counts: they are within 2 % in distance, and it is the better one. */
    public static boolean outdoes(PastRace one, PastRace other) {
        double ratio = other.distanceMeters() / one.distanceMeters();
        return Math.max(ratio, 1 / ratio) <= SAME_DISTANCE
                && one.timeSeconds() * Math.pow(ratio, NEIGHBOUR_EXPONENT) < other.timeSeconds();
    }

    /**
     * One race per distance, sorted: races of usable length within 2 % of each other count as the best of them, brought
     * to the shortest of these distances by the exponent of neighbouring distances.
     */
    static List<PastRace> bestOfEachDistance(List<PastRace> races) {
        List<PastRace> sorted = races.stream()
                .filter(race -> Plausibility.inRange(race.distanceMeters()))
                .sorted(Comparator.comparingDouble(PastRace::distanceMeters))
                .toList();
        List<PastRace> best = new ArrayList<>();
        for (PastRace race : sorted) {
            if (best.isEmpty() || race.distanceMeters() > best.getLast().distanceMeters() * SAME_DISTANCE) {
                best.add(race);
            } else {
                double meters = best.getLast().distanceMeters();
                double time = race.timeSeconds() * Math.pow(meters / race.distanceMeters(), NEIGHBOUR_EXPONENT);
                best.add(new PastRace(meters, Math.min(time, best.removeLast().timeSeconds())));
            }
        }
        return best;
    }

    private static String method(List<PastRace> races, Map<Habit, Double> habits, DistancePoint target) {
        boolean extrapolated = target.outside() > 0
                || races.stream()
                        .allMatch(
                                race -> DistancePoint.of(race.distanceMeters()).outside() > 0);
        return (races.size() == 1 ? "one-race" : "several-races")
                + (habits.isEmpty() ? "" : "-and-habits")
                + (extrapolated ? "-extrapolated" : "");
    }

    private static List<String> used(List<PastRace> races, Map<Habit, Double> habits) {
        List<String> keys = new ArrayList<>();
        races.forEach(race -> keys.add(race.key()));
        habits.keySet().forEach(habit -> keys.add(habit.key()));
        return keys;
    }
}
