package dev.coachmichael.core.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A chart as data; the door that delivers it draws the picture.
 *
 * @param title the heading, in the reply's language
 * @param alt a sentence that tells what the picture shows, for those who cannot see it
 * @param kind how the series are drawn
 * @param xLabel what the horizontal axis shows, with its unit
 * @param yLabel what the vertical axis shows; empty where the units of the series tell
 * @param series at least one, at most six
 */
public record Chart(
        String title,
        String alt,
        Kind kind,
        String xLabel,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        String yLabel,

        List<Series> series)
        implements Block {

    private static final int MOST_SERIES = 6;

    /** How the series are drawn. */
    public enum Kind {
        /** One bar per label, for example the days of a week. */
        BARS,
        /** One line per series over a numeric axis, for example pace and heart rate over distance. */
        LINES,
        /** One line per series over days, counted since 1 January 1970. */
        DAYS,
        /**
         * A way over ground seen from above, north up: metres east of its start, metres north of it and, as a third
         * series, the pace, all over the same kilometres. It says nothing of where on earth that is.
         */
        ROUTE,
        /** A cloud of points per series, in any order; the last series is one point that is marked among them. */
        POINTS
    }

    /** How the numbers of a series are written on its axis. */
    public enum Unit {
        KILOMETRES,
        /** Seconds per kilometre, written 5:29; drawn with the fast end up. */
        PACE,
        BEATS_PER_MINUTE,
        METRES,
        MINUTES,
        /** A number without unit. */
        SCORE
    }

    /**
     * One series. For bars, {@code labels} holds as many texts as there are values and {@code x} is empty; for lines,
     * {@code x} holds as many numbers as there are values, rising but for points, and {@code labels} is empty. A value of
     * NaN is a gap.
     */
    public record Series(String name, Unit unit, List<String> labels, List<Double> x, List<Double> values) {
        public Series {
            labels = List.copyOf(labels);
            x = List.copyOf(x);
            values = List.copyOf(values);
            int axis = labels.isEmpty() ? x.size() : labels.size();
            if (axis != values.size()) {
                throw new IllegalArgumentException(
                        "A series has " + values.size() + " values over " + axis + " places");
            }
        }

        public static Series bars(String name, Unit unit, List<String> labels, List<Double> values) {
            return new Series(name, unit, labels, List.of(), values);
        }

        public static Series line(String name, Unit unit, List<Double> x, List<Double> values) {
            return new Series(name, unit, List.of(), x, values);
        }
    }

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("A chart has one to " + MOST_SERIES + " series, not " + series.size());
        }
    }

    /** A chart whose vertical axis is told by the units of its series. */
    public Chart(String title, String alt, Kind kind, String xLabel, List<Series> series) {
        this(title, alt, kind, xLabel, "", series);
    }
}
