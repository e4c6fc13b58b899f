package dev.coachmichael.deploy.bench;

import java.util.Arrays;
import java.util.Collection;

/** Measured values, at least one, in whatever unit. */
final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        this.sorted = sorted;
    }

    static Sample of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    static Sample of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return sorted.length;
    }

    /** The middle value; the mean of the two in the middle when their number is even. */
    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest value that at least this share of all values does not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    double percentile(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("Not a percentile: " + percent);
        }
        return sorted[(int) Math.ceil(percent / 100 * sorted.length) - 1];
    }

    /** How far the values lie apart: smallest and largest. */
    double smallest() {
        return sorted[0];
    }

    double largest() {
        return sorted[sorted.length - 1];
    }

    /** The median of this over the median of the other. */
    double over(Sample other) {
        return median() / other.median();
    }
}
