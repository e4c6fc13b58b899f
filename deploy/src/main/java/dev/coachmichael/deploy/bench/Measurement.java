package dev.coachmichael.deploy.bench;

import java.util.List;

/** One part of the benchmark. */
@FunctionalInterface
interface Measurement {

    /** Measures and says what came out; ends its rounds early when the ground has no time left. */
    List<Figure> on(Ground ground) throws Exception;
}
