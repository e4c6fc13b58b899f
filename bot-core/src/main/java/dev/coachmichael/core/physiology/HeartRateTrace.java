package dev.coachmichael.core.physiology;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The heart rate of one run, sample by sample. A sample holds until the next one, for 10 s at most: longer gaps are time
 * that nobody measured. Immutable.
 */
public final class HeartRateTrace {
    private static final double LONGEST_HOLD_SECONDS = 10;
    private static final double HIGHEST_BPM = 230;
    private static final double STEEPEST_BPM_PER_SECOND = 15;
    private static final double MEDIAN_HALF_WINDOW_SECONDS = 2.5;
    private static final Range STRETCH_SECONDS = new Range(60, 24 * 3600);
    private static final double PEAK_QUANTILE = 0.995;

    private final double[] seconds;
    private final double[] bpm;

    private HeartRateTrace(double[] seconds, double[] bpm) {
        this.seconds = seconds;
        this.bpm = bpm;
    }

    /** Receives each sample with the time that it holds. */
    @FunctionalInterface
    public interface HeldSample {
        void accept(double bpm, double heldSeconds);
    }

    /**
     * As the watch recorded it, dropouts and spikes included.
     *
     * @param seconds times since the start, strictly increasing
     * @param bpm one value per time; 0 means that the sensor saw nothing
     */
    public static HeartRateTrace of(double[] seconds, double[] bpm) {
        if (seconds.length != bpm.length) {
            throw new IllegalArgumentException(
                    "A trace needs one heart rate per time, had " + bpm.length + " for " + seconds.length);
        }
        for (int i = 0; i < seconds.length; i++) {
            if (!Double.isFinite(seconds[i]) || !Double.isFinite(bpm[i]) || i > 0 && seconds[i] <= seconds[i - 1]) {
                throw new IllegalArgumentException(
                        "Times of a trace must be finite and increase, not so at sample " + i);
            }
        }
        return new HeartRateTrace(seconds.clone(), bpm.clone());
    }

    /** Without what no heart does: samples below 20 or above 230 bpm and jumps of more than 15 bpm per second. */
    public HeartRateTrace cleaned() {
        double[] keptSeconds = new double[bpm.length];
        double[] keptBpm = new double[bpm.length];
        int kept = 0;
        for (int i = 0; i < bpm.length; i++) {
            boolean plausible = bpm[i] >= HeartRate.BPM.min() && bpm[i] <= HIGHEST_BPM;
            if (plausible && (kept == 0 || !jumps(i, keptSeconds[kept - 1], keptBpm[kept - 1]))) {
                keptSeconds[kept] = seconds[i];
                keptBpm[kept] = bpm[i];
                kept++;
            }
        }
        return new HeartRateTrace(Arrays.copyOf(keptSeconds, kept), Arrays.copyOf(keptBpm, kept));
    }

    private boolean jumps(int i, double lastSecond, double lastBpm) {
        return Math.abs(bpm[i] - lastBpm) > STEEPEST_BPM_PER_SECOND * (seconds[i] - lastSecond);
    }

    /**
     * The highest heart rate that can be believed: the 99.5th percentile of the cleaned trace after a 5-second median
     * filter. Empty if nothing usable is left.
     */
    public Optional<HeartRate> peak() {
        double[] smooth = cleaned().medianFiltered();
        if (smooth.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(smooth);
        double position = PEAK_QUANTILE * (smooth.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, smooth.length - 1);
        return Optional.of(new HeartRate(smooth[below] + (position - below) * (smooth[above] - smooth[below])));
    }

    private double[] medianFiltered() {
        double[] filtered = new double[bpm.length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < bpm.length; i++) {
            while (seconds[from] < seconds[i] - MEDIAN_HALF_WINDOW_SECONDS) {
                from++;
            }
            while (to < bpm.length && seconds[to] <= seconds[i] + MEDIAN_HALF_WINDOW_SECONDS) {
                to++;
            }
            filtered[i] = median(Arrays.copyOfRange(bpm, from, to));
        }
        return filtered;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Mean over time of the cleaned trace; empty if nothing usable is left. */
    public Optional<HeartRate> mean() {
        return cleaned().meanBetween(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Mean over time of the last part of the cleaned trace. */
    public Optional<HeartRate> meanOfLast(Duration length) {
        HeartRateTrace clean = cleaned();
        return clean.meanBetween(clean.endSecond() - length.toSeconds(), Double.POSITIVE_INFINITY);
    }

    /**
     * The highest mean over a stretch of a given length within the cleaned trace, starting at any sample. Stretches with a
     * gap above 10 s do not count; empty if none is long enough.
     *
     * @param length at least a minute
     */
    public Optional<HeartRate> bestMean(Duration length) {
        double window = length.toSeconds();
        STRETCH_SECONDS.check("length in seconds", window);
        HeartRateTrace clean = cleaned();
        double best = 0;
        int start = 0;
        int end = 0;
        double sum = 0;
        while (end < clean.bpm.length) {
            double held = clean.heldSeconds(end);
            if (end > start && clean.seconds[end] - clean.seconds[end - 1] > LONGEST_HOLD_SECONDS) {
                start = end;
                sum = 0;
            }
            sum += clean.bpm[end] * held;
            while (clean.seconds[end] + held - clean.seconds[start] >= window) {
                double excess = clean.seconds[end] + held - clean.seconds[start] - window;
                best = Math.max(best, (sum - clean.bpm[end] * excess) / window);
                sum -= clean.bpm[start] * clean.heldSeconds(start);
                start++;
            }
            end++;
        }
        return best > 0 ? Optional.of(new HeartRate(best)) : Optional.empty();
    }

    /** From the first sample to the end of the last one's hold. */
    public double lengthSeconds() {
        return seconds.length == 0 ? 0 : endSecond() - seconds[0];
    }

    /** Visits the samples in order. */
    public void forEachHeld(HeldSample visitor) {
        for (int i = 0; i < bpm.length; i++) {
            visitor.accept(bpm[i], heldSeconds(i));
        }
    }

    /** Sums a rate per second over the time that was measured. */
    public double integrate(DoubleUnaryOperator perSecondAtBpm) {
        double sum = 0;
        for (int i = 0; i < bpm.length; i++) {
            sum += perSecondAtBpm.applyAsDouble(bpm[i]) * heldSeconds(i);
        }
        return sum;
    }

    private Optional<HeartRate> meanBetween(double from, double to) {
        double sum = 0;
        double time = 0;
        for (int i = 0; i < bpm.length; i++) {
            double held = Math.min(seconds[i] + heldSeconds(i), to) - Math.max(seconds[i], from);
            if (held > 0) {
                sum += bpm[i] * held;
                time += held;
            }
        }
        return time > 0 ? Optional.of(new HeartRate(sum / time)) : Optional.empty();
    }

    private double endSecond() {
        int last = seconds.length - 1;
        return last < 0 ? 0 : seconds[last] + heldSeconds(last);
    }

    /** The last sample holds as long as the one before; a lone one holds a second. */
    private double heldSeconds(int i) {
        int last = seconds.length - 1;
        if (i < last) {
            return Math.min(seconds[i + 1] - seconds[i], LONGEST_HOLD_SECONDS);
        }
        return last == 0 ? 1 : Math.min(seconds[last] - seconds[last - 1], LONGEST_HOLD_SECONDS);
    }
}
