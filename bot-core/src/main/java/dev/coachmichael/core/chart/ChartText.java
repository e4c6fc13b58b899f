package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A {@link Chart} in signs, for a terminal: the title, then a bar with its value per place ({@code mar ▇▇▇▇ 8,4}), or
 * for lines and for many places a row of steps per series, for a route its shape in dots, for clouds a field of signs.
 * Fast paces are long and high. An empty day is a dot, a gap is blank. Lines are joined by {@code \n} and hold no control
 * signs, whatever the names of the chart held.
 *
 * <p>Safe to use by several threads at once; needs no font.
 */
public final class ChartText {

    /** More bars than these become steps on one line. */
    private static final int MOST_BARS = 31;

    private static final int FEWEST_COLUMNS = 32;

    private final Chart chart;
    private final Language language;
    private final int columns;

    private ChartText(Chart chart, Language language, int columns) {
        this.chart = chart;
        this.language = language;
        this.columns = Math.max(FEWEST_COLUMNS, columns);
    }

    /**
     * The chart as lines of text.
     *
     * @param language how numbers are written
     * @param columns how wide the terminal is; a title may be longer, and less than 32 is taken as 32
     */
    public static String of(Chart chart, Language language, int columns) {
        return String.join("\n", new ChartText(chart, language, columns).lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(printable(chart.title()));
        if (Layer.nothingToDraw(Layer.of(chart))) {
            lines.add(Phrases.in(language).say("chart.empty"));
        } else {
            lines.addAll(body());
        }
        if (!field()) {
            lines.removeIf(String::isBlank);
        }
        return lines;
    }

    /** Whether lines stand for what lies above and below, so that an empty one says something, too. */
    private boolean field() {
        return chart.kind() == Chart.Kind.ROUTE || chart.kind() == Chart.Kind.POINTS;
    }

    private List<String> body() {
        return switch (chart.kind()) {
            case BARS -> bars() <= MOST_BARS ? namedBars() : new TextSteps(chart, language, columns).lines();
            case LINES, DAYS -> new TextSteps(chart, language, columns).lines();
            case ROUTE -> new TextRoute(Route.of(chart), language, columns).lines();
            case POINTS -> new TextPoints(chart, columns).lines();
        };
    }

    private List<String> namedBars() {
        List<String> lines = new ArrayList<>();
        lines.add(names());
        lines.addAll(new TextBars(chart, language, columns).lines());
        return lines;
    }

    private int bars() {
        return longest(chart).labels().size() * chart.series().size();
    }

    /** The series that holds most values, hence the labels of all places. */
    static Series longest(Chart chart) {
        return chart.series().stream()
                .max(Comparator.comparingInt(series -> series.values().size()))
                .orElseThrow();
    }

    /** Which figures the bars show: "Prévu, Fait (km)". */
    private String names() {
        List<Unit> units = chart.series().stream().map(Series::unit).distinct().toList();
        return units.stream()
                .map(unit -> chart.series().stream()
                                .filter(series -> series.unit() == unit)
                                .map(series -> printable(series.name()))
                                .collect(Collectors.joining(", "))
                        + (UnitText.symbol(unit).isEmpty() ? "" : " (" + UnitText.symbol(unit) + ")"))
                .collect(Collectors.joining(", "));
    }

    /** The text on one line, without signs that steer a terminal or turn the direction of writing. */
    static String printable(String raw) {
        StringBuilder kept = new StringBuilder();
        raw.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    static int widthOf(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text filled up with spaces, or cut with an ellipsis, to exactly so many columns. */
    static String padded(String text, int columns) {
        int width = widthOf(text);
        return width <= columns
                ? text + " ".repeat(columns - width)
                : text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "\u2026";
    }

    /** Where a value lies in a range, from 0 to 1, the fast end of paces up. */
    static double share(double value, Range range, Unit unit) {
        double width = range.max() - range.min();
        double share = width == 0 ? 0.5 : Math.clamp((value - range.min()) / width, 0, 1);
        return unit == Unit.PACE ? 1 - share : share;
    }
}
