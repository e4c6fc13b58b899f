package dev.coachmichael.core.physiology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Predicts with the published models of {@link Vickers}: two races if they are known, else one, and without a mileage
 * Riegel's law with an exponent of recreational runners (1.10 from races up to 15 km, 1.12 above). A marathon that was
 * already run predicts itself.
 *
 * <p>Ranges are the 10th and 90th percentile of each model's relative error on those of the paper's training part for
 * whom this class takes it: 302 runners with one usable race, 317 with two, all 619 for Riegel's law.
 */
public final class VickersPredictor implements MarathonPredictor {
    private static final double SHORTEST_METERS = 3000;
    private static final double MARATHON_FROM_METERS = 40_000;
    private static final double LONG_RACE_METERS = 15_000;
    private static final double SHORT_RACE_EXPONENT = 1.10;
    private static final double LONG_RACE_EXPONENT = 1.12;
    private static final double SMALLEST_RATIO = 1.3;

    /** Relative error of a prediction: percentiles of (predicted - run) / run. */
    private enum Model {
        ONE_RACE("vickers_model1", -0.078, 0.074),
        TWO_RACES("vickers_model2", -0.065, 0.073),
        RIEGEL("riegel", -0.088, 0.063);

        private final String method;
        private final double error10;
        private final double error90;

        Model(String method, double error10, double error90) {
            this.method = method;
            this.error10 = error10;
            this.error90 = error90;
        }

        private MarathonPrediction predicts(double seconds) {
            return new MarathonPrediction(seconds, seconds / (1 + error90), seconds / (1 + error10), method);
        }
    }

    @Override
    public MarathonPrediction predict(MarathonEvidence evidence) {
        RaceResult nearest = nearest(evidence.races());
        double meters = nearest.distance().meters();
        if (meters >= MARATHON_FROM_METERS || evidence.milesPerWeek().isEmpty()) {
            var exponent = new RiegelExponent(meters < LONG_RACE_METERS ? SHORT_RACE_EXPONENT : LONG_RACE_EXPONENT);
            return Model.RIEGEL.predicts(
                    Riegel.predict(nearest, Distance.MARATHON, exponent).timeSeconds());
        }
        double miles = evidence.milesPerWeek().orElseThrow();
        return second(evidence.races(), nearest)
                .map(shorter -> Vickers.fromTwoRaces(shorter, nearest, miles))
                .map(model -> Model.TWO_RACES.predicts(model.marathonSeconds()))
                .orElseGet(() -> Model.ONE_RACE.predicts(Vickers.fromOneRace(nearest, miles)));
    }

    /** The race whose distance is closest to the marathon, in its best time: the least to extrapolate. */
    private static RaceResult nearest(List<RaceResult> races) {
        return races.stream()
                .filter(race -> race.distance().meters() >= SHORTEST_METERS)
                .min(Comparator.comparingDouble(VickersPredictor::remoteness)
                        .thenComparingDouble(RaceResult::timeSeconds))
                .orElseThrow(
                        () -> new IllegalArgumentException("A marathon prediction needs a race of at least 3000 m"));
    }

    private static double remoteness(RaceResult race) {
        return Math.abs(Math.log(race.distance().meters() / Distance.MARATHON.meters()));
    }

    /** The next shorter race that, with the nearest one, describes one and the same runner. */
    private static Optional<RaceResult> second(List<RaceResult> races, RaceResult nearest) {
        return races.stream()
                .filter(race -> race.distance().meters() >= SHORTEST_METERS)
                .filter(race -> nearest.distance().meters() / race.distance().meters() >= SMALLEST_RATIO)
                .filter(race -> race.timeSeconds() < nearest.timeSeconds())
                .filter(race -> RiegelExponent.USABLE.contains(exponent(race, nearest)))
                .max(Comparator.comparing(RaceResult::distance)
                        .thenComparing(Comparator.comparingDouble(RaceResult::timeSeconds)
                                .reversed()));
    }

    private static double exponent(RaceResult shorter, RaceResult longer) {
        return Math.log(longer.timeSeconds() / shorter.timeSeconds())
                / Math.log(longer.distance().meters() / shorter.distance().meters());
    }
}
