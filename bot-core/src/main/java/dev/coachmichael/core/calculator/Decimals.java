package dev.coachmichael.core.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Rounding for display, halves away from zero. */
final class Decimals {
    private Decimals() {}

    static double round(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }

    static OptionalDouble round(OptionalDouble value, int places) {
        return value.isPresent() ? OptionalDouble.of(round(value.getAsDouble(), places)) : value;
    }
}
