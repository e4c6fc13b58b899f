package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A way over ground, read from a chart of that kind.
 *
 * @param kilometres where along the way a point lies, rising
 * @param east metres; NaN where no position is known
 * @param north metres; NaN where no position is known
 * @param paces seconds per kilometre; NaN where unknown
 */
record Route(double[] kilometres, double[] east, double[] north, double[] paces) {

    /** What is smaller than this is shown as small as it is. */
    private static final double SMALLEST_METERS = 60;

    static Route of(Chart chart) {
        List<Series> series = chart.series();
        int points = series.size() < 2
                ? 0
                : Math.min(
                        series.get(0).x().size(),
                        Math.min(
                                series.get(0).values().size(),
                                series.get(1).values().size()));
        double[] kilometres = new double[points];
        double[] east = new double[points];
        double[] north = new double[points];
        double[] paces = new double[points];
        for (int i = 0; i < points; i++) {
            kilometres[i] = series.get(0).x().get(i);
            double x = number(series.get(0), i);
            double y = number(series.get(1), i);
            boolean gap = Double.isNaN(x + y) || !Layer.known(kilometres[i]);
            east[i] = gap ? Double.NaN : x;
            north[i] = gap ? Double.NaN : y;
            paces[i] = series.size() > 2 ? number(series.get(2), i) : Double.NaN;
        }
        return new Route(kilometres, east, north, paces);
    }

    private static double number(Series series, int at) {
        double value = at < series.values().size() ? series.values().get(at) : Double.NaN;
        return Layer.known(value) ? value : Double.NaN;
    }

    int size() {
        return kilometres.length;
    }

    boolean gap(int point) {
        return Double.isNaN(east[point]);
    }

    /** The first and the last point with a position; empty when there is none. */
    Optional<int[]> ends() {
        int first = 0;
        int last = size() - 1;
        while (first < size() && gap(first)) {
            first++;
        }
        while (last > first && gap(last)) {
            last--;
        }
        return first < size() ? Optional.of(new int[] {first, last}) : Optional.empty();
    }

    /** From west to east. */
    Range width() {
        return extent(east);
    }

    /** From south to north. */
    Range height() {
        return extent(north);
    }

    private static Range extent(double[] meters) {
        double[] known =
                DoubleStream.of(meters).filter(value -> !Double.isNaN(value)).toArray();
        double min = DoubleStream.of(known).min().orElse(0);
        double max = DoubleStream.of(known).max().orElse(0);
        return new Range(min, max).atLeastAsWideAs(SMALLEST_METERS);
    }

    /** How long the way is. */
    double lengthKilometres() {
        return ends().map(ends -> kilometres[ends[1]]).orElse(0.0);
    }

    /** Where a kilometre ends, as the number of a point and the share of the way to the next; empty in a gap. */
    OptionalDouble endOf(double kilometre) {
        for (int i = 1; i < size(); i++) {
            double from = kilometres[i - 1];
            double to = kilometres[i];
            if (from <= kilometre && kilometre <= to && !gap(i - 1) && !gap(i)) {
                return OptionalDouble.of(i - 1 + (to > from ? (kilometre - from) / (to - from) : 0));
            }
        }
        return OptionalDouble.empty();
    }

    /** Whether there is a line to draw. */
    boolean goesSomewhere() {
        return ends().filter(ends -> ends[0] < ends[1]).isPresent();
    }
}
