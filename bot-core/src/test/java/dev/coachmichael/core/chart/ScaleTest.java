package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void takesRoundNumbersOfItsUnit() {
        assertThat(Scale.around(new Range(0, 48), Unit.KILOMETRES, 5)).isEqualTo(new Scale(0, 10, 5));
        assertThat(Scale.around(new Range(298, 352), Unit.PACE, 5)).isEqualTo(new Scale(285, 15, 5));
        assertThat(Scale.around(new Range(0, 280), Unit.MINUTES, 5)).isEqualTo(new Scale(0, 60, 5));
        assertThat(Scale.around(new Range(120, 168), Unit.BEATS_PER_MINUTE, 5)).isEqualTo(new Scale(120, 10, 5));
    }

    @Test
    void holdsEveryRangeWithoutWastingMostOfItself() {
        Random random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            double min = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(7));
            double max = min + Math.max(5, random.nextDouble() * Math.pow(10, random.nextInt(7)));
            Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
            Range range = new Range(min, max);

            Scale scale = Scale.around(range, unit, 3 + random.nextInt(3));

            assertThat(scale.low()).isLessThanOrEqualTo(min + 1e-6);
            assertThat(scale.high()).isGreaterThanOrEqualTo(max - 1e-6);
            assertThat(scale.filledBy(range)).isGreaterThan(0.15);
            assertThat(scale.low() / scale.step()).isCloseTo(Math.rint(scale.low() / scale.step()), within(1e-6));
        }
    }

    @Test
    void showsASteadyRunAsSteady() {
        assertThat(new Range(150, 152).atLeastAsWideAs(20)).isEqualTo(new Range(141, 161));
        assertThat(new Range(120, 180).atLeastAsWideAs(20)).isEqualTo(new Range(120, 180));
    }

    @Test
    void refusesAScaleWithoutSteps() {
        assertThatThrownBy(() -> new Scale(0, 0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
