package dev.coachmichael.core.metrics;

import io.vertx.core.Future;

/** Looks at one dependency. Never blocks; a failed future or one that takes too long means that it is down. */
@FunctionalInterface
public interface Probe {
    Future<Finding> look();
}
