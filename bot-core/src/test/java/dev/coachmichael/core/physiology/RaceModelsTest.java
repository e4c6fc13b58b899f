package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RaceModelsTest {
    private static final RaceResult TEN_KM = RaceResult.of(10_000, 2700);
    private static final RaceResult HALF = RaceResult.of(21_097.5, 6000);

    @Test
    void riegelFollowsThePowerLaw() {
        var fiveKm = RaceResult.of(5000, 1200);
        assertThat(Riegel.predict(fiveKm, Distance.KM10, RiegelExponent.STANDARD)
                        .timeSeconds())
                .isCloseTo(2501.9, within(0.6));
        var half = RaceResult.of(21_097.5, 6300);
        assertThat(Riegel.predict(half, Distance.MARATHON, RiegelExponent.STANDARD)
                        .timeSeconds())
                .isCloseTo(13_135.1, within(0.6));
    }

    @Test
    void riegelSaysWhenItExtrapolates() {
        assertThat(Riegel.isExtrapolated(RaceResult.of(42_195, 230 * 60))).isFalse();
        assertThat(Riegel.isExtrapolated(RaceResult.of(42_195, 230 * 60 + 1))).isTrue();
        assertThat(Riegel.isExtrapolated(RaceResult.of(1000, 209))).isTrue();
    }

    @Test
    void aPersonalExponentPredictsTheRaceItCameFrom() {
        var exponent = RiegelExponent.of(TEN_KM, HALF);
        assertThat(exponent.value()).isCloseTo(1.0696, within(0.0001));
        assertThat(RiegelExponent.of(HALF, TEN_KM).value()).isCloseTo(exponent.value(), within(1e-12));
        assertThat(Riegel.predict(TEN_KM, HALF.distance(), exponent).timeSeconds())
                .isCloseTo(6000, within(1e-6));
    }

    @Test
    void anExponentIsHeldToWhatRunnersHave() {
        assertThat(new RiegelExponent(1.4).clamped().value()).isEqualTo(1.25);
        assertThat(new RiegelExponent(0.8).clamped().value()).isEqualTo(0.95);
        assertThat(new RiegelExponent(1.15)
                        .shrunkTowards(RiegelExponent.RECREATIONAL, 0.5)
                        .value())
                .isCloseTo(1.1125, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> RiegelExponent.of(TEN_KM, RaceResult.of(10_100, 2800)));
        assertThatIllegalArgumentException().isThrownBy(() -> RiegelExponent.of(TEN_KM, RaceResult.of(20_000, 2600)));
    }

    @Test
    void tandaAgreesWithItsPaper() {
        Pace pace = Tanda.marathonPace(60, new Pace(330));
        assertThat(pace.secondsPerKm()).isCloseTo(300.46, within(0.01));
        assertThat(pace.secondsFor(Distance.MARATHON)).isCloseTo(12_678.1, within(2.0));
        assertThat(Tanda.isTrusted(pace)).isTrue();
        assertThat(Tanda.isTrusted(Tanda.marathonPace(20, new Pace(420)))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Tanda.marathonPace(0, new Pace(330)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tanda.marathonPace(60, new Pace(700)));
    }

    @Test
    void moreAndFasterTrainingGivesAFasterMarathon() {
        Samples.between(5, 250).forEach(km -> {
            assertThat(Tanda.marathonPace(km + 1, new Pace(330))).isLessThan(Tanda.marathonPace(km, new Pace(330)));
            assertThat(Tanda.marathonPace(km, new Pace(320))).isLessThan(Tanda.marathonPace(km, new Pace(330)));
        });
    }

    @Test
    void criticalSpeedIsTheLineThroughBestEfforts() {
        var efforts = List.of(
                RaceResult.of(800, 160), RaceResult.of(1500, 330), RaceResult.of(3000, 705), RaceResult.of(5000, 1215));
        var fitted = CriticalSpeed.fit(efforts);
        assertThat(fitted.speed().metersPerSecond()).isCloseTo(3.9761, within(0.0001));
        assertThat(fitted.reserveMeters()).isCloseTo(179.4, within(0.1));
        assertThat(fitted.predict(Distance.KM10).timeSeconds()).isCloseTo(2469.9, within(1.5));
        assertThat(fitted.lt1()).isLessThan(fitted.lt2());
        assertThat(CriticalSpeed.isExtrapolated(Distance.KM10)).isFalse();
        assertThat(CriticalSpeed.isExtrapolated(Distance.HALF_MARATHON)).isTrue();
    }

    @Test
    void criticalSpeedFindsTheLineThatMadeTheEfforts() {
        Samples.between(2.5, 6).forEach(cs -> {
            var efforts = List.of(800.0, 1200.0, 2400.0, 5000.0).stream()
                    .map(meters -> RaceResult.of(meters, (meters - 200) / cs))
                    .toList();
            var fitted = CriticalSpeed.fit(efforts);
            assertThat(fitted.speed().metersPerSecond()).isCloseTo(cs, within(1e-9));
            assertThat(fitted.reserveMeters()).isCloseTo(200, within(1e-6));
        });
    }

    @Test
    void criticalSpeedRefusesEffortsThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> CriticalSpeed.fit(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriticalSpeed.fit(List.of(RaceResult.of(800, 160), RaceResult.of(800, 170))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriticalSpeed.fit(List.of(RaceResult.of(800, 200), RaceResult.of(1600, 390))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriticalSpeed.fit(List.of(RaceResult.of(800, 160), RaceResult.of(10_000, 2700))));
        var fitted = CriticalSpeed.fit(List.of(RaceResult.of(800, 160), RaceResult.of(3000, 705)));
        assertThatIllegalArgumentException().isThrownBy(() -> fitted.predict(new Distance(150)));
    }

    @Test
    void theLogarithmicModelPassesThroughItsEfforts() {
        var model = PeronnetThibault.through(600, Speed.ofKmh(17), 2700, Speed.ofKmh(14.5));
        assertThat(model.speedFor(600).kmh()).isCloseTo(17, within(1e-9));
        assertThat(model.speedFor(2700).kmh()).isCloseTo(14.5, within(1e-9));
        assertThat(model.maximalAerobicSpeed().kmh()).isCloseTo(17.593, within(0.001));
        assertThat(model.enduranceIndexPercent()).isCloseTo(-9.45, within(0.01));
        assertThat(model.speedFor(5400).kmh()).isCloseTo(13.348, within(0.001));
    }

    @Test
    void theLogarithmicModelRefusesEffortsThatDoNotDecline() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeronnetThibault.through(600, Speed.ofKmh(14), 2700, Speed.ofKmh(14.5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeronnetThibault.through(600, Speed.ofKmh(17), 610, Speed.ofKmh(16.9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeronnetThibault.through(0, Speed.ofKmh(17), 610, Speed.ofKmh(16.9)));
    }

    @Test
    void vickersModelsReproduceThePaper() {
        assertThat(Vickers.fromOneRace(RaceResult.of(21_097.5, 6300), 30)).isCloseTo(14_050, within(0.05));
        assertThat(Vickers.fromOneRace(TEN_KM, 45)).isCloseTo(13_058.7, within(0.05));
        var model = Vickers.fromTwoRaces(TEN_KM, HALF, 40);
        assertThat(model.exponent().value()).isCloseTo(1.0696, within(0.0001));
        assertThat(model.marathonExponent()).isCloseTo(1.1401, within(0.0001));
        assertThat(model.marathonSeconds()).isCloseTo(13_224.1, within(0.05));
        assertThat(Vickers.fromTwoRaces(HALF, TEN_KM, 40)).isEqualTo(model);
    }

    @Test
    void vickersModelsRewardMileage() {
        Samples.between(0, 190).forEach(miles -> {
            assertThat(Vickers.fromOneRace(HALF, miles + 1)).isLessThan(Vickers.fromOneRace(HALF, miles));
            assertThat(Vickers.fromTwoRaces(TEN_KM, HALF, miles + 1).marathonSeconds())
                    .isLessThan(Vickers.fromTwoRaces(TEN_KM, HALF, miles).marathonSeconds());
        });
        assertThatIllegalArgumentException().isThrownBy(() -> Vickers.fromOneRace(HALF, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Vickers.fromOneRace(RaceResult.of(800, 150), 30));
    }
}
