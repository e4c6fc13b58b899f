package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Clouds of points in a field of signs, one sign per series, the marked point last. */
final class TextPoints {

    private static final String SIGNS = "\u25cf\u25a0\u25b2\u25c6\u2715";
    private static final char MARKED = '\u25ce';
    private static final int MOST_COLUMNS = 60;
    private static final int LINES = 14;

    private final Chart chart;
    private final char[][] field;
    private final Range x;
    private final Range y;

    TextPoints(Chart chart, int columns) {
        this.chart = chart;
        this.field = new char[LINES][Math.min(columns, MOST_COLUMNS)];
        this.x = PointPlot.range(chart.series().stream().map(Series::x).toList());
        this.y = PointPlot.range(chart.series().stream().map(Series::values).toList());
        for (char[] line : field) {
            Arrays.fill(line, ' ');
        }
    }

    List<String> lines() {
        for (int i = 0; i < chart.series().size(); i++) {
            put(chart.series().get(i), sign(i));
        }
        List<String> lines = new ArrayList<>();
        lines.add(ChartText.printable(chart.yLabel()));
        for (char[] line : field) {
            lines.add(new String(line).stripTrailing());
        }
        String right = ChartText.printable(chart.xLabel());
        lines.add(" ".repeat(Math.max(0, field[0].length - ChartText.widthOf(right))) + right);
        for (int i = 0; i < chart.series().size(); i++) {
            lines.add(sign(i) + " " + ChartText.printable(chart.series().get(i).name()));
        }
        return lines;
    }

    private char sign(int series) {
        return series == chart.series().size() - 1 ? MARKED : SIGNS.charAt(series % SIGNS.length());
    }

    private void put(Series series, char sign) {
        for (int i = 0; i < Math.min(series.x().size(), series.values().size()); i++) {
            double right = series.x().get(i);
            double up = series.values().get(i);
            if (Layer.known(right) && Layer.known(up)) {
                field[place(y.max() - up, y, LINES)][place(right - x.min(), x, field[0].length)] = sign;
            }
        }
    }

    private static int place(double distance, Range range, int places) {
        return (int) Math.round(distance / (range.max() - range.min()) * (places - 1));
    }
}
