package dev.coachmichael.core.physiology;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The values for which a quantity or a formula makes sense, both ends included.
 *
 * @param min lowest value accepted
 * @param max highest value accepted
 */
public record Range(double min, double max) {
    private static final MathContext DIGITS_SHOWN = new MathContext(8);

    public Range {
        if (!(min <= max)) {
            throw new IllegalArgumentException("A range needs min <= max, was " + min + " and " + max);
        }
    }

    /** Whether the value lies inside; NaN never does. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The nearest value inside. */
    public double clamp(double value) {
        return Math.clamp(value, min, max);
    }

    /**
     * Refuses a value outside.
     *
     * @param name what the value is, as the reader of the message knows it
     * @throws IllegalArgumentException naming the value and the range; also for NaN and infinities
     */
    public void check(String name, double value) {
        if (!contains(value)) {
            throw new IllegalArgumentException(
                    name + " must be between " + plain(min) + " and " + plain(max) + ", was " + plain(value));
        }
    }

    private static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        var decimal = BigDecimal.valueOf(value).round(DIGITS_SHOWN).stripTrailingZeros();
        return Math.abs(value) < 1e12 ? decimal.toPlainString() : decimal.toString();
    }
}
