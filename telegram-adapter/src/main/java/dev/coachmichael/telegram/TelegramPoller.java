package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one poll going as long as the endpoint is held: a watchdog puts a fresh one in the place of a stuck one. */
final class TelegramPoller {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private final Vertx vertx;
    private final EndpointId endpoint;
    private final PollTiming timing;
    private final Function<OptionalLong, PollRun> runs;
    private Optional<PollRun> run = Optional.empty();
    private long watchdog = -1;

    TelegramPoller(Vertx vertx, EndpointId endpoint, PollTiming timing, Function<OptionalLong, PollRun> runs) {
        this.vertx = vertx;
        this.endpoint = endpoint;
        this.timing = timing;
        this.runs = runs;
    }

    synchronized void start(OptionalLong offset) {
        if (run.isPresent()) {
            return;
        }
        run = Optional.of(launch(offset));
        watchdog = vertx.setPeriodic(timing.watch().toMillis(), timer -> watch());
        LOG.info("Polling started endpoint={}", endpoint.key());
    }

    /** Succeeds when nothing of the poll is under way any more. */
    synchronized Future<Void> stop() {
        if (run.isEmpty()) {
            return Future.succeededFuture();
        }
        vertx.cancelTimer(watchdog);
        Future<Void> stopped = run.get().stop();
        run = Optional.empty();
        return stopped.onSuccess(done -> LOG.info("Polling stopped endpoint={}", endpoint.key()));
    }

    private synchronized void watch() {
        run.filter(PollRun::stuck).ifPresent(stuck -> {
            LOG.warn("Polling was stuck and starts afresh endpoint={}", endpoint.key());
            stuck.stop();
            run = Optional.of(launch(stuck.offset()));
        });
    }

    private PollRun launch(OptionalLong offset) {
        PollRun fresh = runs.apply(offset);
        fresh.start();
        return fresh;
    }
}
