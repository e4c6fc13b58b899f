package dev.coachmichael.core.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.prediction.Prediction.Predicted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Properties over thousands of random runners, sane and odd ones. A failure names the runner; the seed is fixed. */
class RacePredictorPropertiesTest {

    private static final long SEED = 20_250_101;
    private static final int RUNNERS = 5_000;
    private static final double[] DISTANCES = {
        1_500, 3_000, 5_000, 8_000, 10_000, 15_000, 16_093.44, 20_000, 21_097.5, 30_000, 42_195, 50_000
    };

    private final RacePredictor predictor = RacePredictor.load();

    @Test
    void aFasterRaceNeverGivesASlowerPrediction() {
        forRandomRunners((input, random) -> {
            double target = target(random);
            List<PastRace> races = new ArrayList<>(input.races());
            int chosen = random.nextInt(races.size());
            PastRace race = races.get(chosen);
            double faster = race.timeSeconds() * (1 - 0.4 * random.nextDouble() * random.nextDouble());
            races.set(chosen, new PastRace(race.distanceMeters(), faster));
            PredictionInput improved = new PredictionInput(races, input.habits());
            if (predictor.predict(input, target) instanceof Predicted before
                    && predictor.predict(improved, target) instanceof Predicted after) {
                assertThat(after.timeSeconds())
                        .as("%s to %s over %s m", input, improved, target)
                        .isLessThanOrEqualTo(before.timeSeconds() * (1 + 1e-12));
            }
        });
    }

    @Test
    void aLongerTargetTakesLonger() {
        forRandomRunners((input, random) -> {
            double target = target(random);
            double longer = Math.min(50_000, target * (1.001 + 0.2 * random.nextDouble()));
            if (longer > target
                    && predictor.predict(input, target) instanceof Predicted near
                    && predictor.predict(input, longer) instanceof Predicted far) {
                assertThat(far.timeSeconds())
                        .as("%s over %s and %s m", input, target, longer)
                        .isGreaterThan(near.timeSeconds());
            }
        });
    }

    @Test
    void theRangeIsNeverEmptyNorAbsurdlyWide() {
        forRandomRunners((input, random) -> {
            if (predictor.predict(input, target(random)) instanceof Predicted predicted) {
                double width = Math.log(predicted.highSeconds() / predicted.lowSeconds());
                assertThat(width).as("%s", input).isBetween(0.03, 1.2);
                assertThat(predicted.timeSeconds()).isBetween(predicted.lowSeconds(), predicted.highSeconds());
            }
        });
    }

    @Test
    void knowingMoreDoesNotWidenTheRangeOfAConsistentRunner() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            double level = Math.exp(0.15 * random.nextGaussian());
            PredictionInput input =
                    PredictionInput.of(new PastRace(10_000, 2_870 * level), new PastRace(21_097.5, 6_400 * level));
            double width = width(input);
            for (Habit habit : Habit.values()) {
                double wider = width(input.with(habit, usual(habit)));
                assertThat(wider).as("%s with %s", input, habit).isLessThan(width * 1.1);
            }
        }
    }

    @Test
    void theOrderOfRacesMakesNoDifference() {
        forRandomRunners((input, random) -> {
            double target = target(random);
            PredictionInput reversed = new PredictionInput(input.races().reversed(), input.habits());
            if (predictor.predict(input, target) instanceof Predicted one
                    && predictor.predict(reversed, target) instanceof Predicted other) {
                assertThat(other.timeSeconds()).isEqualTo(one.timeSeconds());
            }
        });
    }

    private double width(PredictionInput input) {
        if (predictor.predict(input, 42_195) instanceof Predicted predicted) {
            return predicted.highSeconds() - predicted.lowSeconds();
        }
        throw new AssertionError("no prediction for " + input);
    }

    private static double usual(Habit habit) {
        return switch (habit) {
            case MILES_PER_WEEK -> 31;
            case MAX_MILES -> 40;
            case AGE -> 36;
            case FEMALE -> 0;
            case BMI -> 23.5;
            case TEMPO, SPRINT -> 1;
            case ENDURANCE_SPEED -> 3;
        };
    }

    private static double target(Random random) {
        return 1_500 + 48_500 * random.nextDouble();
    }

    private static void forRandomRunners(BiConsumer<PredictionInput, Random> check) {
        Random random = new Random(SEED);
        for (int i = 0; i < RUNNERS; i++) {
            check.accept(runner(random), random);
        }
    }

    /** One to five races around a power law, one in four far off it, and some habits. */
    private static PredictionInput runner(Random random) {
        double tenKm = Math.exp(Math.log(2_870) + 0.25 * random.nextGaussian());
        List<PastRace> races = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            double meters = random.nextBoolean() ? DISTANCES[random.nextInt(DISTANCES.length)] : target(random);
            double luck = (random.nextInt(4) == 0 ? 0.25 : 0.04) * random.nextGaussian();
            races.add(new PastRace(meters, tenKm * Math.pow(meters / 10_000, 1.08) * Math.exp(luck)));
        }
        PredictionInput input = new PredictionInput(races, Map.of());
        for (Habit habit : Habit.values()) {
            if (random.nextInt(3) == 0) {
                input = input.with(habit, any(habit, random));
            }
        }
        return input;
    }

    private static double any(Habit habit, Random random) {
        return switch (habit) {
            case MILES_PER_WEEK, MAX_MILES -> random.nextInt(120);
            case AGE -> 14 + random.nextInt(70);
            case FEMALE, TEMPO, SPRINT -> random.nextInt(2);
            case BMI -> 16 + 24 * random.nextDouble();
            case ENDURANCE_SPEED -> 1 + random.nextInt(10);
        };
    }
}
