package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeartRateZonesTest {
    @Test
    void karvonenDividesTheReserve() {
        assertThat(HeartRateZones.karvonen(reserve(50, 190)).lowerBounds()).containsExactly(120, 134, 148, 162, 176);
    }

    @Test
    void percentagesOfTheMaximumRoundHalfUp() {
        assertThat(HeartRateZones.percentOfMax(new HeartRate(185)).lowerBounds())
                .containsExactly(93, 111, 130, 148, 167);
    }

    @Test
    void frielHangsOnTheThreshold() {
        var zones = HeartRateZones.friel(new HeartRate(170));
        assertThat(zones.lowerBounds()).containsExactly(0, 145, 153, 162, 170, 175, 182);
        assertThat(zones.zones().stream().map(HeartRateZone::name))
                .containsExactly("Z1", "Z2", "Z3", "Z4", "Z5a", "Z5b", "Z5c");
    }

    @Test
    void everyBeatAboveTheFirstBoundLiesInExactlyOneZone() {
        IntStream.rangeClosed(100, 230).forEach(max -> {
            thenEachBeatHasOneZone(HeartRateZones.percentOfMax(new HeartRate(max)));
            thenEachBeatHasOneZone(HeartRateZones.karvonen(reserve(45, max)));
            thenEachBeatHasOneZone(HeartRateZones.friel(new HeartRate(max)));
        });
    }

    private static void thenEachBeatHasOneZone(HeartRateZones zones) {
        for (double bpm = 20; bpm <= 250; bpm += 0.5) {
            double beat = bpm;
            long holding =
                    zones.zones().stream().filter(zone -> zone.contains(beat)).count();
            assertThat(holding).isEqualTo(beat < zones.lowerBounds().getFirst() ? 0 : 1);
        }
    }

    @Test
    void aBoundBelongsToTheHigherZoneAndTheMaximumToTheTop() {
        var zones = HeartRateZones.karvonen(reserve(50, 190));
        assertThat(zones.zoneOf(133.9)).map(HeartRateZone::name).contains("Z1");
        assertThat(zones.zoneOf(134)).map(HeartRateZone::name).contains("Z2");
        assertThat(zones.zoneOf(190)).map(HeartRateZone::name).contains("Z5");
        assertThat(zones.zoneOf(119)).isEmpty();
    }

    @Test
    void zonesWithAGapAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeartRateZones(
                        HeartRateZones.Scale.FRIEL,
                        List.of(new HeartRateZone("Z1", 100, 120), new HeartRateZone("Z2", 121, 130))));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeartRateZone("Z1", 120, 120));
    }

    @Test
    void impossibleHeartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> reserve(110, 120));
        assertThatIllegalArgumentException().isThrownBy(() -> reserve(50, 245));
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateZones.percentOfMax(new HeartRate(60)));
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateZones.friel(new HeartRate(60)));
    }

    @Test
    void theMostTellingAnchorDrawsTheZones() {
        assertThat(new HeartRateAnchors.Threshold(new HeartRate(170)).zones().scale())
                .isEqualTo(HeartRateZones.Scale.FRIEL);
        assertThat(new HeartRateAnchors.Reserve(reserve(50, 190)).zones().scale())
                .isEqualTo(HeartRateZones.Scale.KARVONEN);
        assertThat(new HeartRateAnchors.Maximum(new HeartRate(190)).zones().scale())
                .isEqualTo(HeartRateZones.Scale.PERCENT_OF_MAX);
    }

    @Test
    void theThreeZonesMeetAtTheThresholds() {
        var limits = new HeartRateAnchors.Threshold(new HeartRate(170)).intensityLimits();
        assertThat(limits.intensityAt(149.5)).isEqualTo(IntensityLimits.Intensity.EASY);
        assertThat(limits.intensityAt(149.6)).isEqualTo(IntensityLimits.Intensity.MODERATE);
        assertThat(limits.intensityAt(170)).isEqualTo(IntensityLimits.Intensity.HARD);
        var reserve = new HeartRateAnchors.Reserve(reserve(50, 190)).intensityLimits();
        assertThat(reserve.lt1().rounded()).isEqualTo(162);
        assertThat(new HeartRateAnchors.Maximum(new HeartRate(190))
                        .intensityLimits()
                        .lt1()
                        .rounded())
                .isEqualTo(152);
    }

    @Test
    void timeIsCountedInTheZoneOfEachSample() {
        var trace = HeartRateTrace.of(new double[] {0, 5, 10, 15}, new double[] {100, 125, 140, 200});
        assertThat(HeartRateZones.karvonen(reserve(50, 190)).secondsIn(trace)).containsExactly(5, 5, 0, 0, 5);
    }

    private static HeartRateReserve reserve(double rest, double max) {
        return new HeartRateReserve(new HeartRate(rest), new HeartRate(max));
    }
}
