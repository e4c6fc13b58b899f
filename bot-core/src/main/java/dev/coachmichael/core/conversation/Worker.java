package dev.coachmichael.core.conversation;

import dev.coachmichael.core.conversation.ConversationEvents.TurnEnd;
import dev.coachmichael.core.conversation.TurnStore.Retry;
import dev.coachmichael.core.conversation.TurnStore.Swept;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims due conversations and runs their turns, many at once, one per conversation. A signal wakes it; a slow poll is
 * the truth. The queue's state lives on one event loop, each turn on a virtual thread of its own.
 */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int CLAIM_AT_ONCE = 64;
    private static final int LAST_ATTEMPT = 3;
    private static final int SECOND_ATTEMPTS = 8;
    private static final Duration RELEASE_EVERY = Duration.ofMillis(500);
    private static final int RELEASE_TRIES = 120;
    private static final Duration ROOM_AGAIN = Duration.ofMillis(10);
    private static final Duration FLOOR_MARGIN = Duration.ofSeconds(2);

    /** @param answered set when only the commit is left, which looks at the claim itself */
    private record Running(Claimed claimed, Thread thread, long begunAt, AtomicBoolean answered) {}

    /** What a turn occupies from before its claim until its end: any place, one of few, or the whole node. */
    private enum Place {
        OPEN,
        SECOND,
        ALONE
    }

    /** Whether a third attempt keeps everything else from being begun. */
    private sealed interface Alone {
        /** Nothing was begun twice already. */
        record Nobody() implements Alone {}

        /** It runs as soon as nothing else does. */
        record Waiting(long conversation) implements Alone {}

        record Runs() implements Alone {}

        /** The next look at the queue tells whether another one waits; nothing new comes between. */
        record Unknown() implements Alone {}
    }

    private final TurnStore store;
    private final TurnRunner runner;
    private final UUID node;
    private final ConversationSettings settings;
    private final ConversationEvents events;
    private final TurnCommits commits;
    private final Context context;
    private final Vertx vertx;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final AtomicInteger secondAttempts = new AtomicInteger();
    private Alone alone = new Alone.Unknown();
    private Optional<Instant> floor = Optional.empty();
    private boolean waitingForRoom;
    private boolean claiming;
    private boolean again;
    private boolean sweeping;
    private boolean sweepAgain;
    private volatile boolean stopped = true;
    private long pollTimer;
    private long renewTimer;

    Worker(
            Vertx vertx,
            TurnStore store,
            TurnRunner runner,
            UUID node,
            ConversationSettings settings,
            Runnable committed,
            ConversationEvents events) {
        this.vertx = vertx;
        this.store = store;
        this.runner = runner;
        this.node = node;
        this.settings = settings;
        this.events = events;
        this.context = vertx.getOrCreateContext();
        this.commits = new TurnCommits(store, settings.turnsAtOnce() + SECOND_ATTEMPTS + 1, committed);
    }

    void start() {
        stopped = false;
        pollTimer = vertx.setPeriodic(settings.slowPoll().toMillis(), id -> context.runOnContext(x -> sweep()));
        renewTimer = vertx.setPeriodic(settings.lease().toMillis() / 3, id -> renew());
        // What an earlier life left has waited longest, so it comes before anything new.
        context.runOnContext(x -> sweep());
    }

    /** Something is due. */
    void signal() {
        if (!stopped) {
            context.runOnContext(x -> pull());
        }
    }

    /** Claims no more, gives back what is not finished within {@code patience}. */
    Future<Void> stop(Duration patience) {
        stopped = true;
        vertx.cancelTimer(pollTimer);
        long deadline = System.nanoTime() + patience.toNanos();
        return untilIdle(deadline).compose(x -> {
            vertx.cancelTimer(renewTimer);
            List<Claimed> left = running.values().stream().map(Running::claimed).toList();
            running.values().forEach(turn -> turn.thread().interrupt());
            return left.isEmpty() ? Future.succeededFuture() : store.release(left);
        });
    }

    int inFlight() {
        return running.size();
    }

    private Future<Void> untilIdle(long deadline) {
        if (running.isEmpty() || System.nanoTime() > deadline) {
            return Future.succeededFuture();
        }
        return vertx.timer(20, TimeUnit.MILLISECONDS).compose(x -> untilIdle(deadline));
    }

    private void sweep() {
        if (sweeping) {
            sweepAgain = true;
            return;
        }
        sweeping = true;
        sweepAgain = false;
        bounded(store.sweep())
                .onComplete(swept -> context.runOnContext(x -> {
                    sweeping = false;
                    if (swept.failed()) {
                        LOG.warn("Queue not reachable reason={}", swept.cause().getMessage());
                        return;
                    }
                    floor = Optional.empty();
                    retry(swept.result().retries());
                    Swept queue = swept.result();
                    floor = Optional.of(queue.oldest().orElse(queue.looked()).minus(FLOOR_MARGIN));
                    if (sweepAgain && !stopped) {
                        sweep();
                    }
                }));
    }

    private void pull() {
        if (stopped) {
            return;
        }
        if (claiming) {
            again = true;
            return;
        }
        if (alone instanceof Alone.Nobody) {
            pullNew();
        } else if (alone instanceof Alone.Waiting(long conversation)
                && running.isEmpty()
                && secondAttempts.get() == 0) {
            pullAlone(conversation);
        }
    }

    private void pullNew() {
        if (!runner.hasRoom()) {
            pullSoon();
            return;
        }
        int free = Math.min(settings.turnsAtOnce() - running.size(), CLAIM_AT_ONCE);
        if (free <= 0) {
            return;
        }
        claiming = true;
        again = false;
        bounded(store.claim(node, free, settings.lease(), floor))
                .onComplete(claimed -> context.runOnContext(x -> {
                    claiming = false;
                    if (claimed.failed()) {
                        LOG.warn("Claim failed reason={}", claimed.cause().getMessage());
                        return;
                    }
                    claimed.result().forEach(turn -> begin(turn, Place.OPEN));
                    if (again || claimed.result().size() == free) {
                        pull();
                    }
                }));
    }

    /** The coach has no room for more: what is not claimed waits in the queue and runs out of no time. */
    private void pullSoon() {
        if (!waitingForRoom) {
            waitingForRoom = true;
            vertx.setTimer(
                    ROOM_AGAIN.toMillis(),
                    id -> context.runOnContext(x -> {
                        waitingForRoom = false;
                        pull();
                    }));
        }
    }

    private void begin(Claimed claimed, Place place) {
        if (stopped) {
            store.release(List.of(claimed));
            leave(place);
        } else {
            run(claimed, place);
        }
    }

    /**
     * Turns that were begun before. A death counts an attempt for everything that was in flight; so that the innocent do
     * not die with the poison, few second attempts run at a time, and a third one runs alone on its node.
     */
    private void retry(List<Retry> due) {
        if (!(alone instanceof Alone.Runs)) {
            alone = due.stream()
                    .filter(retry -> retry.attempts() > 1)
                    .findFirst()
                    .<Alone>map(retry -> new Alone.Waiting(retry.conversation()))
                    .orElseGet(Alone.Nobody::new);
        }
        for (Retry retry : due) {
            if (alone instanceof Alone.Nobody && secondAttempts.get() < SECOND_ATTEMPTS) {
                secondAttempts.incrementAndGet();
                bounded(store.claimOne(node, retry.conversation(), settings.lease()))
                        .onComplete(claimed -> context.runOnContext(x -> {
                            if (claimed.failed() || claimed.result().isEmpty()) {
                                leave(Place.SECOND);
                                pull();
                            } else {
                                claimed.result().forEach(turn -> begin(turn, Place.SECOND));
                            }
                        }));
            }
        }
        pull();
    }

    private void run(Claimed claimed, Place place) {
        Thread thread =
                Thread.ofVirtual().name("turn-" + claimed.conversation()).unstarted(() -> work(claimed, place));
        running.put(claimed.claim(), new Running(claimed, thread, System.nanoTime(), new AtomicBoolean()));
        thread.start();
    }

    private void work(Claimed claimed, Place place) {
        try {
            if (claimed.attempts() > LAST_ATTEMPT) {
                bury(claimed, new IllegalStateException("The process died three times during this turn"));
            } else {
                attempt(claimed);
            }
        } finally {
            boolean wasFull = running.size() >= settings.turnsAtOnce();
            running.remove(claimed.claim());
            leave(place);
            if (place != Place.OPEN) {
                context.runOnContext(x -> retryEnded(place));
            } else if (wasFull || running.isEmpty()) {
                signal();
            }
        }
    }

    private void leave(Place place) {
        if (place == Place.SECOND) {
            secondAttempts.decrementAndGet();
        }
    }

    private void retryEnded(Place place) {
        if (place == Place.ALONE) {
            alone = new Alone.Unknown();
        }
        sweep();
    }

    /** The node is idle: the turn that wants to be alone may run. */
    private void pullAlone(long conversation) {
        claiming = true;
        alone = new Alone.Runs();
        bounded(store.claimOne(node, conversation, settings.lease()))
                .onComplete(claimed -> context.runOnContext(x -> {
                    claiming = false;
                    if (claimed.succeeded() && !claimed.result().isEmpty()) {
                        begin(claimed.result().getFirst(), Place.ALONE);
                    } else {
                        // Another node took it, or it is not due yet: others must not wait for that.
                        alone = new Alone.Nobody();
                        pull();
                    }
                }));
    }

    /** A database that accepts and never answers must not stop the queue; what it claimed after all falls due again. */
    private <T> Future<T> bounded(Future<T> asked) {
        return asked.timeout(settings.lease().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(Claimed claimed) {
        try {
            long begun = System.nanoTime();
            Finished turn = runner.run(claimed);
            Optional.ofNullable(running.get(claimed.claim()))
                    .ifPresent(held -> held.answered().set(true));
            if (commits.commit(turn).await()) {
                finished(turn, TurnEnd.ANSWERED, begun);
            } else {
                LOG.info("Turn lost its lease cause={} attempt={}", claimed.cause(), claimed.attempts());
            }
        } catch (Throwable e) {
            // Any throwable: one broken message must end as a dead letter, never as a silent gap.
            failed(claimed, e);
        }
    }

    private void failed(Claimed claimed, Throwable cause) {
        if (stopped || !running.containsKey(claimed.claim())) {
            return;
        }
        if (isAway(cause)) {
            releaseWhenBack(claimed, RELEASE_TRIES);
            return;
        }
        if (claimed.attempts() >= LAST_ATTEMPT) {
            bury(claimed, cause);
            return;
        }
        LOG.warn("Turn failed cause={} attempt={}", claimed.cause(), claimed.attempts(), cause);
        Duration delay = claimed.attempts() == 1 ? Duration.ofSeconds(1) : Duration.ofSeconds(5);
        store.giveBack(claimed, delay).onFailure(e -> releaseWhenBack(claimed, RELEASE_TRIES));
    }

    /** No connection, or none in time; an answer of the database that it refuses something is the turn's own. */
    private static boolean isAway(Throwable cause) {
        String name = cause.getClass().getName();
        return name.startsWith("io.vertx.") && !name.endsWith(".PgException");
    }

    /** The database is away: that is not the turn's fault, so the attempt is not counted once it is back. */
    private void releaseWhenBack(Claimed claimed, int tries) {
        LOG.debug("Turn waits for the database cause={}", claimed.cause());
        vertx.setTimer(
                RELEASE_EVERY.toMillis(), id -> store.release(List.of(claimed)).onFailure(e -> {
                    if (tries > 1 && !stopped) {
                        releaseWhenBack(claimed, tries - 1);
                    }
                }));
    }

    private void bury(Claimed claimed, Throwable cause) {
        long begun = System.nanoTime();
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Turn is a dead letter incident={} cause={}", incident, claimed.cause(), cause);
        try {
            Finished sorry = runner.deadLetter(claimed, incident);
            if (commits.commit(sorry).await()) {
                finished(sorry, TurnEnd.DEAD, begun);
            }
        } catch (RuntimeException e) {
            LOG.error("Dead letter not stored, the turn is begun again incident={}", incident, e);
            releaseWhenBack(claimed, RELEASE_TRIES);
        }
    }

    private void finished(Finished turn, TurnEnd end, long begun) {
        events.turnFinished(turn.claimed().endpoint(), turn.mode(), end, Duration.ofNanos(System.nanoTime() - begun));
    }

    private void renew() {
        Collection<Running> turns = running.values();
        long deadline = System.nanoTime() - settings.turnTimeout().toNanos();
        for (Running turn : turns) {
            if (turn.begunAt() < deadline) {
                turn.thread().interrupt();
            }
        }
        List<Claimed> held = turns.stream().map(Running::claimed).toList();
        if (held.isEmpty()) {
            return;
        }
        store.renew(held, settings.lease()).onSuccess(ours -> held.stream()
                .filter(claimed -> !ours.contains(claimed.claim()))
                .map(claimed -> running.get(claimed.claim()))
                // A claim that is gone because its turn was committed meanwhile is not lost.
                .filter(turn -> turn != null && !turn.answered().get())
                .forEach(lost -> lost.thread().interrupt()));
    }
}
