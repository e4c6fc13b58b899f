package dev.coachmichael.core.coach;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Runs pieces of work at once, each on a virtual thread, and waits for all of them, but not for ever. */
final class AtOnce {

    private AtOnce() {}

    /**
     * The results by their input, in order; empty for what was not done in time, which is interrupted then. Fails as the
     * first that fails.
     */
    static <I, R> Map<I, Optional<R>> run(List<I> inputs, Duration time, Function<I, R> work) {
        long deadline = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<I, Future<R>> running = new LinkedHashMap<>();
            inputs.forEach(input -> running.put(input, threads.submit(() -> work.apply(input))));
            Map<I, Optional<R>> results = new LinkedHashMap<>();
            for (Map.Entry<I, Future<R>> one : running.entrySet()) {
                results.put(one.getKey(), result(one.getValue(), deadline - System.nanoTime()));
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The turn was interrupted", e);
        } finally {
            // Not close(), which waits.
            threads.shutdownNow();
        }
    }

    private static <R> Optional<R> result(Future<R> running, long nanos)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(running.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }
}
