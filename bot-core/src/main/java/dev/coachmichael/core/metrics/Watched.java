package dev.coachmichael.core.metrics;

import dev.coachmichael.core.metrics.Dependency.Impact;
import dev.coachmichael.core.metrics.Dependency.Status;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One dependency under watch. Its status changes when two looks in a row say so, or when one look waited in vain: a
 * single lost connection turns nothing red, a single lucky answer turns nothing green.
 */
final class Watched {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);
    private static final int ENOUGH = 2;

    private final Probe probe;
    private final boolean timed;
    private final Clock clock;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Dependency now;
    private boolean known;
    private int contradictions;

    /** @param timed whether the time that a look takes means something */
    Watched(String name, Impact impact, Probe probe, boolean timed, Clock clock) {
        this.probe = probe;
        this.timed = timed;
        this.clock = clock;
        this.now = new Dependency(name, impact, Status.DOWN, clock.instant(), Optional.empty(), "Not looked at yet.");
    }

    Dependency now() {
        return now;
    }

    /** Looks unless a look is under way; succeeds when it is over, whatever it found. */
    Future<Void> look() {
        if (!looking.compareAndSet(false, true)) {
            return Future.succeededFuture();
        }
        long begun = System.nanoTime();
        return found().timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .<Void>map(finding -> {
                    note(finding, Optional.of(Duration.ofNanos(System.nanoTime() - begun)), 1);
                    return null;
                })
                .recover(e -> {
                    boolean inVain = System.nanoTime() - begun >= PATIENCE.toNanos();
                    note(new Finding(Status.DOWN, words(e, inVain)), Optional.empty(), inVain ? ENOUGH : 1);
                    return Future.succeededFuture();
                })
                .eventually(() -> {
                    looking.set(false);
                    return Future.succeededFuture();
                });
    }

    private Future<Finding> found() {
        try {
            return probe.look();
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private static String words(Throwable failure, boolean inVain) {
        return inVain ? "No answer within " + PATIENCE.toSeconds() + " s." : "Does not answer: " + failure.getMessage();
    }

    private synchronized void note(Finding finding, Optional<Duration> took, int weight) {
        boolean changes = finding.status() != now.status() || !known;
        if (changes && known) {
            contradictions += weight;
            if (contradictions < ENOUGH) {
                return;
            }
        }
        contradictions = 0;
        now = new Dependency(
                now.name(),
                now.impact(),
                finding.status(),
                changes ? clock.instant() : now.since(),
                timed ? took : Optional.empty(),
                finding.detail());
        if (changes && now.status() != Status.UP) {
            LOG.warn("Dependency is {} name={} detail={}", now.status().code(), now.name(), now.detail());
        } else if (changes && known) {
            LOG.info("Dependency is up again name={}", now.name());
        }
        known = true;
    }
}
