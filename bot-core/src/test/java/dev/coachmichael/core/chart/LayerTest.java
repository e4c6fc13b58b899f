package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.chart.Layer.Place;
import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayerTest {

    @Test
    void putsTheGroundBehindPaceAndHeartRate() {
        assertThat(Layer.of(lines(Unit.METRES, Unit.PACE, Unit.BEATS_PER_MINUTE)))
                .extracting(Layer::place)
                .containsExactly(Place.AREA, Place.LEFT, Place.RIGHT);
    }

    @Test
    void readsTheGroundOnAnAxisWhenItIsAllThereIs() {
        assertThat(Layer.of(lines(Unit.METRES, Unit.METRES)))
                .extracting(Layer::place)
                .containsExactly(Place.LEFT, Place.LEFT);
    }

    @Test
    void drawsAThirdUnitWithoutAnAxis() {
        assertThat(Layer.of(lines(Unit.PACE, Unit.BEATS_PER_MINUTE, Unit.PACE, Unit.SCORE)))
                .extracting(Layer::place)
                .containsExactly(Place.LEFT, Place.RIGHT, Place.LEFT, Place.FREE);
    }

    @Test
    void doesNotStretchThePaceAxisForAStop() {
        Series run = Series.line(
                "Allure", Unit.PACE, Charts.values(1, 2, 3, 4, 5, 6), Charts.values(330, 325, 1800, 340, 20, 335));

        assertThat(Layer.of(Charts.lines("", "", run)).getFirst().range()).hasValue(new Range(325, 340));
    }

    @Test
    void keepsThePaceAxisTightAroundARunWithHalts() {
        List<Double> x = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();
        List<Double> paces =
                x.stream().map(i -> i % 33 == 5 ? 500 : 330 + i / 10).toList();
        Series bars = Series.bars("", Unit.PACE, x.stream().map(String::valueOf).toList(), paces);

        assertThat(Layer.of(Charts.lines("", "", Series.line("Allure", Unit.PACE, x, paces)))
                        .getFirst()
                        .range())
                .hasValueSatisfying(range -> assertThat(range.max()).isLessThan(341));
        assertThat(Layer.of(Charts.bars("", bars)).getFirst().range()).hasValue(new Range(330, 500));
    }

    @Test
    void takesImpossibleNumbersAsGaps() {
        Series odd = Series.bars(
                "",
                Unit.SCORE,
                Charts.numbers(4),
                Charts.values(Double.NaN, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, 3));

        assertThat(Layer.of(Charts.bars("", odd)).getFirst().range()).hasValue(new Range(3, 3));
    }

    private static Chart lines(Unit... units) {
        return new Chart(
                "",
                "",
                Chart.Kind.LINES,
                "",
                java.util.Arrays.stream(units)
                        .map(unit -> Series.line("", unit, Charts.values(1), Charts.values(300)))
                        .toList());
    }
}
