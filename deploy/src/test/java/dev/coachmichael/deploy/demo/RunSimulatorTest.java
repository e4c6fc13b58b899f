package dev.coachmichael.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RunSimulatorTest {
    private static final Body BODY = new Body(50, 185, 65, 15, 0);
    private static final Session SESSION = new Workouts(BODY).repetitions(6, 1000, 0.94, 120, 2500);

    private final Trace trace = RunSimulator.simulate(run(), Dice.of(3, "run"));

    @Test
    void eachStretchTakesItsSecondsForItsMeters() {
        int start = 0;
        for (Stretch stretch : SESSION.stretches()) {
            int end = start + stretch.seconds();
            assertThat(trace.meters[end] - trace.meters[start]).isCloseTo(stretch.meters(), within(0.01));
            start = end;
        }
        assertThat(trace.seconds()).isEqualTo(SESSION.seconds());
    }

    @Test
    void heartStaysWithinTheBodysLimitsAndKeepsThePlannedMean() {
        for (double heartRate : trace.heartRate) {
            assertThat(heartRate).isBetween(50.0, 185.0);
        }
        assertThat(trace.mean(trace.heartRate, 1, trace.seconds())).isCloseTo(run().meanHeartRate(), within(0.5));
    }

    @Test
    void heartAnswersWithDelay() {
        int firstRepetition = SESSION.stretches().getFirst().seconds();
        double before = trace.heartRate[firstRepetition];
        assertThat(trace.heartRate[firstRepetition + 5] - before).isLessThan(12);
        assertThat(trace.heartRate[firstRepetition + 120] - before).isGreaterThan(18);
    }

    @Test
    void sameDiceGiveTheSameRun() {
        Trace again = RunSimulator.simulate(run(), Dice.of(3, "run"));
        assertThat(again.latitude).isEqualTo(trace.latitude);
        assertThat(again.heartRate).isEqualTo(trace.heartRate);
    }

    private static PlannedRun run() {
        return new PlannedRun(
                LocalDate.of(2026, 5, 5).atTime(18, 0).atZone(Diary.ZONE),
                SESSION,
                new Places(3).eastWoods(1600),
                BODY,
                BODY.expectedHeartRate(SESSION),
                1,
                Fault.NONE);
    }
}
