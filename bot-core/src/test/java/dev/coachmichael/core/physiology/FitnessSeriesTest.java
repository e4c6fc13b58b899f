package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitnessSeriesTest {
    @Test
    void followsAWeek() {
        double[][] expected = {
            {40.24, 45.71, -5},
            {39.28, 39.18, -5.48},
            {40.01, 43.59, 0.1},
            {40.01, 43.07, -3.57},
            {39.06, 36.92, -3.06},
            {40.51, 45.93, 2.14},
            {40.97, 47.94, -5.42}
        };
        var days = FitnessSeries.from(40, 45, new double[] {50, 0, 70, 40, 0, 100, 60});
        for (int i = 0; i < expected.length; i++) {
            assertThat(days.get(i).fitness()).isCloseTo(expected[i][0], within(0.006));
            assertThat(days.get(i).fatigue()).isCloseTo(expected[i][1], within(0.006));
            assertThat(days.get(i).form()).isCloseTo(expected[i][2], within(0.006));
            assertThat(days.get(i).warmingUp()).isFalse();
        }
    }

    @Test
    void formIsThatOfTheDayBefore() {
        var days = FitnessSeries.from(40, 45, randomLoads(100));
        for (int i = 1; i < days.size(); i++) {
            var before = days.get(i - 1);
            assertThat(days.get(i).form()).isEqualTo(before.fitness() - before.fatigue());
        }
    }

    @Test
    void knowsNothingOfTheFuture() {
        double[] loads = randomLoads(200);
        var whole = FitnessSeries.from(30, 30, loads);
        var history = FitnessSeries.fromHistory(loads);
        for (int day = 1; day <= loads.length; day++) {
            double[] known = Arrays.copyOf(loads, day);
            assertThat(FitnessSeries.from(30, 30, known)).isEqualTo(whole.subList(0, day));
            if (day >= FitnessSeries.WARM_UP_DAYS) {
                assertThat(FitnessSeries.fromHistory(known)).isEqualTo(history.subList(0, day));
            }
        }
    }

    @Test
    void startsFromTheFirstSixWeeksAndSaysSo() {
        var steady = FitnessSeries.fromHistory(filled(60, 50));
        assertThat(steady).allSatisfy(day -> assertThat(day.fitness()).isCloseTo(50, within(1e-9)));
        assertThat(steady.get(41).warmingUp()).isTrue();
        assertThat(steady.get(42).warmingUp()).isFalse();
    }

    @Test
    void startsFromZeroWhileTooLittleIsKnown() {
        var young = FitnessSeries.fromHistory(filled(41, 42));
        assertThat(young.getFirst().fitness()).isCloseTo(1, within(1e-9));
        assertThat(young).allMatch(FitnessSeries.Day::warmingUp);
        assertThat(FitnessSeries.fromHistory(new double[0])).isEmpty();
    }

    @Test
    void staysBetweenTheSmallestAndTheLargestLoad() {
        var days = FitnessSeries.from(50, 50, randomLoads(500));
        assertThat(days).allSatisfy(day -> {
            assertThat(day.fitness()).isBetween(0.0, 150.0);
            assertThat(day.fatigue()).isBetween(0.0, 150.0);
        });
    }

    @Test
    void impossibleLoadsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FitnessSeries.from(0, 0, new double[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> FitnessSeries.from(0, 0, new double[] {Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> FitnessSeries.from(-1, 0, new double[] {1}));
    }

    private static double[] randomLoads(int days) {
        return new Random(42).doubles(days, 0, 150).toArray();
    }

    private static double[] filled(int days, double load) {
        double[] loads = new double[days];
        Arrays.fill(loads, load);
        return loads;
    }
}
