package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartThemeTest {

    private final ChartTheme theme = ChartTheme.NIGHT;

    @Test
    void computesContrastAsPublished() {
        assertThat(ChartTheme.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(ChartTheme.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1, within(1e-9));
        assertThat(ChartTheme.contrast(new Color(0x777777), Color.WHITE)).isEqualTo(4.48, within(0.005));
    }

    @Test
    void everyTextCanBeReadOnTheCard() {
        assertThat(contrastOnCard(theme.ink())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrastOnCard(theme.muted())).isGreaterThanOrEqualTo(4.5);
        for (Color series : theme.series()) {
            assertThat(contrastOnCard(series)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void textCanBeReadWhereAGridLineRunsBehindIt() {
        assertThat(ChartTheme.contrast(theme.ink(), theme.grid())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void linesStandOutFromTheGroundBehindThem() {
        for (Color series : theme.series()) {
            assertThat(ChartTheme.contrast(series, theme.area())).isGreaterThanOrEqualTo(3);
        }
        assertThat(contrastOnCard(theme.areaInk())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void pacesGrowLighterSoThatTheirOrderIsSeenByAllAndNoneIsLostOnTheCard() {
        double before = 3;
        for (int step = 0; step <= 20; step++) {
            double contrast = contrastOnCard(theme.onRamp(step / 20.0));
            assertThat(contrast).isGreaterThan(before);
            before = contrast;
        }
    }

    /** Matrices for full severity: Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009); distances are CIE 1976. */
    @ParameterizedTest
    @CsvSource({
        "normal,   1, 0, 0, 0, 1, 0, 0, 0, 1",
        "protan,   0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998",
        "deutan,   0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881",
        "tritan,   1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900"
    })
    void colorsStayApartForEveryKindOfSight(
            String sight, double a, double b, double c, double d, double e, double f, double g, double h, double i) {
        double[][] seen = {{a, b, c}, {d, e, f}, {g, h, i}};
        double closest = Double.MAX_VALUE;
        for (int one = 0; one < theme.series().size(); one++) {
            for (int other = 0; other < one; other++) {
                closest = Math.min(closest, distance(theme.ofSeries(one), theme.ofSeries(other), seen));
            }
        }
        double main = distance(theme.ofSeries(0), theme.ofSeries(1), seen);
        System.out.printf("Colours seen as %s: first two %.0f apart, closest pair %.0f%n", sight, main, closest);
        assertThat(main).isGreaterThan(40);
        assertThat(closest).isGreaterThan(25);
    }

    private double contrastOnCard(Color color) {
        return ChartTheme.contrast(color, theme.card());
    }

    private static double distance(Color one, Color other, double[][] seen) {
        double[] p = lab(one, seen);
        double[] q = lab(other, seen);
        return Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
    }

    private static double[] lab(Color color, double[][] seen) {
        double[] rgb = times(seen, new double[] {
            ChartTheme.linear(color.getRed()), ChartTheme.linear(color.getGreen()), ChartTheme.linear(color.getBlue())
        });
        double[][] toXyz = {
            {0.4124, 0.3576, 0.1805},
            {0.2126, 0.7152, 0.0722},
            {0.0193, 0.1192, 0.9505}
        };
        double[] xyz = times(toXyz, rgb);
        double x = root(xyz[0] / 0.9505);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return List.of(matrix).stream()
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }
}
