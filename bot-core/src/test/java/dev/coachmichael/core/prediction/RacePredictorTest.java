package dev.coachmichael.core.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.prediction.Prediction.Implausible;
import dev.coachmichael.core.prediction.Prediction.NotEnoughData;
import dev.coachmichael.core.prediction.Prediction.Predicted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RacePredictorTest {

    private static final double MARATHON = 42_195;
    private static final double HALF = 21_097.5;

    private final RacePredictor predictor = RacePredictor.load();

    @Test
    void predictsAMarathonWithARangeFromOneHalf() {
        Predicted predicted = predicted(PredictionInput.of(new PastRace(HALF, 6_300)), MARATHON);

        assertThat(predicted.timeSeconds()).isBetween(13_000.0, 14_600.0);
        assertThat(predicted.lowSeconds()).isLessThan(predicted.timeSeconds() * 0.97);
        assertThat(predicted.highSeconds()).isGreaterThan(predicted.timeSeconds() * 1.03);
        assertThat(predicted.method()).isEqualTo("one-race");
    }

    @ParameterizedTest
    @CsvSource({"5000, 1300", "10000, 2700", "21097.5, 6000"})
    void isSlowerOverTheMarathonThanRiegelOrEqualVdot(double meters, double seconds) {
        List<PastRace> races = List.of(new PastRace(meters, seconds));
        double ours = predicted(new PredictionInput(races, Map.of()), MARATHON).timeSeconds();

        assertThat(ours).isGreaterThan(Baselines.powerLaw(races, MARATHON, 1.06) * 1.03);
        assertThat(ours).isGreaterThan(Baselines.equalVdot(races, MARATHON) * 1.03);
    }

    @Test
    void trainingMoreRunsAFasterMarathon() {
        PredictionInput input = PredictionInput.of(new PastRace(10_000, 2_700));

        double little =
                predicted(input.with(Habit.MILES_PER_WEEK, 15), MARATHON).timeSeconds();
        double unknown = predicted(input, MARATHON).timeSeconds();
        double much = predicted(input.with(Habit.MILES_PER_WEEK, 60), MARATHON).timeSeconds();

        assertThat(much).isLessThan(unknown).isGreaterThan(little * 0.85);
        assertThat(little).isGreaterThan(unknown);
    }

    @ParameterizedTest
    @CsvSource({"5000, 8000, 10000", "10000, 15000, 16090", "16090, 20000, 21097.5", "21097.5, 30000, 42195"})
    void answersUnusualDistancesBetweenTheirNeighbours(double shorter, double asked, double longer) {
        PredictionInput input = PredictionInput.of(new PastRace(12_000, 3_400), new PastRace(5_000, 1_320));

        double time = predicted(input, asked).timeSeconds();

        assertThat(time)
                .isBetween(
                        predicted(input, shorter).timeSeconds(),
                        predicted(input, longer).timeSeconds());
        assertThat(predicted(input, asked).method()).isEqualTo("several-races");
    }

    @Test
    void saysSoWhenItExtrapolates() {
        PredictionInput input = PredictionInput.of(new PastRace(10_000, 2_700)).with(Habit.AGE, 40);

        assertThat(predicted(input, 3_000).method()).isEqualTo("one-race-and-habits-extrapolated");
        assertThat(predicted(input, 50_000).method()).endsWith("-extrapolated");
    }

    @Test
    void countsOnlyTheBestOfRacesOverOneDistance() {
        PastRace best = new PastRace(10_000, 2_700);

        Predicted several = predicted(PredictionInput.of(new PastRace(10_000, 3_300), best), HALF);

        assertThat(several).isEqualTo(predicted(PredictionInput.of(best), HALF));
    }

    @Test
    void namesWhatItUsedAndWhatWouldNarrowTheRange() {
        PredictionInput input = PredictionInput.of(new PastRace(10_000, 2_700)).with(Habit.FEMALE, 1);

        Predicted predicted = predicted(input, MARATHON);

        assertThat(predicted.used()).containsExactly("race:10000", "female");
        assertThat(predicted.wouldNarrow()).startsWith("race:21097.5").contains("miles_per_week");
        assertThat(predicted.wouldNarrow()).doesNotContain("race:10000", "female");
    }

    @Test
    void knowingARaceNearerTheTargetNarrowsTheRange() {
        PastRace fiveKm = new PastRace(5_000, 1_300);
        Predicted one = predicted(PredictionInput.of(fiveKm), MARATHON);
        Predicted two = predicted(PredictionInput.of(fiveKm, new PastRace(HALF, 6_100)), MARATHON);

        assertThat(relativeWidth(two)).isLessThan(relativeWidth(one));
    }

    @Test
    void asksForARaceWhenThereIsNone() {
        PredictionInput habitsOnly = PredictionInput.of().with(Habit.MILES_PER_WEEK, 30);
        PredictionInput sprintOnly = PredictionInput.of(new PastRace(400, 70));

        assertThat(predictor.predict(habitsOnly, MARATHON)).isEqualTo(new NotEnoughData(List.of("races")));
        assertThat(predictor.predict(sprintOnly, MARATHON)).isEqualTo(new NotEnoughData(List.of("races")));
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 600, race:5000",
        "10000, 0, race:10000",
        "10000, -5, race:10000",
        "10000, NaN, race:10000",
        "NaN, 2400, race:NaN",
        "-10, 2400, race:-10",
        "Infinity, 2400, race:Infinity",
        "21097.5, 90000, race:21097.5",
        "42195, 7000, race:42195"
    })
    void refusesARaceThatNobodyCanHaveRun(double meters, double seconds, String input) {
        PredictionInput both = PredictionInput.of(new PastRace(8_000, 2_400), new PastRace(meters, seconds));

        assertThat(predictor.predict(both, MARATHON)).isEqualTo(new Implausible(input));
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void refusesHabitsThatNobodyHas(Habit habit) {
        PredictionInput input = PredictionInput.of(new PastRace(10_000, 2_700));

        for (double value : new double[] {-1, 300, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(predictor.predict(input.with(habit, value), MARATHON)).isEqualTo(new Implausible(habit.key()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100", "100000", "NaN"})
    void refusesTargetsOfAnotherSport(double meters) {
        assertThat(predictor.predict(PredictionInput.of(new PastRace(10_000, 2_700)), meters))
                .isEqualTo(new Implausible("target"));
    }

    @Test
    void takesAtMostATenthOfAMillisecond() {
        PredictionInput input =
                PredictionInput.of(new PastRace(5_000, 1_300), new PastRace(10_000, 2_700), new PastRace(HALF, 6_100));
        double best = Double.POSITIVE_INFINITY;
        for (int batch = 0; batch < 30; batch++) {
            long start = System.nanoTime();
            for (int i = 0; i < 300; i++) {
                predicted(input, MARATHON - i);
            }
            best = Math.min(best, (System.nanoTime() - start) / 300e6);
        }
        assertThat(best).as("milliseconds per prediction").isLessThanOrEqualTo(0.1);
    }

    private Predicted predicted(PredictionInput input, double meters) {
        Prediction prediction = predictor.predict(input, meters);
        assertThat(prediction).isInstanceOf(Predicted.class);
        return (Predicted) prediction;
    }

    private static double relativeWidth(Predicted predicted) {
        return (predicted.highSeconds() - predicted.lowSeconds()) / predicted.timeSeconds();
    }
}
