package dev.coachmichael.core.conversation;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Gathers what many callers want at once and does it in one go. One batch is under way at a time, so order is kept; the
 * next one holds what arrived meanwhile. Thread-safe.
 *
 * @param <T> what callers hand in
 * @param <R> what each gets back
 */
final class Batcher<T, R> {

    /** The queue is full: the caller is told at once rather than kept waiting. */
    static final class Full extends RuntimeException {
        Full() {
            super("Too much is waiting");
        }
    }

    private record Waiting<T, R>(T item, Promise<R> result) {}

    private final int batchSize;
    private final int queueSize;
    private final Function<List<T>, Future<List<R>>> work;
    private final Deque<Waiting<T, R>> queue = new ArrayDeque<>();
    private boolean busy;

    /**
     * @param batchSize most items of one batch
     * @param queueSize most items that wait
     * @param work answers one result per item, in the same order
     */
    Batcher(int batchSize, int queueSize, Function<List<T>, Future<List<R>>> work) {
        this.batchSize = batchSize;
        this.queueSize = queueSize;
        this.work = work;
    }

    /** The result of one item; fails with {@link Full}, or as the work does. */
    Future<R> submit(T item) {
        Promise<R> result = Promise.promise();
        List<Waiting<T, R>> batch;
        synchronized (queue) {
            if (queue.size() >= queueSize) {
                return Future.failedFuture(new Full());
            }
            queue.add(new Waiting<>(item, result));
            if (busy) {
                return result.future();
            }
            busy = true;
            batch = next();
        }
        run(batch);
        return result.future();
    }

    private void run(List<Waiting<T, R>> batch) {
        Future<List<R>> done;
        try {
            done = work.apply(batch.stream().map(Waiting::item).toList());
        } catch (RuntimeException e) {
            done = Future.failedFuture(e);
        }
        done.onComplete(outcome -> {
            runNext();
            for (int i = 0; i < batch.size(); i++) {
                if (outcome.succeeded()) {
                    batch.get(i).result().complete(outcome.result().get(i));
                } else {
                    batch.get(i).result().fail(outcome.cause());
                }
            }
        });
    }

    private void runNext() {
        List<Waiting<T, R>> batch;
        synchronized (queue) {
            if (queue.isEmpty()) {
                busy = false;
                return;
            }
            batch = next();
        }
        run(batch);
    }

    private List<Waiting<T, R>> next() {
        List<Waiting<T, R>> batch = new ArrayList<>(Math.min(batchSize, queue.size()));
        while (batch.size() < batchSize && !queue.isEmpty()) {
            batch.add(queue.poll());
        }
        return batch;
    }
}
