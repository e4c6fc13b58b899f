package dev.coachmichael.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.activity.Track.Column;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrackTest {

    @Test
    void showsPointsAsObjects() {
        Track track = Track.builder()
                .add(0)
                .position(48.8566, 2.3522)
                .set(Column.HEART_RATE, 140)
                .add(1000)
                .distanceMeters(3.21)
                .build();

        assertThat(track.points()).hasSize(2);
        assertThat(track.points().get(0).latitude()).hasValue(48.8566);
        assertThat(track.points().get(0).heartRate()).hasValue(140);
        assertThat(track.points().get(0).distanceMeters()).isEqualTo(OptionalDouble.empty());
        assertThat(track.points().get(1).distanceMeters()).hasValue(3.21);
        assertThat(track.points().get(1).heartRate()).isEqualTo(OptionalInt.empty());
        assertThat(track.has(Column.POWER_WATTS)).isFalse();
    }

    @Test
    void refusesPointsThatGoBackInTime() {
        assertThatThrownBy(() -> Track.builder().add(1000).add(999)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stopsTheTimerDuringPauses() {
        TrackBuilder builder = Track.builder();
        for (int second : new int[] {0, 10, 20, 25, 30, 40}) {
            builder.add(second * 1000);
        }
        Track track = builder.pause(10_000, 20_000)
                .pause(12_000, 30_000)
                .pause(30_000, 30_000)
                .build();

        assertThat(track.pauses()).containsExactly(new Pause(10_000, 30_000, Pause.Kind.STOPPED));
        assertThat(track.timerMillis()).containsExactly(0, 10_000, 10_000, 10_000, 10_000, 20_000);
    }

    @Test
    void survivesStorageWhateverItHolds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Track track = randomTrack(random);
            byte[] stored = TrackCodec.encode(track);
            assertThat(TrackCodec.decode(stored))
                    .as("seed %s round %s", seed, round)
                    .isEqualTo(track);
            assertThat(TrackCodec.encode(track)).isEqualTo(stored);
        }
    }

    @Test
    void takesLittleRoom() {
        TrackBuilder builder = Track.builder();
        Random random = new Random(7);
        double meters = 0;
        for (int second = 0; second < 86_400; second++) {
            meters += 2.5 + random.nextGaussian() * 0.2;
            builder.add(second * 1000)
                    .position(48.8 + meters / 111_195, 2.3 + random.nextGaussian() * 1e-5)
                    .distanceMeters(meters)
                    .altitudeMeters(100 + Math.sin(second / 900.0) * 50)
                    .speedMetersPerSecond(2.5 + random.nextGaussian() * 0.2)
                    .set(Column.HEART_RATE, 140 + (int) (random.nextGaussian() * 2))
                    .set(Column.CADENCE, 170 + (int) (random.nextGaussian() * 2));
        }

        byte[] stored = TrackCodec.encode(builder.build());

        assertThat(stored.length).isLessThan(1_200_000);
    }

    @Test
    void refusesDamagedStorageWithAClearFailure() {
        byte[] stored = TrackCodec.encode(randomTrack(new Random(1)));

        assertThatThrownBy(() -> TrackCodec.decode(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrackCodec.decode(Arrays.copyOf(stored, stored.length / 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrackCodec.decode(new byte[] {9, 9, 9})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void measuresGroundOnTheMeanSphere() {
        assertThat(GreatCircle.meters(0, 0, 0, 1)).isCloseTo(111_195.08, within(0.01));
        assertThat(GreatCircle.meters(48.8566, 2.3522, 51.5074, -0.1278)).isCloseTo(343_557, within(20.0));
        assertThat(GreatCircle.meters(90, 0, -90, 0)).isCloseTo(20_015_115, within(1.0));
    }

    private static Track randomTrack(Random random) {
        TrackBuilder builder = Track.builder();
        int size = random.nextInt(600);
        int offset = random.nextInt(100_000) - 50_000;
        boolean[] present = new boolean[Column.values().length];
        for (int i = 0; i < present.length; i++) {
            present[i] = random.nextBoolean();
        }
        for (int point = 0; point < size; point++) {
            builder.add(offset);
            for (Column column : Column.values()) {
                if (present[column.ordinal()] && random.nextInt(10) > 0) {
                    int extreme = random.nextBoolean() ? -1_800_000_000 : 1_800_000_000;
                    builder.set(column, random.nextInt(50) == 0 ? extreme : random.nextInt(5000) - 1000);
                }
            }
            offset += random.nextInt(20) == 0 ? random.nextInt(900_000) : random.nextInt(3) * 500;
        }
        for (int pause = random.nextInt(4); pause > 0; pause--) {
            int from = random.nextInt(1_000_000);
            if (random.nextBoolean()) {
                builder.pause(from, from + random.nextInt(100_000));
            } else {
                builder.silence(from, from + random.nextInt(100_000));
            }
        }
        if (random.nextInt(3) == 0) {
            float[] values = new float[size];
            for (int point = 0; point < size; point++) {
                values[point] = random.nextInt(5) == 0 ? Float.NaN : random.nextFloat() * 400;
            }
            builder.developerColumn(new DeveloperColumn("Form Power", "Watts", values));
        }
        return builder.build();
    }
}
