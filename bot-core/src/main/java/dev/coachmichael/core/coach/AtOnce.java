package dev.coachmichael.core.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs pieces of work at once, each on a virtual thread, and waits for all. */
final class AtOnce {

    private AtOnce() {}

    /** The results by their input, in order; fails as the first that fails. */
    static <I, R> Map<I, R> run(List<I> inputs, Function<I, R> work) {
        Map<I, R> results = new LinkedHashMap<>();
        if (inputs.size() == 1) {
            results.put(inputs.getFirst(), work.apply(inputs.getFirst()));
            return results;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<I, Future<R>> running = new LinkedHashMap<>();
            inputs.forEach(input -> running.put(input, threads.submit(() -> work.apply(input))));
            for (Map.Entry<I, Future<R>> one : running.entrySet()) {
                results.put(one.getKey(), one.getValue().get());
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
        }
    }
}
