package dev.coachmichael.core.chart;

import dev.coachmichael.core.reply.Chart.Series;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The points of a line, few enough to draw. Beyond {@value #MOST_POINTS} points, each of 250 equal stretches keeps its
 * median, which makes a calm line, and its smallest and largest value, which make a band around the line: nothing that
 * stood out is lost. A stretch without any number stays a gap.
 */
final class Thinned {

    static final int MOST_POINTS = 500;

    private static final int STRETCHES = MOST_POINTS / 2;

    private final double[] x;
    private final double[] low;
    private final double[] middle;
    private final double[] high;
    private int size;

    private Thinned(int capacity) {
        x = new double[capacity];
        low = new double[capacity];
        middle = new double[capacity];
        high = new double[capacity];
    }

    /** Points whose place is no number are left out; values that are no number become NaN. */
    static Thinned of(Series series) {
        Thinned all = new Thinned(series.x().size());
        for (int i = 0; i < series.x().size(); i++) {
            double value = series.values().get(i);
            double number = Layer.known(value) ? value : Double.NaN;
            if (Layer.known(series.x().get(i))) {
                all.add(series.x().get(i), number, number, number);
            }
        }
        return all.size <= MOST_POINTS ? all : all.thin();
    }

    int size() {
        return size;
    }

    double x(int i) {
        return x[i];
    }

    /** NaN in a gap. */
    double middle(int i) {
        return middle[i];
    }

    double low(int i) {
        return low[i];
    }

    double high(int i) {
        return high[i];
    }

    boolean gap(int i) {
        return Double.isNaN(middle[i]);
    }

    /** Whether a point has no neighbour to draw a line to. */
    boolean alone(int i) {
        return !gap(i) && (i == 0 || gap(i - 1)) && (i == size - 1 || gap(i + 1));
    }

    private void add(double place, double smallest, double median, double largest) {
        x[size] = place;
        low[size] = smallest;
        middle[size] = median;
        high[size] = largest;
        size++;
    }

    private Thinned thin() {
        Thinned few = new Thinned(STRETCHES);
        double first = x[0];
        double width = (x[size - 1] - first) / STRETCHES;
        int from = 0;
        for (int stretch = 1; stretch <= STRETCHES && from < size; stretch++) {
            int to = from;
            while (to < size && (stretch == STRETCHES || x[to] < first + stretch * width)) {
                to++;
            }
            if (to > from) {
                few.addStretch(placeOf(stretch, first, width), Arrays.copyOfRange(middle, from, to));
            }
            from = to;
        }
        return few;
    }

    /** The middle of a stretch; the outer ones reach the ends of the line. */
    private static double placeOf(int stretch, double first, double width) {
        return first + width * (stretch == 1 ? 0 : stretch == STRETCHES ? STRETCHES : stretch - 0.5);
    }

    private void addStretch(double place, double[] values) {
        double[] sorted = DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int n = sorted.length;
        if (n == 0) {
            add(place, Double.NaN, Double.NaN, Double.NaN);
        } else {
            add(place, sorted[0], (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[n - 1]);
        }
    }
}
