package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedTest {

    @Test
    void keepsAFewPointsAsTheyAre() {
        Thinned points = Thinned.of(series(500, i -> i));

        assertThat(points.size()).isEqualTo(500);
        assertThat(IntStream.range(0, 500).allMatch(i -> points.middle(i) == i && points.low(i) == points.high(i)))
                .isTrue();
    }

    @Test
    void keepsTheExtremesOfManyPoints() {
        Thinned points = Thinned.of(series(20_000, i -> i == 7_777 ? 999 : i == 15_001 ? -999 : Math.sin(i)));

        assertThat(points.size()).isLessThanOrEqualTo(Thinned.MOST_POINTS);
        assertThat(IntStream.range(0, points.size()).mapToDouble(points::high).max())
                .hasValue(999);
        assertThat(IntStream.range(0, points.size()).mapToDouble(points::low).min())
                .hasValue(-999);
        assertThat(IntStream.range(0, points.size())
                        .mapToDouble(points::middle)
                        .max()
                        .orElseThrow())
                .isLessThan(1);
        assertThat(points.x(0)).isZero();
        assertThat(points.x(points.size() - 1)).isEqualTo(19_999);
    }

    @Test
    void keepsLongGapsAndForgetsShortOnes() {
        Thinned points = Thinned.of(series(20_000, i -> i == 50 || (i > 9_000 && i < 11_000) ? Double.NaN : 1));

        long gaps = IntStream.range(0, points.size()).filter(points::gap).count();
        assertThat(gaps).isBetween(20L, 26L);
        assertThat(points.gap(0)).isFalse();
    }

    @Test
    void findsValuesThatStandAlone() {
        Thinned points = Thinned.of(Series.line(
                "VDOT",
                Unit.SCORE,
                Charts.values(1, 2, 3, 4, 5),
                Charts.values(44, Double.NaN, 45, 46, Double.POSITIVE_INFINITY)));

        assertThat(IntStream.range(0, 5).mapToObj(points::alone)).containsExactly(true, false, false, false, false);
    }

    private static Series series(int count, java.util.function.IntToDoubleFunction value) {
        List<Double> x = IntStream.range(0, count).mapToObj(i -> (double) i).toList();
        return Series.line(
                "s",
                Unit.SCORE,
                x,
                IntStream.range(0, count).mapToObj(value::applyAsDouble).toList());
    }
}
