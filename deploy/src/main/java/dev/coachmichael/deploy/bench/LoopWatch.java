package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Sees how long event loops keep others waiting: on each of them a timer looks how late it is. */
final class LoopWatch {

    private static final long EVERY_MILLIS = 10;

    private final AtomicLong longestNanos = new AtomicLong();

    LoopWatch(Vertx vertx) throws TimeoutException {
        vertx.deployVerticle(
                        () -> new Looking(longestNanos),
                        new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE))
                .await(30, SECONDS);
    }

    /** The longest wait since the last look, in milliseconds. */
    double longestMillis() {
        return longestNanos.getAndSet(0) / 1e6;
    }

    private static final class Looking extends AbstractVerticle {
        private final AtomicLong longestNanos;
        private long lastAt = System.nanoTime();

        Looking(AtomicLong longestNanos) {
            this.longestNanos = longestNanos;
        }

        @Override
        public void start() {
            vertx.setPeriodic(EVERY_MILLIS, timer -> {
                long now = System.nanoTime();
                long late = now - lastAt - EVERY_MILLIS * 1_000_000;
                lastAt = now;
                longestNanos.accumulateAndGet(late, Math::max);
            });
        }
    }
}
