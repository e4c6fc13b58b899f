package dev.coachmichael.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.analysis.DataDoubt.Kind;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.Vdot;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RunAnalysisTest {

    @Test
    void findsRepetitionsWithoutLaps() {
        Runs session = Runs.at("2026-11-19T06:00:00Z").leg(2000, 340, 140);
        for (int i = 0; i < 6; i++) {
            session.leg(800, 225, 172).leg(300, 420, 140);
        }
        RunAnalysis analysis = analysis(session.leg(1500, 350, 140), RunContext.NONE);

        Repetitions repetitions = analysis.repetitions().orElseThrow();
        assertThat(analysis.type()).isEqualTo(RunType.INTERVAL);
        assertThat(repetitions.source()).isEqualTo(Repetitions.Source.DETECTED);
        assertThat(repetitions.count()).isEqualTo(6);
        assertThat(repetitions.commonMeters()).contains(800.0);
        assertThat(repetitions.first()).isCloseTo(225, within(4.0));
        assertThat(repetitions.recoverySeconds()).hasSize(5).allSatisfy(rest -> assertThat(rest)
                .isCloseTo(126, within(12.0)));
        assertThat(analysis.decouplingPercent()).isEmpty();
    }

    @Test
    void believesTheLapsWhenTheyAlternate() {
        Runs session = Runs.at("2026-11-19T06:00:00Z").leg(2000, 340, 140);
        for (int i = 0; i < 5; i++) {
            session.leg(1000, 240, 170).leg(400, 400, 140);
        }
        Repetitions repetitions = analysis(session.leg(1500, 350, 140).withLaps(), RunContext.NONE)
                .repetitions()
                .orElseThrow();

        assertThat(repetitions.source()).isEqualTo(Repetitions.Source.LAPS);
        assertThat(repetitions.count()).isEqualTo(5);
        assertThat(repetitions.commonMeters()).contains(1000.0);
        assertThat(repetitions.all().getFirst().fromSecond()).isEqualTo(680);
    }

    @Test
    void callsAStretchAtThresholdTempo() {
        Runs tempo = Runs.at("2026-11-19T06:00:00Z")
                .leg(2500, 345, 140)
                .leg(6000, 280, 168)
                .leg(1500, 350, 145);

        RunAnalysis unknown = analysis(tempo, RunContext.NONE);
        assertThat(unknown.type()).isEqualTo(RunType.TEMPO);
        assertThat(unknown.tempo().orElseThrow().secondsPerKilometre()).isCloseTo(280, within(4.0));
        RunContext fitting = new RunContext(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Pace(283)),
                OptionalDouble.of(9000),
                OptionalDouble.empty());
        assertThat(analysis(tempo, fitting).type()).isEqualTo(RunType.TEMPO);
        RunContext faster = new RunContext(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Pace(240)),
                OptionalDouble.of(9000),
                OptionalDouble.empty());
        assertThat(analysis(tempo, faster).type()).isEqualTo(RunType.EASY);
    }

    @Test
    void aLongRunIsLongAgainstTheRunnersOwn() {
        Runs run = Runs.at("2026-11-19T06:00:00Z").even(15, 350, 145);

        assertThat(analysis(run, known(10_000, 40_000)).type()).isEqualTo(RunType.LONG);
        assertThat(analysis(run, known(14_000, 60_000)).type()).isEqualTo(RunType.EASY);
        assertThat(analysis(run, RunContext.NONE).type()).isEqualTo(RunType.EASY);
        assertThat(analysis(Runs.at("2026-11-19T06:00:00Z").even(18, 350, 145), RunContext.NONE)
                        .type())
                .isEqualTo(RunType.LONG);
    }

    @Test
    void aRaceIsAsFastAsTheBestOneWithAHeartThatRaced() {
        RunContext runner = new RunContext(
                Optional.of(new HeartRateAnchors.Maximum(new HeartRate(190))),
                Optional.of(new Vdot(45)),
                Optional.empty(),
                OptionalDouble.of(9000),
                OptionalDouble.of(40_000));

        assertThat(analysis(Runs.at("2026-11-19T06:00:00Z").even(10, 271, 176), runner)
                        .type())
                .isEqualTo(RunType.RACE);
        assertThat(analysis(Runs.at("2026-11-19T06:00:00Z").even(10, 271, 150), runner)
                        .type())
                .isEqualTo(RunType.EASY);
        Activity named = Runs.at("2026-11-19T06:00:00Z").even(10, 330, 150).activity();
        assertThat(RunAnalysis.of(named.withName("Semi de Boulogne"), runner).type())
                .isEqualTo(RunType.RACE);
        assertThat(RunAnalysis.of(named.withName("Paris Course à pied"), runner).type())
                .isEqualTo(RunType.EASY);
    }

    @Test
    void hillsAreCalledHills() {
        assertThat(analysis(Runs.at("2026-11-19T06:00:00Z").even(10, 380, 150).climbing(260), RunContext.NONE)
                        .type())
                .isEqualTo(RunType.HILLS);
    }

    @Test
    void driftIsMeasuredOnSteadyRuns() {
        Runs drifting = Runs.at("2026-11-19T06:00:00Z");
        for (int km = 0; km < 12; km++) {
            drifting.leg(1000, 330, 140 + 2 * km);
        }

        assertThat(analysis(drifting, RunContext.NONE).decouplingPercent().orElseThrow())
                .isBetween(5.0, 9.0);
        assertThat(analysis(Runs.at("2026-11-19T06:00:00Z").even(12, 330, 150), RunContext.NONE)
                        .decouplingPercent()
                        .orElseThrow())
                .isCloseTo(0, within(0.2));
    }

    @Test
    void bestEffortsAreTheFastestStretches() {
        RunAnalysis analysis = analysis(
                Runs.at("2026-11-19T06:00:00Z")
                        .leg(3000, 330, 150)
                        .leg(1000, 240, 170)
                        .leg(2000, 330, 150),
                RunContext.NONE);

        assertThat(effort(analysis, 1000)).isCloseTo(240, within(1.0));
        assertThat(effort(analysis, 400)).isCloseTo(96, within(1.0));
        assertThat(effort(analysis, 5000)).isCloseTo(240 + 4 * 330, within(2.0));
        assertThat(analysis.bestEfforts())
                .extracting(BestEffort::distanceMeters)
                .doesNotContain(10_000.0);
    }

    @Test
    void timeInZonesAddsUpToTheRun() {
        RunAnalysis analysis = analysis(
                Runs.at("2026-11-19T06:00:00Z").leg(2000, 360, 140).leg(3000, 300, 175),
                RunContext.ofHeart(new HeartRateAnchors.Maximum(new HeartRate(190))));

        assertThat(analysis.zones().stream()
                        .mapToDouble(RunAnalysis.ZoneTime::seconds)
                        .sum())
                .isCloseTo(720 + 900, within(5.0));
        assertThat(analysis.zones().get(2).seconds()).isCloseTo(720, within(3.0));
        assertThat(analysis.zones().get(4).seconds()).isCloseTo(900, within(3.0));
    }

    @Test
    void doubtsComeFirst() {
        RunAnalysis treadmill =
                analysis(Runs.at("2026-11-19T06:00:00Z").even(6, 330, 0).onTreadmill(), RunContext.NONE);

        assertThat(treadmill.quality().has(Kind.TREADMILL)).isTrue();
        assertThat(treadmill.quality().has(Kind.NO_HEART_RATE)).isTrue();
        assertThat(treadmill.quality().heartIsSound()).isFalse();
        assertThat(treadmill.effortSecondsPerKm()).isEmpty();
    }

    @Test
    void twoHoursTakeMilliseconds() {
        Activity run = Runs.at("2026-11-19T06:00:00Z").even(22, 327, 150).activity();
        for (int i = 0; i < 30; i++) {
            RunAnalysis.of(run, RunContext.NONE);
        }
        long begin = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            RunAnalysis.of(run, RunContext.NONE);
        }
        double millis = (System.nanoTime() - begin) / 20e6;
        System.out.printf("Analysis of %d points: %.1f ms%n", run.track().size(), millis);
        assertThat(millis).isLessThan(300);
    }

    private static RunAnalysis analysis(Runs run, RunContext context) {
        return RunAnalysis.of(run.activity(), context);
    }

    private static RunContext known(double usualMeters, double weekMeters) {
        return new RunContext(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(usualMeters),
                OptionalDouble.of(weekMeters));
    }

    private static double effort(RunAnalysis analysis, double meters) {
        return analysis.bestEfforts().stream()
                .filter(effort -> effort.distanceMeters() == meters)
                .findFirst()
                .orElseThrow()
                .seconds();
    }
}
