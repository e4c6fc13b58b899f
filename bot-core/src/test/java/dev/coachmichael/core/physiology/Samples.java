package dev.coachmichael.core.physiology;

import java.util.Random;
import java.util.stream.DoubleStream;

/** Random input that is the same on every run, so that a failure can be repeated. */
final class Samples {
    private static final long SEED = 20_260_101;

    private Samples() {}

    static DoubleStream between(double low, double high) {
        return new Random(SEED).doubles(500, low, high);
    }
}
