package dev.coachmichael.core.coach.wire;

import dev.coachmichael.core.coach.wire.ModelFailure.Kind;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The clocks of one call: the whole time, the time to the first event, the time between events. Whichever runs out first
 * is told. An event costs no timer: the one that runs looks when the last event was. Thread-safe.
 */
final class CallWatch {

    private final Vertx vertx;
    private final CallLimits limits;
    private final Consumer<ModelFailure> over;
    private final long begunAt = System.nanoTime();
    private long lastAt = begunAt;
    private boolean first = true;
    private boolean stopped;
    private int firstEventMillis;
    private long deadline;
    private long silence;

    /** @param over takes what ran out, at most once; on an event loop */
    CallWatch(Vertx vertx, CallLimits limits, Consumer<ModelFailure> over) {
        this.vertx = vertx;
        this.limits = limits;
        this.over = over;
    }

    synchronized void start(Duration patience) {
        deadline = vertx.setTimer(
                Math.max(1, patience.toMillis()),
                id -> over.accept(new ModelFailure(Kind.TOO_LATE, "Not done in time")));
        look(limits.firstEvent());
    }

    /** An event came. */
    synchronized void seen() {
        lastAt = System.nanoTime();
        if (first) {
            first = false;
            firstEventMillis = Math.max(1, millis());
            vertx.cancelTimer(silence);
            look(limits.stall());
        }
    }

    /** From the start to the first event; 0 when none came. */
    synchronized int firstEventMillis() {
        return firstEventMillis;
    }

    /** Since the start. */
    int millis() {
        return (int) Duration.ofNanos(System.nanoTime() - begunAt).toMillis();
    }

    synchronized void stop() {
        stopped = true;
        vertx.cancelTimer(deadline);
        vertx.cancelTimer(silence);
    }

    private void look(Duration after) {
        silence = vertx.setTimer(Math.max(1, after.toMillis()), id -> silent());
    }

    private void silent() {
        Duration limit;
        Kind kind;
        synchronized (this) {
            kind = first ? Kind.SILENT : Kind.STALLED;
            limit = first ? limits.firstEvent() : limits.stall();
            Duration left = limit.minusNanos(System.nanoTime() - lastAt);
            if (stopped) {
                return;
            }
            if (left.toMillis() > 0) {
                look(left);
                return;
            }
        }
        over.accept(new ModelFailure(kind, "Nothing for " + limit.toMillis() + " ms"));
    }
}
