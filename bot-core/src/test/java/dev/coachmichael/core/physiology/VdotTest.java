package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VdotTest {
    private static final List<Distance> RACES = List.of(
            Distance.M1500,
            Distance.MILE,
            Distance.KM3,
            Distance.KM5,
            Distance.KM10,
            Distance.KM15,
            Distance.MILES10,
            Distance.HALF_MARATHON,
            Distance.MARATHON);

    @ParameterizedTest
    @CsvSource(textBlock = """
            5000, 1200, 49.81, 15.60, 11477.2
            5000, 1800, 30.82, 10.59, 17019.2
            10000, 2400, 51.94, 16.14, 11077.7
            21097.5, 6600, 40.38, 13.16, 13669.8
            42195, 10800, 53.53, 16.54, 10800.0
            1500, 330, 48.93, 15.38, 11648.9
            """)
    void scoresARace(double meters, double seconds, double score, double kmh, double marathonSeconds) {
        Vdot vdot = Vdot.of(RaceResult.of(meters, seconds));
        assertThat(vdot.score()).isCloseTo(score, within(0.03));
        assertThat(vdot.speed().kmh()).isCloseTo(kmh, within(0.01));
        assertThat(vdot.equivalent(Distance.MARATHON).timeSeconds()).isCloseTo(marathonSeconds, within(1.5));
    }

    @Test
    void aFasterRaceScoresHigher() {
        for (Distance distance : RACES) {
            double fastest = new Vdot(89).equivalent(distance).timeSeconds();
            double slowest = Math.min(new Vdot(16).equivalent(distance).timeSeconds(), 21_599);
            Samples.between(Math.max(fastest, 210), slowest - 1)
                    .forEach(seconds -> assertThat(Vdot.of(new RaceResult(distance, seconds)))
                            .isGreaterThan(Vdot.of(new RaceResult(distance, seconds + 1))));
        }
    }

    @Test
    void anEquivalentRaceScoresTheSame() {
        Samples.between(25, 85).forEach(score -> {
            for (Distance distance : RACES) {
                RaceResult race = new Vdot(score).equivalent(distance);
                if (!Vdot.isExtrapolated(race)) {
                    assertThat(Vdot.of(race).score()).isCloseTo(score, within(1e-6));
                }
            }
        });
    }

    @Test
    void equivalentTimesGrowWithDistanceAndPacesSlowDown() {
        Samples.between(15, 90).forEach(score -> {
            List<RaceResult> races =
                    RACES.stream().map(new Vdot(score)::equivalent).toList();
            assertThat(races.stream().map(RaceResult::timeSeconds).toList()).isSorted();
            assertThat(races.stream().map(RaceResult::pace).toList()).isSorted();
        });
    }

    @Test
    void theRangeEndsAtFifteenAndNinety() {
        assertThat(new Vdot(15).equivalent(Distance.KM5).timeSeconds()).isBetween(3000.0, 3600.0);
        assertThat(new Vdot(90).equivalent(Distance.KM5).timeSeconds()).isBetween(690.0, 750.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(14.999));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(90.001));
        assertThatIllegalArgumentException().isThrownBy(() -> Vdot.of(RaceResult.of(5000, 4200)));
        assertThatIllegalArgumentException().isThrownBy(() -> Vdot.of(RaceResult.of(10_000, 1300)));
    }

    @Test
    void racesFromThreeAndAHalfMinutesToSixHoursCount() {
        assertThat(Vdot.of(RaceResult.of(1000, 210)).score()).isBetween(40.0, 60.0);
        assertThat(Vdot.of(RaceResult.of(42_195, 21_600)).score()).isBetween(20.0, 25.0);
        assertThatIllegalArgumentException().isThrownBy(() -> Vdot.of(RaceResult.of(1000, 209.9)));
        assertThatIllegalArgumentException().isThrownBy(() -> Vdot.of(RaceResult.of(42_195, 21_600.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Vdot.of(RaceResult.of(700, 240)));
    }

    @Test
    void equivalentsBeyondSixHoursAreExtrapolated() {
        assertThat(Vdot.isExtrapolated(new Vdot(15).equivalent(Distance.MARATHON)))
                .isTrue();
        assertThat(Vdot.isExtrapolated(new Vdot(50).equivalent(Distance.MARATHON)))
                .isFalse();
    }

    @Test
    void isNotAVo2max() {
        Vma vma = Vma.estimatedFrom(new Vdot(50));
        assertThat(vma.kmh()).isCloseTo(15.65, within(0.01));
        assertThat(Vo2max.fromVma(vma).mlPerKgPerMin()).isCloseTo(54.8, within(0.05));
        assertThat(Vo2max.fromVma(vma).isEstimate()).isTrue();
    }
}
