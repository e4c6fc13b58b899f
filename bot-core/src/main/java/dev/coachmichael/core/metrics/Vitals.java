package dev.coachmichael.core.metrics;

import dev.coachmichael.core.metrics.Dependency.Impact;
import dev.coachmichael.core.metrics.Dependency.Status;
import dev.coachmichael.core.platform.EndpointId;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The figures and the readiness of this process, kept up to date by timers. Thread-safe. */
public final class Vitals {

    private static final Duration READINESS_EVERY = Duration.ofSeconds(1);
    private static final Duration BACKLOG_EVERY = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Meters meters;
    private final Readiness readiness;
    private final Polls polls;
    private final BacklogWatch backlog;
    private final Set<String> platforms = ConcurrentHashMap.newKeySet();
    private volatile List<Long> timers = List.of();

    /**
     * @param database succeeds when the database answers
     * @param source where the backlog is known
     */
    public Vitals(
            Vertx vertx, Clock clock, MeterRegistry registry, Supplier<Future<Void>> database, BacklogSource source) {
        this.vertx = vertx;
        this.meters = new Meters(registry);
        this.readiness = new Readiness(clock);
        this.polls = new Polls(clock);
        this.backlog = new BacklogWatch(source, meters, polls);
        readiness.watch("database", Impact.CRITICAL, () -> database.get().map(x -> new Finding(Status.UP, "Answers.")));
        readiness.judge("queue", Impact.DEGRADED, () -> Future.succeededFuture(backlog.finding()));
    }

    public Meters meters() {
        return meters;
    }

    public Readiness readiness() {
        return readiness;
    }

    /** This endpoint is polled: without a good poll for 120 s the coach is not ready. Call it once per endpoint. */
    public void expectPolls(EndpointId endpoint) {
        String platform = endpoint.channel();
        polls.expect(endpoint);
        if (platforms.add(platform)) {
            meters.pollAge(platform, () -> polls.silence(platform));
        }
        readiness.judge(endpoint.key(), Impact.CRITICAL, () -> Future.succeededFuture(polls.finding(endpoint)));
    }

    /** A platform answered a poll of this node. */
    public void polled(EndpointId endpoint) {
        polls.polled(endpoint);
    }

    /** Begins to look; succeeds after the first look. */
    public Future<Void> start() {
        timers = List.of(
                vertx.setPeriodic(READINESS_EVERY.toMillis(), id -> readiness.look()),
                vertx.setPeriodic(BACKLOG_EVERY.toMillis(), id -> backlog.look()));
        return backlog.look().compose(x -> readiness.look());
    }

    /** Looks no more. */
    public void stop() {
        timers.forEach(vertx::cancelTimer);
    }
}
