package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @Test
    void paceAndSpeedConvertBackAndForth() {
        Samples.between(60, 6000)
                .forEach(s ->
                        assertThat(new Pace(s).speed().pace().secondsPerKm()).isCloseTo(s, within(1e-9 * s)));
        Samples.between(1, 20)
                .forEach(
                        kmh -> assertThat(Speed.ofKmh(kmh).pace().speed().kmh()).isCloseTo(kmh, within(1e-9)));
        Samples.between(20, 900)
                .forEach(m ->
                        assertThat(Speed.ofMetersPerMinute(m).metersPerMinute()).isCloseTo(m, within(1e-9)));
    }

    @Test
    void theLimitsOfSpeedAreTheLimitsOfPace() {
        assertThat(new Pace(60).speed().pace()).isEqualTo(new Pace(60));
        assertThat(new Pace(6000).speed().pace()).isEqualTo(new Pace(6000));
    }

    @Test
    void fifteenKilometresPerHourAreFourMinutesPerKilometre() {
        assertThat(Speed.ofKmh(15).pace().secondsPerKm()).isCloseTo(240, within(1e-9));
        assertThat(new Pace(240).secondsFor(Distance.KM10)).isEqualTo(2400);
        assertThat(new Pace(240).secondsPerMile()).isCloseTo(386.24, within(0.01));
        assertThat(Speed.ofKmh(15).secondsFor(Distance.KM10)).isCloseTo(2400, within(1e-9));
    }

    @Test
    void milesConvertBackAndForth() {
        assertThat(Distance.MILE.meters()).isEqualTo(1609.344);
        assertThat(Distance.MILES10.meters()).isEqualTo(16093.44);
        Samples.between(0.1, 200)
                .forEach(miles -> assertThat(Distance.ofMiles(miles).miles()).isCloseTo(miles, within(1e-9)));
        assertThat(Distance.ofKilometers(21.0975)).isEqualTo(Distance.HALF_MARATHON);
    }

    @Test
    void fasterPaceComesFirstAndFasterSpeedLast() {
        assertThat(new Pace(240)).isLessThan(new Pace(300));
        assertThat(new Pace(240).isFasterThan(new Pace(300))).isTrue();
        assertThat(Speed.ofKmh(15)).isGreaterThan(Speed.ofKmh(12));
    }

    @Test
    void aPaceZoneHoldsItsFastEndOnly() {
        var zone = new PaceZone(new Pace(300), new Pace(330));
        assertThat(zone.contains(new Pace(300))).isTrue();
        assertThat(zone.contains(new Pace(329.9))).isTrue();
        assertThat(zone.contains(new Pace(330))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PaceZone(new Pace(330), new Pace(300)));
    }

    @Test
    void heartRatesRoundHalfUp() {
        assertThat(new HeartRate(144.5).rounded()).isEqualTo(145);
        assertThat(new HeartRate(144.49).rounded()).isEqualTo(144);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e308})
    void nonsenseIsRefusedEverywhere(double nonsense) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new Speed(nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance(nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeartRate(nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vma(nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vo2max(nonsense, Vo2max.Basis.LABORATORY));
        assertThatIllegalArgumentException().isThrownBy(() -> new RaceResult(Distance.KM10, nonsense));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiegelExponent(nonsense));
    }

    @Test
    void aRefusalSaysWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(0))
                .withMessage("pace in s/km must be between 60 and 6000, was 0");
    }

    @Test
    void aRaceFasterThanAnyRunnerIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RaceResult.of(10_000, 600));
        assertThatIllegalArgumentException().isThrownBy(() -> RaceResult.of(5000, 36_000));
        var race = RaceResult.of(10_000, 2400.5);
        assertThat(race.time()).hasMillis(2_400_500);
        assertThat(race.pace().secondsPerKm()).isCloseTo(240.05, within(1e-9));
        assertThat(race.speed().kmh()).isCloseTo(14.997, within(1e-3));
    }
}
