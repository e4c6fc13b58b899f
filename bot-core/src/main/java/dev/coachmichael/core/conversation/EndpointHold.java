package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.Door;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries to hold one endpoint: polling and delivery run on one node at a time, wherever that is. */
final class EndpointHold {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointHold.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final Vertx vertx;
    private final NodeStore nodes;
    private final LaneStore lanes;
    private final Door door;
    private final Duration slowPoll;
    private final ConversationEvents events;
    private volatile Optional<Courier> courier = Optional.empty();
    private boolean busy;
    private boolean elsewhere;
    private long heldUntil;
    private long timer;

    EndpointHold(
            Vertx vertx, NodeStore nodes, LaneStore lanes, Door door, Duration slowPoll, ConversationEvents events) {
        this.vertx = vertx;
        this.nodes = nodes;
        this.lanes = lanes;
        this.door = door;
        this.slowPoll = slowPoll;
        this.events = events;
    }

    /** Succeeds after the first try, held or not. */
    Future<Void> start() {
        timer = vertx.setPeriodic(EVERY.toMillis(), id -> attempt());
        return attempt();
    }

    void signal() {
        courier.ifPresent(Courier::signal);
    }

    /** Receives no more; what is answered meanwhile still leaves. */
    Future<Void> stopIntake() {
        vertx.cancelTimer(timer);
        return courier.isPresent() ? door.released() : Future.succeededFuture();
    }

    Future<Void> stop() {
        vertx.cancelTimer(timer);
        return lost().compose(x -> nodes.letGo(door.endpoint())).otherwiseEmpty();
    }

    private synchronized Future<Void> attempt() {
        if (busy) {
            return Future.succeededFuture();
        }
        busy = true;
        return nodes.hold(door.endpoint(), LEASE)
                .compose(this::judge)
                .recover(e -> {
                    LOG.warn(
                            "Endpoint not renewed endpoint={} reason={}",
                            door.endpoint().key(),
                            e.getMessage());
                    return System.nanoTime() > heldUntil ? lost() : Future.succeededFuture();
                })
                .eventually(() -> {
                    busy = false;
                    return Future.succeededFuture();
                });
    }

    private Future<Void> judge(Optional<OptionalLong> hold) {
        if (hold.isEmpty()) {
            if (!elsewhere) {
                LOG.info(
                        "Endpoint is held by another node endpoint={}",
                        door.endpoint().key());
            }
            elsewhere = true;
            return lost();
        }
        elsewhere = false;
        heldUntil = System.nanoTime() + LEASE.toNanos();
        if (courier.isPresent()) {
            return Future.succeededFuture();
        }
        LOG.debug("Endpoint taken endpoint={}", door.endpoint().key());
        return lanes.takeOver(door.endpoint(), nodes.node()).compose(x -> {
            courier = Optional.of(new Courier(vertx, lanes, nodes, door, slowPoll, events));
            return door.held(hold.get());
        });
    }

    private Future<Void> lost() {
        Optional<Courier> running = courier;
        courier = Optional.empty();
        return running.isEmpty()
                ? Future.succeededFuture()
                : door.released().eventually(() -> running.get().stop());
    }
}
