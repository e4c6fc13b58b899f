package dev.coachmichael.core.analysis;

import dev.coachmichael.core.physiology.GradeCost;
import java.util.OptionalDouble;

/** The slope under each second of a run, from altitudes smoothed over 50 m. */
final class Slopes {

    private static final double CELL_METERS = 10;
    private static final int SMOOTHED_CELLS = 2;
    private static final double KNOWN_SHARE = 0.8;

    private final SpeedStream stream;
    /** Rise over run in each cell of ten metres; empty when altitudes are missing. */
    private final double[] grade;

    Slopes(SpeedStream stream) {
        this.stream = stream;
        this.grade = known() ? grades(cells()) : new double[0];
    }

    boolean areKnown() {
        return grade.length > 0;
    }

    /** Speed on the flat that would cost as much, for display: half of the downhill discount. */
    double effortSpeed(int second) {
        return stream.metersPerSecond()[second] * (areKnown() ? GradeCost.effortFactor(gradeAt(second)) : 1);
    }

    /** Seconds per kilometre on the flat of the same effort, over the seconds that moved. */
    OptionalDouble effortPace() {
        if (!areKnown()) {
            return OptionalDouble.empty();
        }
        double meters = 0;
        int moving = 0;
        for (int second = 0; second < stream.seconds(); second++) {
            if (stream.moving(second)) {
                meters += effortSpeed(second);
                moving++;
            }
        }
        return meters > 0 ? OptionalDouble.of(moving / meters * 1000) : OptionalDouble.empty();
    }

    private double gradeAt(int second) {
        int cell = (int) (stream.meters()[second] / CELL_METERS);
        return grade[Math.min(cell, grade.length - 1)];
    }

    private boolean known() {
        int count = 0;
        for (double altitude : stream.altitudeMeters()) {
            count += Double.isNaN(altitude) ? 0 : 1;
        }
        return count > 0 && count >= KNOWN_SHARE * stream.seconds() && stream.meters()[stream.seconds()] >= 200;
    }

    /** Mean altitude of each cell; a cell that was jumped over takes that of the one before. */
    private double[] cells() {
        int count = (int) (stream.meters()[stream.seconds()] / CELL_METERS) + 1;
        double[] sum = new double[count];
        int[] samples = new int[count];
        for (int second = 0; second < stream.seconds(); second++) {
            double altitude = stream.altitudeMeters()[second];
            if (!Double.isNaN(altitude)) {
                int cell = (int) (stream.meters()[second] / CELL_METERS);
                sum[cell] += altitude;
                samples[cell]++;
            }
        }
        double last = Double.NaN;
        for (int cell = 0; cell < count; cell++) {
            last = samples[cell] > 0 ? sum[cell] / samples[cell] : last;
            sum[cell] = last;
        }
        double first = Double.NaN;
        for (int cell = count - 1; cell >= 0; cell--) {
            first = Double.isNaN(sum[cell]) ? first : sum[cell];
            sum[cell] = Double.isNaN(sum[cell]) ? first : sum[cell];
        }
        return sum;
    }

    private static double[] grades(double[] altitudes) {
        double[] smooth = new double[altitudes.length];
        for (int cell = 0; cell < altitudes.length; cell++) {
            double sum = 0;
            int count = 0;
            for (int near = Math.max(0, cell - SMOOTHED_CELLS);
                    near <= Math.min(altitudes.length - 1, cell + SMOOTHED_CELLS);
                    near++) {
                sum += altitudes[near];
                count++;
            }
            smooth[cell] = sum / count;
        }
        double[] grades = new double[altitudes.length];
        for (int cell = 0; cell < grades.length; cell++) {
            int from = Math.max(0, cell - SMOOTHED_CELLS);
            int to = Math.min(grades.length - 1, cell + SMOOTHED_CELLS);
            grades[cell] = to > from ? (smooth[to] - smooth[from]) / ((to - from) * CELL_METERS) : 0;
        }
        return grades;
    }
}
