package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Kind;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Rows of steps, one per series, with the smallest and the largest value behind: a line's shape at a glance. Below stands
 * where the rows begin and end.
 */
final class TextSteps {

    private static final String STEPS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final char EMPTY_DAY = '\u00b7';
    private static final int LONGEST = 60;
    private static final int SHORTEST = 8;

    private final Chart chart;
    private final Language language;
    private final int columns;

    TextSteps(Chart chart, Language language, int columns) {
        this.chart = chart;
        this.language = language;
        this.columns = columns;
    }

    List<String> lines() {
        int nameWidth = Math.min(
                columns / 3,
                chart.series().stream()
                        .mapToInt(series -> ChartText.widthOf(ChartText.printable(series.name())))
                        .max()
                        .orElse(0));
        int figures = chart.series().stream()
                .mapToInt(series -> ChartText.widthOf(figures(series)))
                .max()
                .orElse(0);
        int places = ChartText.longest(chart).values().size();
        int room = Math.clamp(columns - nameWidth - figures - 3, SHORTEST, LONGEST);
        int width = Math.max(1, Math.min(room, places));
        List<String> lines = new ArrayList<>();
        for (Series series : chart.series()) {
            String name = ChartText.padded(ChartText.printable(series.name()), nameWidth);
            lines.add((name + " " + steps(series, width) + "  " + figures(series)).stripTrailing());
        }
        lines.add(ends(nameWidth + 1, width));
        return lines;
    }

    /** From the smallest to the largest value: "4:58–5:47 min/km". */
    private String figures(Series series) {
        String unit = UnitText.symbol(series.unit());
        return rangeOf(series)
                .map(range -> {
                    String low = UnitText.value(series.unit(), range.min(), language);
                    String high = UnitText.value(series.unit(), range.max(), language);
                    String figures = low.equals(high) ? low : low + "\u2013" + high;
                    return unit.isEmpty() ? figures : figures + "\u202f" + unit;
                })
                .orElse("");
    }

    private static Optional<Range> rangeOf(Series series) {
        return Layer.rangeOf(List.of(new Layer(0, series, Layer.Place.LEFT)));
    }

    private String steps(Series series, int width) {
        Range found = rangeOf(series).orElse(new Range(0, 0));
        boolean bars = chart.kind() == Kind.BARS && series.unit() != Unit.PACE;
        Range range = bars ? found.and(0) : found;
        StringBuilder steps = new StringBuilder();
        for (double value : perColumn(series, width)) {
            steps.append(
                    Double.isNaN(value) ? ' ' : bars && value == 0 ? EMPTY_DAY : step(value, range, series.unit()));
        }
        return steps.toString();
    }

    private static char step(double value, Range range, Unit unit) {
        return STEPS.charAt((int) Math.round(ChartText.share(value, range, unit) * (STEPS.length() - 1)));
    }

    /** The median of what falls into each column; a column that nothing falls into repeats the one before it. */
    private static double[] perColumn(Series series, int width) {
        double[] x = xOf(series);
        double[] columns = new double[width];
        Arrays.fill(columns, Double.NaN);
        if (x.length == 0) {
            return columns;
        }
        double first = x[0];
        double span = Math.max(x[x.length - 1] - first, Double.MIN_NORMAL);
        int from = 0;
        for (int column = 0; column < width; column++) {
            double end = first + span * (column + 1) / width;
            int to = from;
            while (to < x.length && (x[to] < end || column == width - 1)) {
                to++;
            }
            columns[column] = to > from || column == 0 ? median(series, from, to) : columns[column - 1];
            from = to;
        }
        return columns;
    }

    private static double median(Series series, int from, int to) {
        double[] sorted = IntStream.range(from, to)
                .mapToDouble(series.values()::get)
                .filter(Layer::known)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private static double[] xOf(Series series) {
        return series.labels().isEmpty()
                ? series.x().stream().mapToDouble(Double::doubleValue).toArray()
                : DoubleStream.iterate(0, i -> i + 1)
                        .limit(series.labels().size())
                        .toArray();
    }

    /** What stands at the first and at the last column. */
    private String ends(int indent, int width) {
        Series longest = ChartText.longest(chart);
        boolean labelled = !longest.labels().isEmpty();
        String begin = labelled
                ? ChartText.printable(longest.labels().getFirst())
                : number(longest.x().getFirst());
        String end = labelled
                ? ChartText.printable(longest.labels().getLast())
                : number(longest.x().getLast());
        int gap = Math.max(1, width - ChartText.widthOf(begin) - ChartText.widthOf(end));
        String both = begin.equals(end) ? begin : begin + " ".repeat(gap) + end;
        return (" ".repeat(indent) + both + "  " + ChartText.printable(chart.xLabel())).stripTrailing();
    }

    private String number(double x) {
        if (chart.kind() == Kind.DAYS) {
            return DayMarks.text(x, language);
        }
        return UnitText.decimal(x, x == Math.rint(x) ? 0 : 1, language);
    }
}
