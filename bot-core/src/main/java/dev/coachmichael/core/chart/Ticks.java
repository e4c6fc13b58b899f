package dev.coachmichael.core.chart;

import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberTickUnit;

/** Equal steps along an axis, written in our own way. */
final class Ticks extends NumberTickUnit {

    private static final long serialVersionUID = 1L;

    private final transient DoubleFunction<String> written;

    Ticks(double step, DoubleFunction<String> written) {
        super(step);
        this.written = written;
    }

    @Override
    public String valueToString(double value) {
        return written.apply(value);
    }
}
