package dev.coachmichael.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.Track.Column;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrackCleaningTest {

    private static final double METERS_PER_DEGREE = 111_195.08;

    @Test
    void leavesOutAJumpOfThePositionAndReportsIt() {
        TrackBuilder builder = Track.builder();
        for (int second = 0; second <= 1000; second++) {
            double jump = second == 500 ? 300 : 0;
            builder.add(second * 1000).position((second * 3.0 + jump) / METERS_PER_DEGREE, 0);
        }

        CleanTrack clean = TrackCleaning.clean(builder.build(), Sport.RUN);

        assertThat(clean.distanceMeters()).isCloseTo(2994, within(0.5));
        assertThat(clean.suspect(500)).isTrue();
        assertThat(clean.suspect(502)).isFalse();
        assertThat(clean.anomalies()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.kind()).isEqualTo(Kind.IMPOSSIBLE_SPEED);
            assertThat(anomaly.count()).isEqualTo(2);
            assertThat(anomaly.amount()).isCloseTo(600, within(1.0));
        });
        assertThat(clean.trustedMeters(Sport.RUN)).isCloseTo(3594, within(1.0));
    }

    @Test
    void judgesSpeedByTheSport() {
        TrackBuilder builder = Track.builder();
        for (int second = 0; second <= 600; second++) {
            builder.add(second * 1000).position(second * 10 / METERS_PER_DEGREE, 0);
        }
        Track track = builder.build();

        assertThat(TrackCleaning.clean(track, Sport.RIDE).distanceMeters()).isCloseTo(6000, within(1.0));
        assertThat(TrackCleaning.clean(track, Sport.RUN).distanceMeters()).isZero();
        assertThat(TrackCleaning.clean(track, Sport.RUN).trustedMeters(Sport.RUN))
                .isZero();
    }

    @Test
    void believesTheMetresThatAWatchAddsAfterATunnel() {
        TrackBuilder builder = Track.builder();
        for (int second = 0; second <= 600; second++) {
            double counted = second > 300 && second < 312 ? 900 : second * 3.0;
            builder.add(second * 1000).distanceMeters(counted);
        }

        CleanTrack clean = TrackCleaning.clean(builder.build(), Sport.RUN);

        assertThat(clean.distanceMeters()).isCloseTo(1800, within(0.1));
        assertThat(clean.anomalies()).isEmpty();
    }

    @Test
    void doesNotBelieveACarRideAtTheEnd() {
        TrackBuilder builder = Track.builder();
        double meters = 0;
        for (int second = 0; second <= 1200; second++) {
            builder.add(second * 1000).distanceMeters(meters);
            meters += second < 900 ? 3 : 14;
        }

        CleanTrack clean = TrackCleaning.clean(builder.build(), Sport.RUN);

        assertThat(clean.distanceMeters()).isCloseTo(2700, within(100.0));
        assertThat(clean.recordedMeters()).isCloseTo(6900, within(1.0));
    }

    @Test
    void countsNoGroundAcrossAPauseButAcrossASilence() {
        TrackBuilder stopped =
                Track.builder().add(0).position(0, 0).add(600_000).position(500 / METERS_PER_DEGREE, 0);
        assertThat(TrackCleaning.clean(stopped.pause(0, 600_000).build(), Sport.RUN)
                        .distanceMeters())
                .isZero();

        TrackBuilder silent = Track.builder().add(0).position(0, 0).add(600_000).position(500 / METERS_PER_DEGREE, 0);
        CleanTrack clean = TrackCleaning.clean(silent.silence(0, 600_000).build(), Sport.RUN);
        assertThat(clean.distanceMeters()).isCloseTo(500, within(0.1));
        assertThat(clean.timerSeconds()).isZero();
    }

    @Test
    void ignoresHeartRatesThatNobodyHas() {
        TrackBuilder builder = Track.builder();
        for (int heartRate : new int[] {0, 150, 255, 152, 231}) {
            builder.add(builder.size() * 1000).set(Column.HEART_RATE, heartRate);
        }

        CleanTrack clean = TrackCleaning.clean(builder.build(), Sport.RUN);

        assertThat(clean.averageHeartRate()).hasValue(151);
        assertThat(clean.maxHeartRate()).hasValue(152);
        assertThat(clean.anomalies()).containsExactly(new Anomaly(Kind.HEART_RATE_IMPOSSIBLE, 3, 0));
    }

    @Test
    void reportsSilenceWhileTheTimerRuns() {
        Track track = Track.builder()
                .add(0)
                .add(10_000)
                .add(40_000)
                .add(100_000)
                .pause(40_000, 100_000)
                .build();

        assertThat(TrackCleaning.clean(track, Sport.RUN).anomalies()).containsExactly(new Anomaly(Kind.GAP, 1, 30));
    }

    @Test
    void splitsAtEachKilometreInTimerTime() {
        TrackBuilder builder = Track.builder();
        for (int second = 0; second <= 1000; second++) {
            int clock = second < 500 ? second : second + 100;
            builder.add(clock * 1000)
                    .distanceMeters(second * 2.5)
                    .set(Column.HEART_RATE, second <= 400 ? 140 : 160)
                    .altitudeMeters(second * 0.1);
        }

        List<KilometreSplit> splits = TrackCleaning.clean(
                        builder.pause(499_000, 600_000).build(), Sport.RUN)
                .splits();

        assertThat(splits).extracting(KilometreSplit::distanceMeters).containsExactly(1000.0, 1000.0, 500.0);
        assertThat(splits.get(0).timerSeconds()).isCloseTo(400, within(0.001));
        assertThat(splits.get(1).timerSeconds()).isCloseTo(399, within(0.001));
        assertThat(splits.get(2).timerSeconds()).isCloseTo(200, within(0.001));
        assertThat(splits.get(0).averageHeartRate()).hasValue(140);
        assertThat(splits.get(2).averageHeartRate()).hasValue(160);
        assertThat(splits.stream()
                        .mapToDouble(split -> split.ascentMeters().orElseThrow())
                        .sum())
                .isCloseTo(100, within(3.1));
    }

    @Test
    void countsATinyRestWithTheKilometreBefore() {
        Track track = Track.builder()
                .add(0)
                .distanceMeters(0)
                .add(400_000)
                .distanceMeters(1006)
                .build();

        assertThat(TrackCleaning.clean(track, Sport.RUN).splits())
                .singleElement()
                .satisfies(split -> assertThat(split.distanceMeters()).isEqualTo(1006));
    }

    @Test
    void splitsAddUpForAnyTrack() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            CleanTrack clean = TrackCleaning.clean(randomTrack(random), Sport.RUN);
            List<KilometreSplit> splits = clean.splits();
            assertThat(splits.stream()
                            .mapToDouble(KilometreSplit::distanceMeters)
                            .sum())
                    .as("seed %s round %s", seed, round)
                    .isCloseTo(clean.distanceMeters(), within(1e-6));
            if (!splits.isEmpty()) {
                assertThat(splits.stream()
                                .mapToDouble(KilometreSplit::timerSeconds)
                                .sum())
                        .as("seed %s round %s", seed, round)
                        .isCloseTo(clean.timerSeconds(), within(1e-6));
            }
            assertThat(clean.distanceMeters()).isLessThanOrEqualTo(clean.recordedMeters() + 1e-6);
        }
    }

    private static Track randomTrack(Random random) {
        TrackBuilder builder = Track.builder();
        boolean counter = random.nextBoolean();
        int millis = 0;
        double meters = 0;
        for (int point = random.nextInt(3000); point > 0; point--) {
            builder.add(millis);
            if (random.nextInt(20) > 0) {
                double shown = meters + (random.nextInt(100) == 0 ? random.nextInt(500) : 0);
                if (counter) {
                    builder.distanceMeters(shown);
                } else {
                    builder.position(shown / METERS_PER_DEGREE, 0);
                }
            }
            int step = random.nextInt(200) == 0 ? random.nextInt(600_000) : 500 + random.nextInt(5000);
            if (random.nextInt(300) == 0) {
                builder.pause(millis, millis + step);
            }
            millis += step;
            meters += Math.min(step, 10_000) / 1000.0 * random.nextDouble() * 5;
        }
        return builder.build();
    }
}
