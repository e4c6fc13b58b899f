package dev.coachmichael.core.conversation;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits finished turns, many in one transaction, and each alone when one breaks the others. */
final class TurnCommits {

    private static final Logger LOG = LoggerFactory.getLogger(TurnCommits.class);
    private static final int AT_ONCE = 64;

    private final TurnStore store;
    private final Runnable committed;
    private final Batcher<Finished, Boolean> batches;

    /**
     * @param waiting how many turns may wait for their commit
     * @param committed told after each commit: there may be something to send
     */
    TurnCommits(TurnStore store, int waiting, Runnable committed) {
        this.store = store;
        this.committed = committed;
        this.batches = new Batcher<>(AT_ONCE, waiting, this::all);
    }

    /** Answers whether the turn's lease was still held, so that it was committed. */
    Future<Boolean> commit(Finished turn) {
        return batches.submit(turn);
    }

    private Future<List<Boolean>> all(List<Finished> turns) {
        return store.finish(turns)
                .recover(e -> turns.size() == 1 ? Future.failedFuture(e) : eachAlone(turns))
                .map(claims -> {
                    CrashPoint.COMMITTED.hit();
                    committed.run();
                    return turns.stream()
                            .map(turn -> claims.contains(turn.claimed().claim()))
                            .toList();
                });
    }

    /** One turn may have broken the whole batch: the others must not suffer. */
    private Future<Set<UUID>> eachAlone(List<Finished> turns) {
        Set<UUID> claims = ConcurrentHashMap.newKeySet();
        Future<Void> all = Future.succeededFuture();
        for (Finished turn : turns) {
            all = all.compose(x -> store.finish(List.of(turn))
                    .<Void>map(ours -> {
                        claims.addAll(ours);
                        return null;
                    })
                    .recover(e -> {
                        LOG.warn("Turn not committed cause={}", turn.claimed().cause(), e);
                        return store.giveBack(turn.claimed(), Duration.ofSeconds(1))
                                .otherwiseEmpty();
                    }));
        }
        return all.map(x -> claims);
    }
}
