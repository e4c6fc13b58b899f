package dev.coachmichael.core.chart;

import dev.coachmichael.core.reply.Chart.Unit;

/**
 * Round numbers of an axis: {@code intervals} equal steps from {@code low} up.
 *
 * @param low the smallest round number
 * @param step above zero
 * @param intervals at least one
 */
record Scale(double low, double step, int intervals) {

    private static final double[] SECONDS = {1, 2, 5, 10, 15, 20, 30, 60, 90, 120, 180, 300, 600, 1200, 3600};
    private static final double[] MINUTES = {1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 300, 600, 1200, 3000};
    private static final double[] DECADE = {1, 2, 5};

    Scale {
        if (!(step > 0) || intervals < 1) {
            throw new IllegalArgumentException("A scale needs steps, not " + intervals + " of " + step);
        }
    }

    double high() {
        return low + intervals * step;
    }

    /** How much of the scale a range fills, from 0 to 1. */
    double filledBy(Range range) {
        return (range.max() - range.min()) / (high() - low);
    }

    /** The tightest scale of so many steps around a range. */
    static Scale around(Range range, Unit unit, int intervals) {
        double span = range.max() - range.min();
        double step = stepFrom(span / intervals, unit);
        while (true) {
            double low = Math.floor(range.min() / step + 1e-9) * step;
            if (low + intervals * step >= range.max() - 1e-9 * span) {
                return new Scale(low, step, intervals);
            }
            step = stepFrom(step * 1.0001, unit);
        }
    }

    /** The smallest round step of a unit that is at least as large as asked. */
    static double stepFrom(double least, Unit unit) {
        return switch (unit) {
            case PACE -> stepFrom(least, SECONDS);
            case MINUTES -> stepFrom(least, MINUTES);
            case BEATS_PER_MINUTE, METRES -> Math.max(1, decimalStepFrom(least));
            case KILOMETRES, SCORE -> decimalStepFrom(least);
        };
    }

    /** The smallest of 1, 2, 5 times a power of ten that is at least as large as asked. */
    static double decimalStepFrom(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double digit : DECADE) {
            if (digit * power >= least * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /** The largest of 1, 2, 5 times a power of ten that is at most as large as asked. */
    static double roundBelow(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most) + 1e-9));
        double best = power;
        for (double digit : DECADE) {
            best = digit * power <= most * (1 + 1e-9) ? digit * power : best;
        }
        return best;
    }

    private static double stepFrom(double least, double[] steps) {
        for (double step : steps) {
            if (step >= least * (1 - 1e-9)) {
                return step;
            }
        }
        return decimalStepFrom(least);
    }

    /** The smallest and the largest of some numbers. */
    record Range(double min, double max) {

        /** Wide enough that a flat line lies in the middle and tremor does not look like mountains. */
        Range atLeastAsWideAs(double width) {
            double missing = width - (max - min);
            return missing <= 0 ? this : new Range(min - missing / 2, max + missing / 2);
        }

        Range and(double value) {
            return new Range(Math.min(min, value), Math.max(max, value));
        }
    }
}
