package dev.coachmichael.telegram;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Lets tests wait for something to become true: looked at whenever something changed, never by sleeping. */
final class Conditions {

    private record Wanted(BooleanSupplier condition, CompletableFuture<Void> met) {}

    private final Object lock;
    private final List<Wanted> wanted = new ArrayList<>();

    /** {@code lock} guards whatever the conditions look at. */
    Conditions(Object lock) {
        this.lock = lock;
    }

    /** To be called under the lock after each change. */
    void changed() {
        if (!wanted.isEmpty()) {
            wanted.removeIf(one -> one.condition().getAsBoolean() && one.met().complete(null));
        }
    }

    /** Waits until the condition holds; fails with {@code what} when it does not in time. */
    void await(String what, Duration time, BooleanSupplier condition) {
        CompletableFuture<Void> met = new CompletableFuture<>();
        synchronized (lock) {
            if (condition.getAsBoolean()) {
                return;
            }
            wanted.add(new Wanted(condition, met));
        }
        try {
            met.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("Not within " + time + ": " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(what, e);
        }
    }

    /** Waits for a future as long as a test may. */
    static <T> T done(Future<T> future) {
        try {
            return future.await(15, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("Not done in time", e);
        }
    }
}
