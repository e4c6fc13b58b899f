package dev.coachmichael.core.prediction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one forecaster did in one scenario. Minutes and squared minutes; every error is one standard error over runners,
 * each runner's value being its mean over the repeats.
 *
 * @param repeatDeviation standard deviation of the mean squared error between repeats, 0 for formulas
 * @param coverage share of finish times inside the 80 % range, for ours
 * @param gains for ours: difference in mean squared error to each formula answering the same runners
 */
record Score(
        Scenario scenario,
        Forecaster forecaster,
        int runners,
        Mean squaredError,
        double repeatDeviation,
        Mean bias,
        Optional<Mean> coverage,
        List<Gain> gains) {

    record Mean(double value, double error) {

        static Mean of(double[] values) {
            double sum = 0;
            double squares = 0;
            for (double value : values) {
                sum += value;
                squares += value * value;
            }
            double mean = sum / values.length;
            double variance = Math.max(0, squares / values.length - mean * mean);
            return new Mean(mean, Math.sqrt(variance / Math.max(1, values.length - 1)));
        }

        /** The same after multiplication. */
        Mean times(double factor) {
            return new Mean(value * factor, error * Math.abs(factor));
        }
    }

    /** Change of the mean squared error relative to a formula's, as a share, with its paired standard error. */
    record Gain(Forecaster over, Mean change) {}

    Score {
        gains = List.copyOf(gains);
    }

    double rootMeanSquaredError() {
        return Math.sqrt(squaredError.value());
    }

    Optional<Gain> gainOver(Forecaster other) {
        return gains.stream().filter(gain -> gain.over() == other).findFirst();
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-28s%-13s%5s%8s%18s%9s%15s%16s  %s",
                "rows",
                "method",
                "n",
                "RMSE",
                "MSE (se)",
                "repeats",
                "bias (se)",
                "in 80 % (se)",
                "MSE against (paired se)");
    }

    String line() {
        StringBuilder against = new StringBuilder();
        for (Gain gain : gains) {
            Mean percent = gain.change().times(100);
            against.append(String.format(
                    Locale.ROOT, "  %s %+.1f %% (%.1f)", gain.over().label(), percent.value(), percent.error()));
        }
        return String.format(
                Locale.ROOT,
                "%-28s%-13s%5d%8.2f%10.1f (%5.1f)%9.1f%+8.2f (%4.2f)%16s%s",
                scenario.label(),
                forecaster.label(),
                runners,
                rootMeanSquaredError(),
                squaredError.value(),
                squaredError.error(),
                repeatDeviation,
                bias.value(),
                bias.error(),
                coverage.map(share ->
                                String.format(Locale.ROOT, "%.1f (%.1f)", share.value() * 100, share.error() * 100))
                        .orElse(""),
                against);
    }
}
