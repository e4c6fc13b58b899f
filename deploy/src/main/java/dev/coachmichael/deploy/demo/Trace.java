package dev.coachmichael.deploy.demo;

/** The second-by-second outcome of a run; index t is the state after t seconds of running time, 0 the start. */
final class Trace {
    final double[] meters;
    final double[] metersPerSecond;
    /** Along the loop; turns back where the runner does. */
    final double[] alongMeters;

    final double[] latitude;
    final double[] longitude;
    final double[] altitudeMeters;
    final double[] heartRate;
    final double[] stepsPerMinute;

    Trace(int seconds) {
        meters = new double[seconds + 1];
        metersPerSecond = new double[seconds + 1];
        alongMeters = new double[seconds + 1];
        latitude = new double[seconds + 1];
        longitude = new double[seconds + 1];
        altitudeMeters = new double[seconds + 1];
        heartRate = new double[seconds + 1];
        stepsPerMinute = new double[seconds + 1];
    }

    int seconds() {
        return meters.length - 1;
    }

    double mean(double[] series, int from, int to) {
        double sum = 0;
        for (int t = from; t <= to; t++) {
            sum += series[t];
        }
        return sum / (to - from + 1);
    }

    double max(double[] series, int from, int to) {
        double max = series[from];
        for (int t = from; t <= to; t++) {
            max = Math.max(max, series[t]);
        }
        return max;
    }
}
