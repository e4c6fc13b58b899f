package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Sport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What of a run is compared between runs, from its totals alone.
 *
 * @param run where it comes from
 * @param metersPerMinute mean speed
 * @param heartRate mean, beats per minute
 * @param climbMetersPerKm all rises
 */
public record RunFeatures(ActivitySummary run, double metersPerMinute, double heartRate, double climbMetersPerKm) {

    private static final double SHORTEST_METERS = 1000;
    private static final double FLAT_EQUIVALENT = 6;

    /** Empty without a believable distance, time or heart rate, and for runs unlike others by what their runner says. */
    static Optional<RunFeatures> of(ActivitySummary run) {
        boolean usable = run.sport() == Sport.RUN
                && run.start().dateKnown()
                && run.incomplete().isEmpty()
                && run.comparable()
                && run.distanceMeters() >= SHORTEST_METERS
                && run.timerSeconds() > 0
                && run.totals().averageHeartRate().isPresent()
                && run.anomaly(Anomaly.Kind.VERY_SHORT).isEmpty();
        if (!usable) {
            return Optional.empty();
        }
        double climb = run.indoor() ? 0 : run.totals().ascentMeters().orElse(0);
        return Optional.of(new RunFeatures(
                run,
                run.distanceMeters() / run.timerSeconds() * 60,
                run.totals().averageHeartRate().getAsInt(),
                climb / run.distanceMeters() * 1000));
    }

    static List<RunFeatures> of(List<ActivitySummary> runs) {
        return runs.stream().flatMap(run -> of(run).stream()).toList();
    }

    /** Speed on the flat: each metre of climb counts as six metres run. */
    double flatMetersPerMinute() {
        return metersPerMinute * (1 + FLAT_EQUIVALENT * climbMetersPerKm / 1000);
    }

    /** Metres per heart beat. */
    double efficiency() {
        return flatMetersPerMinute() / heartRate;
    }

    /** Logarithms, so that a doubling counts the same for short and for long. */
    double[] logarithms() {
        return new double[] {
            Math.log(run.distanceMeters()),
            Math.log(flatMetersPerMinute()),
            Math.log(heartRate),
            Math.log(10 + climbMetersPerKm)
        };
    }

    /** Columns brought to mean 0 and spread 1; a column without spread becomes 0. */
    static double[][] standardised(List<RunFeatures> runs) {
        double[][] rows = runs.stream().map(RunFeatures::logarithms).toArray(double[][]::new);
        for (int column = 0; rows.length > 0 && column < rows[0].length; column++) {
            int at = column;
            double mean =
                    Arrays.stream(rows).mapToDouble(row -> row[at]).average().orElse(0);
            double variance = Arrays.stream(rows)
                    .mapToDouble(row -> (row[at] - mean) * (row[at] - mean))
                    .average()
                    .orElse(0);
            double spread = Math.sqrt(variance);
            for (double[] row : rows) {
                row[column] = spread < 1e-9 ? 0 : (row[column] - mean) / spread;
            }
        }
        return rows;
    }
}
