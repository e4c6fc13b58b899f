package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningEconomyTest {
    @ParameterizedTest
    @CsvSource({
        "300, 0.05, 4.6852, 1.3014, 230.5",
        "300, -0.05, 2.7459, 0.7628, 393.3",
        "360, 0.1, 5.9682, 1.6578, 217.2",
        "330, -0.2, 1.8, 0.5, 660.0"
    })
    void slopesCostAsMinettiMeasured(double pace, double grade, double cost, double factor, double flat) {
        assertThat(GradeCost.joulesPerKgMeter(grade)).isCloseTo(cost, within(0.0001));
        assertThat(GradeCost.factor(grade)).isCloseTo(factor, within(0.0001));
        assertThat(GradeCost.flatSecondsPerKm(pace, grade)).isCloseTo(flat, within(0.06));
        assertThat(1000 / GradeCost.flatSpeed(1000 / pace, grade)).isCloseTo(flat, within(0.06));
    }

    @Test
    void theFlatChangesNothing() {
        assertThat(GradeCost.factor(0)).isEqualTo(1);
        assertThat(GradeCost.effortFactor(0)).isEqualTo(1);
    }

    @Test
    void slopesBeyondTheMeasuredAreHeld() {
        assertThat(GradeCost.factor(0.9)).isEqualTo(GradeCost.factor(0.45));
        assertThat(GradeCost.factor(-0.9)).isEqualTo(GradeCost.factor(-0.45));
        assertThat(GradeCost.factor(-0.45)).isPositive();
    }

    @Test
    void shownEffortTakesHalfOfTheDownhillDiscount() {
        assertThat(GradeCost.effortFactor(-0.05)).isCloseTo(1 - (1 - 0.76276) / 2, within(0.0001));
        assertThat(GradeCost.effortFactor(0.05)).isEqualTo(GradeCost.factor(0.05));
        assertThat(GradeCost.effortFactor(-0.2)).isCloseTo(0.75, within(0.0001));
        assertThat(GradeCost.effortFactor(0.45)).isEqualTo(3);
        Samples.between(-1, 1)
                .forEach(grade -> assertThat(GradeCost.effortFactor(grade)).isBetween(0.7, 3.0));
    }

    @Test
    void climbingCostsMoreTheSteeperItIs() {
        Samples.between(0, 0.44)
                .forEach(grade -> assertThat(GradeCost.factor(grade + 0.01)).isGreaterThan(GradeCost.factor(grade)));
    }

    @Test
    void decouplingIsTheLossOfEfficiency() {
        var drift = new Decoupling(
                EfficiencyFactor.of(180, new HeartRate(145)), EfficiencyFactor.of(176, new HeartRate(152)));
        assertThat(drift.firstHalf().metersPerBeat()).isCloseTo(1.2414, within(0.0001));
        assertThat(drift.secondHalf().metersPerBeat()).isCloseTo(1.1579, within(0.0001));
        assertThat(drift.percent()).isCloseTo(6.73, within(0.01));
    }

    @Test
    void decouplingDropsTenMinutesAndHalvesTheRest() {
        var warmUp = minutes(10, 120, 120);
        var first = minutes(20, 180, 145);
        var second = minutes(20, 176, 152);
        var run = Stream.of(warmUp, first, second).flatMap(List::stream).toList();
        assertThat(Decoupling.ofRun(run).orElseThrow().percent()).isCloseTo(6.73, within(0.01));
    }

    @Test
    void decouplingNeedsFortyMinutes() {
        assertThat(Decoupling.ofRun(minutes(39, 180, 145))).isEmpty();
        assertThat(Decoupling.ofRun(minutes(40, 180, 145)))
                .hasValueSatisfying(drift -> assertThat(drift.percent()).isCloseTo(0, within(1e-9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decoupling.Stretch(0, 180, 145));
        assertThatIllegalArgumentException().isThrownBy(() -> EfficiencyFactor.of(0, new HeartRate(150)));
    }

    @Test
    void aStepIsSpeedOverCadence() {
        assertThat(Stride.metersPerStep(Speed.ofMetersPerMinute(180), 180)).isCloseTo(1, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> Stride.metersPerStep(Speed.ofKmh(12), 0));
    }

    private static List<Decoupling.Stretch> minutes(int count, double metersPerMinute, double bpm) {
        return Collections.nCopies(count, new Decoupling.Stretch(60, metersPerMinute, bpm));
    }
}
