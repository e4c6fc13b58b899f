package dev.coachmichael.telegram;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;

/** Which calls go wrong, in order. Thread-safe. */
public final class FaultScript {

    private final Map<String, Queue<Fault>> next = new HashMap<>();
    private final Map<String, Fault> always = new HashMap<>();
    private Optional<Storm> storm = Optional.empty();

    /** A share of all calls of some methods goes wrong, at random but repeatably. */
    private record Storm(double share, Random random, List<String> methods, List<Fault> faults) {}

    /** The next calls of a method go wrong, one fault each. */
    public synchronized FaultScript next(String method, Fault... faults) {
        next.computeIfAbsent(key(method), unknown -> new ArrayDeque<>()).addAll(List.of(faults));
        return this;
    }

    /** The next {@code times} calls of a method go wrong in the same way. */
    public synchronized FaultScript next(int times, String method, Fault fault) {
        for (int i = 0; i < times; i++) {
            next(method, fault);
        }
        return this;
    }

    /** Every call of a method goes wrong until {@link #clear}. */
    public synchronized FaultScript always(String method, Fault fault) {
        always.put(key(method), fault);
        return this;
    }

    /** A share of the calls of these methods goes wrong until {@link #clear}. */
    public synchronized FaultScript storm(long seed, double share, List<String> methods, Fault... faults) {
        storm = Optional.of(new Storm(
                share, new Random(seed), methods.stream().map(FaultScript::key).toList(), List.of(faults)));
        return this;
    }

    /** From now on all goes well. */
    public synchronized void clear() {
        next.clear();
        always.clear();
        storm = Optional.empty();
    }

    /** What goes wrong with this call; empty when nothing does. */
    synchronized Optional<Fault> take(String method) {
        String key = key(method);
        Queue<Fault> queue = next.get(key);
        if (queue != null && !queue.isEmpty()) {
            return Optional.of(queue.remove());
        }
        return Optional.ofNullable(always.get(key)).or(() -> stormy(key));
    }

    private Optional<Fault> stormy(String key) {
        return storm.filter(now -> now.methods().contains(key) && now.random().nextDouble() < now.share())
                .map(now -> now.faults().get(now.random().nextInt(now.faults().size())));
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
