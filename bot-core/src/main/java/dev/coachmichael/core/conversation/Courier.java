package dev.coachmichael.core.conversation;

import dev.coachmichael.core.conversation.ConversationEvents.DeliveryEnd;
import dev.coachmichael.core.conversation.LaneStore.Held;
import dev.coachmichael.core.conversation.LaneStore.Judged;
import dev.coachmichael.core.conversation.LaneStore.Priority;
import dev.coachmichael.core.conversation.LaneStore.Verdict;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the parts of one endpoint, in order per chat, as fast as the platform allows. Only the node that holds the
 * endpoint runs one, so its buckets are exact.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    /** Few, so that a death leaves few parts of which nobody knows whether they were sent. */
    private static final int AT_ONCE = 8;

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LAST_MOMENT = Duration.ofSeconds(15);
    private static final Duration FLOOR_MARGIN = Duration.ofSeconds(2);
    private static final int LAST_ATTEMPT = 12;

    private final Vertx vertx;
    private final Context context;
    private final LaneStore lanes;
    private final NodeStore nodes;
    private final Door door;
    private final ConversationEvents events;
    private final Buckets buckets;
    private final Batcher<Judged, Boolean> judge;
    private Optional<Instant> floor = Optional.empty();
    /** Parts that are being sent, and places kept for a claim that is under way. */
    private int sending;
    /** More may be due than there was room for. */
    private boolean hungry;

    private boolean claiming;
    private boolean again;
    private boolean stopped;
    private final long timer;

    Courier(Vertx vertx, LaneStore lanes, NodeStore nodes, Door door, Duration slowPoll, ConversationEvents events) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.lanes = lanes;
        this.nodes = nodes;
        this.door = door;
        this.events = events;
        this.buckets = new Buckets(door.pacing());
        this.judge = new Batcher<>(AT_ONCE, 10 * AT_ONCE, verdicts -> lanes.judge(verdicts)
                .map(more -> verdicts.stream().map(verdict -> more).toList()));
        this.timer = vertx.setPeriodic(slowPoll.toMillis(), id -> context.runOnContext(x -> sweep()));
        context.runOnContext(x -> sweep());
    }

    /** A reply may be due. */
    void signal() {
        context.runOnContext(x -> pull());
    }

    /** Claims no more; succeeds when nothing is being sent. */
    Future<Void> stop() {
        vertx.cancelTimer(timer);
        stopped = true;
        return untilIdle(System.nanoTime() + LAST_MOMENT.toNanos());
    }

    private Future<Void> untilIdle(long deadline) {
        if (sending == 0 || System.nanoTime() > deadline) {
            return Future.succeededFuture();
        }
        return vertx.timer(10, TimeUnit.MILLISECONDS).compose(x -> untilIdle(deadline));
    }

    /** The slow poll: finds what no signal told of, at every priority. */
    private void sweep() {
        if (stopped) {
            return;
        }
        lanes.oldestDue(door.endpoint())
                .onFailure(e -> LOG.warn("Outbox not reachable reason={}", e.getMessage()))
                .onSuccess(oldest -> context.runOnContext(x -> {
                    floor = oldest.map(due -> due.minus(FLOOR_MARGIN));
                    if (oldest.isPresent()) {
                        claim(Priority.REPLY)
                                .compose(y -> claim(Priority.REMINDER))
                                .compose(y -> claim(Priority.DIGEST));
                    }
                }));
    }

    private void pull() {
        if (claiming) {
            again = true;
            return;
        }
        claiming = true;
        again = false;
        claim(Priority.REPLY)
                .onComplete(full -> context.runOnContext(x -> {
                    claiming = false;
                    if (again || (full.succeeded() && full.result())) {
                        pull();
                    }
                }));
    }

    /** Whether as much was due as could be taken. */
    private Future<Boolean> claim(Priority priority) {
        int free = Math.min(AT_ONCE - sending, buckets.free());
        if (stopped) {
            return Future.succeededFuture(false);
        }
        if (free <= 0) {
            if (sending >= AT_ONCE) {
                hungry = true;
            } else {
                vertx.setTimer(buckets.untilFree().toMillis() + 1, id -> signal());
            }
            return Future.succeededFuture(false);
        }
        sending += free;
        long begun = System.nanoTime();
        Optional<Instant> from = priority == Priority.REPLY ? floor : Optional.empty();
        return lanes.claim(door.endpoint(), priority, nodes.node(), free, LEASE, from)
                .onFailure(e -> LOG.warn("Lanes not claimed reason={}", e.getMessage()))
                .otherwise(List.of())
                .compose(held -> Future.future(taken -> context.runOnContext(x -> {
                    held.forEach(part -> deliver(part, begun));
                    // Before whoever waits for this claim goes on: the next priority needs the places that are left.
                    leave(free - held.size());
                    taken.complete(held.size() == free);
                })));
    }

    /** Sends one part in a place that is kept for it. */
    private void deliver(Held held, long claimedAt) {
        verdict(held, claimedAt)
                .compose(verdict -> judge.submit(new Judged(held, verdict)))
                .onComplete(judged -> context.runOnContext(x -> {
                    if (judged.failed()) {
                        LOG.warn(
                                "Delivery not recorded, the part may be sent twice key={}",
                                held.outgoing().key(),
                                judged.cause());
                    } else if (judged.result()) {
                        hungry = true;
                    }
                    leave(1);
                }));
    }

    /** Places are free: what found none before is looked for again. */
    private void leave(int places) {
        sending -= places;
        if (hungry && places > 0) {
            hungry = false;
            // Not at once: others that leave in this moment make the next claim larger.
            context.runOnContext(x -> pull());
        }
    }

    private Future<Verdict> verdict(Held held, long claimedAt) {
        if (!held.reachable()) {
            return Future.succeededFuture(new Verdict.Dead());
        }
        Duration wait = buckets.take(held.chat(), held.outgoing().address().kind());
        if (wait.isPositive()) {
            return Future.succeededFuture(new Verdict.Later(wait, false));
        }
        if (System.nanoTime() - claimedAt > LEASE.minus(LAST_MOMENT).toNanos()) {
            return Future.succeededFuture(new Verdict.Later(Duration.ZERO, false));
        }
        CrashPoint.PRESEND.hit();
        return door.send(held.outgoing()).compose(delivery -> after(held, delivery), e -> {
            LOG.error("Door failed where it must not key={}", held.outgoing().key(), e);
            return Future.succeededFuture(later(held));
        });
    }

    private Future<Verdict> after(Held held, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> {
                CrashPoint.SENT.hit();
                ended(DeliveryEnd.SENT);
                yield Future.succeededFuture(new Verdict.Sent(sent.platformId()));
            }
            case Delivery.Wait wait -> {
                ended(DeliveryEnd.TOLD_TO_WAIT);
                yield Future.succeededFuture(new Verdict.ChatWaits(wait.time()));
            }
            case Delivery.Failed failed -> {
                LOG.info(
                        "Delivery failed key={} attempt={} reason={}",
                        held.outgoing().key(),
                        held.attempts(),
                        failed.reason());
                yield Future.succeededFuture(later(held));
            }
            case Delivery.Refused refused -> {
                LOG.error("Delivery refused key={} reason={}", held.outgoing().key(), refused.reason());
                ended(DeliveryEnd.REFUSED);
                yield Future.succeededFuture(new Verdict.Dead());
            }
            case Delivery.Unreachable gone -> {
                ended(DeliveryEnd.UNREACHABLE);
                yield Future.succeededFuture(new Verdict.Muted());
            }
            case Delivery.Moved moved -> {
                ended(DeliveryEnd.MOVED);
                yield nodes.chatMoved(door.endpoint(), held.outgoing().address().chat(), moved.newChat())
                        .map(new Verdict.Later(Duration.ZERO, false));
            }
        };
    }

    private void ended(DeliveryEnd end) {
        events.delivered(door.endpoint(), end);
    }

    private Verdict later(Held held) {
        boolean last = held.attempts() >= LAST_ATTEMPT;
        ended(last ? DeliveryEnd.GIVEN_UP : DeliveryEnd.FAILED);
        if (last) {
            LOG.error("Delivery given up key={} attempts={}", held.outgoing().key(), held.attempts());
            return new Verdict.Dead();
        }
        long seconds = Math.min(300, 1L << Math.min(held.attempts() - 1, 8));
        return new Verdict.Later(Duration.ofSeconds(seconds), true);
    }
}
