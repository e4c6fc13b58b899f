package dev.coachmichael.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Totals;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunCrowdTest {

    private static final long SEED = 4;
    private static final Instant DAY = Instant.parse("2026-08-01T06:00:00Z");

    private final Random dice = new Random(SEED);

    @Test
    void findsTheRunThatIsTooSlowForItsHeart() {
        List<ActivitySummary> runs = ordinary(60);
        ActivitySummary hot = run(60, 9000, 400, 158);
        runs.add(hot);

        OddRuns.Found found = OddRuns.among(runs);

        assertThat(found.enough()).isTrue();
        assertThat(found.odd()).extracting(OddRuns.Odd::run).containsExactly(hot);
        assertThat(found.odd().getFirst().reason()).isEqualTo(OddRuns.Reason.SLOWER_THAN_ITS_HEART_RATE);
        assertThat(found.odd().getFirst().expectedSecondsPerKm()).isBetween(290.0, 340.0);
    }

    @Test
    void findsNothingAmongOrdinaryRunsAndSaysWhenThereAreTooFew() {
        assertThat(OddRuns.among(ordinary(80)).odd()).isEmpty();
        assertThat(OddRuns.among(ordinary(14)).enough()).isFalse();
        assertThat(OddRuns.among(List.of()).looked()).isZero();
    }

    @Test
    void theForestIsolatesWhatLiesFarOff() {
        double[][] rows = new double[200][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new double[] {dice.nextGaussian(), dice.nextGaussian()};
        }
        rows[17] = new double[] {8, -8};

        double[] scores = IsolationForest.scores(rows);

        assertThat(scores[17]).isGreaterThan(0.7);
        assertThat(Arrays.stream(scores).boxed())
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        assertThat(IsolationForest.scores(rows)).isEqualTo(scores);
    }

    @Test
    void partsRunsIntoTheirFamilies() {
        List<ActivitySummary> runs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            runs.add(run(i, 8000 + dice.nextInt(800), 345 + dice.nextInt(8), 142 + dice.nextInt(4)));
            runs.add(run(i + 100, 18_000 + dice.nextInt(1500), 355 + dice.nextInt(8), 146 + dice.nextInt(4)));
        }
        for (int i = 0; i < 12; i++) {
            runs.add(run(i + 200, 6000 + dice.nextInt(500), 285 + dice.nextInt(6), 170 + dice.nextInt(4)));
        }

        RunFamilies.Found found = RunFamilies.among(runs);

        assertThat(found.families()).extracting(family -> family.runs().size()).containsExactly(20, 20, 12);
        assertThat(found.silhouette()).isGreaterThan(0.6);
        assertThat(found.map()).hasSize(52);
        assertThat(found.map().stream()
                        .mapToDouble(RunFamilies.Place::first)
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(1e-9));
        for (RunFamilies.Place place : found.map()) {
            assertThat(found.families().get(place.family()).runs()).contains(place.run());
        }
        assertThat(found.shown()).isBetween(0.9, 1.0);
        assertThat(squares(found.right())).isCloseTo(1, within(1e-9));
        assertThat(squares(found.up())).isCloseTo(1, within(1e-9));
        assertThat(found.right().climb()).isCloseTo(0, within(1e-9));
        assertThat(found.right().speed() * found.right().heartRate()).isPositive();
        assertThat(RunFamilies.among(runs.subList(0, 10)).families()).isEmpty();
    }

    private static double squares(RunFamilies.Direction direction) {
        return Math.pow(direction.distance(), 2)
                + Math.pow(direction.speed(), 2)
                + Math.pow(direction.heartRate(), 2)
                + Math.pow(direction.climb(), 2);
    }

    /** Runs whose pace follows the heart rate, with ordinary scatter. */
    private List<ActivitySummary> ordinary(int count) {
        List<ActivitySummary> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int beats = 138 + dice.nextInt(30);
            double pace = 345 - 2.0 * (beats - 138) + 5 * dice.nextGaussian();
            runs.add(run(i, 7000 + dice.nextInt(6000), pace, beats));
        }
        return runs;
    }

    private static ActivitySummary run(int hours, double meters, double secondsPerKm, int beats) {
        double seconds = meters / 1000 * secondsPerKm;
        Totals totals = Totals.of(meters, seconds, seconds).withHeartRate(OptionalInt.of(beats), OptionalInt.empty());
        return ActivitySummary.of(
                UUID.randomUUID(),
                Activity.summary(
                        Sport.RUN,
                        ActivityStart.at(DAY.plusSeconds(3600L * hours), ZoneOffset.UTC),
                        totals,
                        SourceFormat.FIT),
                List.of());
    }
}
