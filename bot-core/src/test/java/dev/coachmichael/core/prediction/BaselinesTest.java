package dev.coachmichael.core.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselinesTest {

    private static final double MARATHON = 42_195;

    @Test
    void riegelStretchesTheLongestRace() {
        List<PastRace> races = List.of(new PastRace(5_000, 1_500), new PastRace(10_000, 2_400));

        assertThat(Baselines.powerLaw(races, 20_000, 1.06)).isCloseTo(2_400 * 2.084931, within(0.01));
    }

    /** VDOT 50 of the published table: 5 km 19:57, 10 km 41:21, half 1:31:35, marathon 3:10:49. */
    @ParameterizedTest
    @CsvSource({"10000, 2481", "21097.5, 5495", "42195, 11449"})
    void equalVdotFollowsThePublishedTable(double meters, double seconds) {
        List<PastRace> races = List.of(new PastRace(5_000, 1_197));

        assertThat(Baselines.equalVdot(races, meters)).isCloseTo(seconds, within(8.0));
    }

    @Test
    void vickersModelsFollowTheirFormulas() {
        List<PastRace> one = List.of(new PastRace(21_097.5, 6_000));
        List<PastRace> two = List.of(new PastRace(5_000, 1_260), new PastRace(21_097.5, 6_000));

        double speed = 0.16018617 + 0.83076202 * MARATHON / (6_000 * Math.pow(2, 1.07)) + 0.06423826 * 3;
        assertThat(Baselines.vickersOneRace(one, 30)).isCloseTo(MARATHON / speed, within(1e-6));
        assertThat(Baselines.vickersTwoRaces(one, 30)).isEmpty();
        assertThat(Baselines.vickersTwoRaces(two, 30).orElseThrow()).isBetween(12_600.0, 13_400.0);
    }
}
