package dev.coachmichael.core.reply;

import java.util.List;

/**
 * A chart as data; the door that delivers it draws the picture.
 *
 * @param title the heading, in the reply's language
 * @param alt a sentence that tells what the picture shows, for those who cannot see it
 * @param kind how the series are drawn
 * @param xLabel what the horizontal axis shows, with its unit
 * @param series at least one, at most four
 */
public record Chart(String title, String alt, Kind kind, String xLabel, List<Series> series) implements Block {

    /** How the series are drawn. */
    public enum Kind {
        /** One bar per label, for example the days of a week. */
        BARS,
        /** One line per series over a numeric axis, for example pace and heart rate over distance. */
        LINES
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
     * {@code x} holds as many rising numbers as there are values and {@code labels} is empty. A value of NaN is a gap.
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
        if (series.isEmpty() || series.size() > 4) {
            throw new IllegalArgumentException("A chart has one to four series, not " + series.size());
        }
    }
}
