package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.List;

/** Lying bars of a terminal: one line per place and series, the value behind the bar. */
final class TextBars {

    private static final String FULL = "\u2587";
    private static final String BELOW_ZERO = "\u2591";
    private static final String EMPTY_DAY = "\u00b7";
    private static final int LONGEST = 30;

    private final Chart chart;
    private final Language language;
    private final int columns;

    TextBars(Chart chart, Language language, int columns) {
        this.chart = chart;
        this.language = language;
        this.columns = columns;
    }

    List<String> lines() {
        int labelWidth = widest(ChartText.longest(chart).labels());
        int nameWidth = chart.series().size() == 1
                ? 0
                : widest(chart.series().stream().map(Series::name).toList()) + 1;
        int valueWidth = 1 + widestValue();
        int room = Math.clamp(columns - labelWidth - 1 - nameWidth - valueWidth, 4, LONGEST);
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < places(); place++) {
            for (int row = 0; row < chart.series().size(); row++) {
                Series series = chart.series().get(row);
                String label = row == 0 ? label(place) : "";
                String name =
                        nameWidth == 0 ? "" : ChartText.padded(ChartText.printable(series.name()), nameWidth - 1) + " ";
                lines.add(
                        (ChartText.padded(label, labelWidth) + " " + name + bar(series, place, room)).stripTrailing());
            }
        }
        return lines;
    }

    private int places() {
        return ChartText.longest(chart).values().size();
    }

    private String label(int place) {
        List<String> labels = ChartText.longest(chart).labels();
        return place < labels.size() ? ChartText.printable(labels.get(place)) : "";
    }

    private int widest(List<String> texts) {
        int widest = texts.stream()
                .mapToInt(text -> ChartText.widthOf(ChartText.printable(text)))
                .max()
                .orElse(0);
        return Math.clamp(widest, 1, columns / 3);
    }

    private int widestValue() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream().map(value -> value(series, value)))
                .mapToInt(ChartText::widthOf)
                .max()
                .orElse(0);
    }

    private String value(Series series, double value) {
        return Layer.known(value) ? UnitText.value(series.unit(), value, language) : "";
    }

    private String bar(Series series, int place, int room) {
        double value = place < series.values().size() ? series.values().get(place) : Double.NaN;
        if (!Layer.known(value)) {
            return "";
        }
        if (value == 0) {
            return EMPTY_DAY;
        }
        int length = (int) Math.max(1, Math.round(share(series.unit(), value) * room));
        return (value < 0 ? BELOW_ZERO : FULL).repeat(length) + " " + value(series, value);
    }

    /** The length of a bar as a share of the longest one of its unit; paces as in the picture. */
    private double share(Unit unit, double value) {
        List<Layer> same =
                Layer.of(chart).stream().filter(layer -> layer.unit() == unit).toList();
        Range range = Layer.rangeOf(same).orElse(new Range(value, value));
        if (unit == Unit.PACE) {
            return ChartText.share(value, BarPlot.standingBelow(range, same), unit);
        }
        return Math.abs(value) / Math.max(Math.abs(range.min()), Math.abs(range.max()));
    }
}
