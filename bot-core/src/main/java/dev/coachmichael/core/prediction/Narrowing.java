package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which unknown inputs would narrow the range, by how much the expected variance would shrink. Ordinary (Gaussian)
 * races are assumed, so the order depends on what is known and never on the times.
 */
final class Narrowing {

    private static final double[] RACES_WORTH_RUNNING = {5_000, 10_000, DistancePoint.HALF_METERS};
    private static final double WORTH_ASKING = 0.01;

    /** Two distances this close, as a logarithm, say the same. */
    private static final double SAME_NEWS = 0.15;

    private record Gain(String key, double narrower) {}

    private Narrowing() {}

    static List<String> ranked(
            PredictorModel model, Map<Habit, Double> habits, List<PastRace> races, DistancePoint target) {
        List<Double> distances = new ArrayList<>();
        races.forEach(race -> distances.add(race.distanceMeters()));
        double now = spread(model, habits, distances, target);
        List<Gain> gains = new ArrayList<>();
        for (Habit habit : Habit.values()) {
            if (!habits.containsKey(habit)) {
                double then = spread(model, withAny(habits, habit), distances, target);
                gains.add(new Gain(habit.key(), 1 - then / now));
            }
        }
        for (double candidate : RACES_WORTH_RUNNING) {
            if (candidate <= target.meters() && distances.stream().noneMatch(known -> sameNews(known, candidate))) {
                List<Double> more = new ArrayList<>(distances);
                more.add(candidate);
                gains.add(new Gain(PastRace.key(candidate), 1 - spread(model, habits, more, target) / now));
            }
        }
        return gains.stream()
                .filter(gain -> gain.narrower() >= WORTH_ASKING)
                .sorted(Comparator.comparingDouble(Gain::narrower).reversed())
                .map(Gain::key)
                .toList();
    }

    private static boolean sameNews(double a, double b) {
        return Math.abs(Math.log(a / b)) < SAME_NEWS;
    }

    /** Expected standard deviation around the prediction. */
    private static double spread(
            PredictorModel model, Map<Habit, Double> habits, List<Double> distances, DistancePoint target) {
        RunnerPrior prior = new RunnerPrior(model, habits);
        double weight = Evidence.weightOfEach(distances.size());
        double precision = 1 / prior.covariance(target, target);
        for (double meters : distances) {
            Evidence evidence = Evidence.of(prior, model.spread(), 1, DistancePoint.of(meters), target);
            precision += weight * evidence.slope() * evidence.slope() / evidence.variance();
        }
        double noise = model.spread().raceNoise();
        return Math.sqrt(1 / precision + noise * noise);
    }

    /** With this habit known; what its value is makes no difference to the spread. */
    private static Map<Habit, Double> withAny(Map<Habit, Double> habits, Habit habit) {
        EnumMap<Habit, Double> more = new EnumMap<>(Habit.class);
        more.putAll(habits);
        more.put(habit, 1.0);
        return more;
    }
}
