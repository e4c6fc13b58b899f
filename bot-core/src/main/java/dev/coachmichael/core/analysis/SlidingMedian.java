package dev.coachmichael.core.analysis;

import java.util.Arrays;

/** The median of a window that slides over a series; at the ends the window is cut. */
final class SlidingMedian {

    private SlidingMedian() {}

    /** @param width of the window in samples, odd */
    static double[] of(double[] series, int width) {
        int half = width / 2;
        double[] medians = new double[series.length];
        double[] sorted = new double[width + 1];
        int held = 0;
        for (int next = 0; next < Math.min(half, series.length); next++) {
            held = insert(sorted, held, series[next]);
        }
        for (int middle = 0; middle < series.length; middle++) {
            if (middle + half < series.length) {
                held = insert(sorted, held, series[middle + half]);
            }
            if (middle - half - 1 >= 0) {
                held = remove(sorted, held, series[middle - half - 1]);
            }
            medians[middle] = held % 2 == 1 ? sorted[held / 2] : (sorted[held / 2 - 1] + sorted[held / 2]) / 2;
        }
        return medians;
    }

    private static int insert(double[] sorted, int held, double value) {
        int found = Arrays.binarySearch(sorted, 0, held, value);
        int place = found < 0 ? -found - 1 : found;
        System.arraycopy(sorted, place, sorted, place + 1, held - place);
        sorted[place] = value;
        return held + 1;
    }

    private static int remove(double[] sorted, int held, double value) {
        int place = Arrays.binarySearch(sorted, 0, held, value);
        System.arraycopy(sorted, place + 1, sorted, place, held - place - 1);
        return held - 1;
    }
}
