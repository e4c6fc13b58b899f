package dev.coachmichael.core.metrics;

import dev.coachmichael.core.metrics.Dependency.Status;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the backlog, one look at a time, and hands the figures to whoever shows them. */
final class BacklogWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogWatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final BacklogSource source;
    private final Meters meters;
    private final Polls polls;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Optional<Backlog> latest = Optional.empty();

    BacklogWatch(BacklogSource source, Meters meters, Polls polls) {
        this.source = source;
        this.meters = meters;
        this.polls = polls;
    }

    /** Succeeds when the look is over, whatever it found. */
    Future<Void> look() {
        if (!looking.compareAndSet(false, true)) {
            return Future.succeededFuture();
        }
        return source.look()
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .<Void>map(backlog -> {
                    backlog.sinceGoodPoll().forEach(polls::seen);
                    show(Optional.of(backlog));
                    return null;
                })
                .recover(e -> {
                    LOG.debug("Backlog not known reason={}", e.getMessage());
                    show(Optional.empty());
                    return Future.succeededFuture();
                })
                .eventually(() -> {
                    looking.set(false);
                    return Future.succeededFuture();
                });
    }

    /** Whether messages wait for long. */
    Finding finding() {
        return latest.map(BacklogWatch::judge)
                .orElseGet(() -> new Finding(Status.DEGRADED, "Not known: the database has not said."));
    }

    private static Finding judge(Backlog backlog) {
        Duration waits = backlog.oldestWaits();
        if (waits.isZero()) {
            return new Finding(Status.UP, "Nothing waits.");
        }
        Status status = waits.compareTo(LONG) > 0 ? Status.DEGRADED : Status.UP;
        return new Finding(status, "The oldest message waits for " + waits.toSeconds() + " s.");
    }

    private void show(Optional<Backlog> backlog) {
        latest = backlog;
        meters.backlog(backlog);
    }
}
