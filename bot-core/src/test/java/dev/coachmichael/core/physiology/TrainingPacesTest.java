package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingPacesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            5000, 1200, 307.9, 339.3, 272.0, 256.0, 235.6, 220.6
            5000, 1500, 377.7, 415.4, 338.3, 315.6, 289.9, 274.9
            5000, 1800, 421.1, 462.4, 403.3, 363.9, 324.1, 309.1
            10000, 2400, 297.7, 328.1, 262.5, 247.4, 227.7, 212.7
            10000, 3000, 366.7, 403.4, 326.4, 305.5, 281.3, 266.3
            10000, 3600, 411.8, 452.4, 388.7, 353.2, 316.7, 301.7
            21097.5, 5400, 302.2, 333.1, 266.7, 251.2, 231.2, 216.2
            21097.5, 6600, 364.0, 400.5, 324.0, 303.2, 279.2, 264.2
            21097.5, 8100, 415.5, 456.4, 394.5, 357.4, 319.7, 304.7
            42195, 10800, 290.6, 320.3, 256.0, 241.5, 222.2, 207.2
            42195, 14400, 379.8, 417.7, 341.3, 317.8, 291.5, 276.5
            1500, 330, 312.3, 344.1, 276.1, 259.7, 239.0, 224.0
            """)
    void followFromARace(
            double meters, double seconds, double eFast, double eSlow, double m, double t, double i, double r) {
        var paces = TrainingPaces.of(Vdot.of(RaceResult.of(meters, seconds)));
        assertThat(paces.easy().fast().secondsPerKm()).isCloseTo(eFast, within(0.1));
        assertThat(paces.easy().slow().secondsPerKm()).isCloseTo(eSlow, within(0.1));
        assertThat(paces.marathon().secondsPerKm()).isCloseTo(m, within(0.1));
        assertThat(paces.threshold().secondsPerKm()).isCloseTo(t, within(0.1));
        assertThat(paces.interval().secondsPerKm()).isCloseTo(i, within(0.1));
        assertThat(paces.repetition().secondsPerKm()).isCloseTo(r, within(0.1));
    }

    @Test
    void keepTheirOrderForEveryRunner() {
        Samples.between(15, 90).forEach(score -> {
            var paces = TrainingPaces.of(new Vdot(score));
            assertThat(paces.repetition()).isLessThan(paces.interval());
            assertThat(paces.interval()).isLessThan(paces.threshold());
            assertThat(paces.threshold()).isLessThan(paces.marathon());
            if (score > 30) {
                assertThat(paces.marathon()).isLessThan(paces.easy().fast());
            }
        });
    }

    @Test
    void getFasterWithTheScore() {
        Samples.between(15, 89).forEach(score -> {
            var slower = TrainingPaces.of(new Vdot(score));
            var faster = TrainingPaces.of(new Vdot(score + 1));
            assertThat(faster.easy().fast()).isLessThan(slower.easy().fast());
            assertThat(faster.marathon()).isLessThan(slower.marathon());
            assertThat(faster.threshold()).isLessThan(slower.threshold());
            assertThat(faster.interval()).isLessThan(slower.interval());
        });
    }

    @Test
    void doNotJumpWhereTheRuleForSlowerRunnersBegins() {
        var below = TrainingPaces.of(new Vdot(38.9999));
        var above = TrainingPaces.of(new Vdot(39));
        assertThat(below.easy().fast().secondsPerKm())
                .isCloseTo(above.easy().fast().secondsPerKm(), within(0.01));
        assertThat(below.threshold().secondsPerKm()).isCloseTo(above.threshold().secondsPerKm(), within(0.01));
    }

    @Test
    void takeMarathonPaceFromAPredictionWhenToldTo() {
        var paces = TrainingPaces.of(new Vdot(45));
        var predicted = new Pace(330);
        assertThat(paces.withMarathon(predicted).marathon()).isEqualTo(predicted);
        assertThat(paces.withMarathon(predicted).threshold()).isEqualTo(paces.threshold());
    }
}
