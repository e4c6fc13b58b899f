package dev.coachmichael.telegram;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** The queue of updates behind {@code getUpdates}. Guarded by the fake's lock. */
final class FakeUpdates {

    /** Ids further ahead than this are from before a reset. */
    private static final int FUTURE = 10;

    private static final Buffer NONE = Buffer.buffer("{\"ok\":true,\"result\":[]}");

    /** One waiting update; a sticky one is delivered whatever the offset says, once. */
    private record Waiting(long id, int epoch, boolean sticky, Buffer json) {}

    /** A poll that waits for something to arrive. */
    private record Parked(Object client, long timer, int limit, Consumer<Buffer> answer, Runnable conflict) {}

    private final Vertx vertx;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Optional<Parked> parked = Optional.empty();
    private Optional<Waiting> newest = Optional.empty();
    private long nextId = 100_000;
    private int epoch;
    private boolean kept;
    private boolean shuffled;

    FakeUpdates(Vertx vertx) {
        this.vertx = vertx;
    }

    long nextId() {
        return nextId++;
    }

    /** From now on ids start elsewhere, as after a week of silence. */
    void reset(long firstId) {
        epoch++;
        nextId = firstId;
    }

    void add(long id, Buffer json) {
        Waiting update = new Waiting(id, epoch, false, json);
        waiting.add(update);
        newest = Optional.of(update);
        flush();
    }

    /** The newest update comes once more. */
    void repeatNewest() {
        newest.ifPresent(update -> waiting.add(new Waiting(update.id(), update.epoch(), true, update.json())));
        flush();
    }

    /** Keeps updates back until {@link #release}, so that they come in full batches. */
    void keep() {
        kept = true;
    }

    void release() {
        kept = false;
        flush();
    }

    /** The next batch comes in a wrong order. */
    void shuffleNext() {
        shuffled = true;
    }

    int size() {
        return waiting.size();
    }

    boolean polled() {
        return parked.isPresent();
    }

    /** A poll: answered at once when something waits, else when something arrives or its time is over. */
    void poll(Object client, long offset, int limit, long timeoutSeconds, Consumer<Buffer> answer, Runnable conflict) {
        parked.ifPresent(before -> {
            vertx.cancelTimer(before.timer());
            parked = Optional.empty();
            before.conflict().run();
        });
        confirm(offset);
        if (!waiting.isEmpty() && !kept) {
            answer.accept(batch(limit));
        } else if (timeoutSeconds <= 0) {
            answer.accept(NONE);
        } else {
            long timer = vertx.setTimer(timeoutSeconds * 1_000, over -> expire(client));
            parked = Optional.of(new Parked(client, timer, limit, answer, conflict));
        }
    }

    /** Nobody waits for this answer any more. */
    void left(Object client) {
        if (parked.isPresent() && parked.get().client() == client) {
            abandon();
        }
    }

    /** Whoever polls is told to go. */
    void abandon() {
        parked.ifPresent(before -> vertx.cancelTimer(before.timer()));
        parked = Optional.empty();
    }

    private void expire(Object client) {
        if (parked.isPresent() && parked.get().client() == client) {
            Parked poll = parked.get();
            parked = Optional.empty();
            poll.answer().accept(NONE);
        }
    }

    private void flush() {
        if (parked.isPresent() && !kept && !waiting.isEmpty()) {
            Parked poll = parked.get();
            parked = Optional.empty();
            vertx.cancelTimer(poll.timer());
            poll.answer().accept(batch(poll.limit()));
        }
    }

    private void confirm(long offset) {
        boolean beforeReset = offset > nextId + FUTURE;
        waiting.removeIf(update -> !update.sticky()
                && (update.epoch() < epoch
                        ? !beforeReset || update.id() < offset
                        : !beforeReset && update.id() < offset));
    }

    private Buffer batch(int limit) {
        List<Waiting> batch = new ArrayList<>();
        Iterator<Waiting> all = waiting.iterator();
        while (all.hasNext() && batch.size() < limit) {
            Waiting update = all.next();
            batch.add(update);
            if (update.sticky()) {
                all.remove();
            }
        }
        if (shuffled) {
            Collections.shuffle(batch, new Random(7));
            shuffled = false;
        }
        Buffer answer = Buffer.buffer("{\"ok\":true,\"result\":[");
        for (int i = 0; i < batch.size(); i++) {
            answer.appendString(i == 0 ? "" : ",").appendBuffer(batch.get(i).json());
        }
        return answer.appendString("]}");
    }

    static Buffer json(long id, String kind, JsonObject content) {
        return new JsonObject().put("update_id", id).put(kind, content).toBuffer();
    }
}
