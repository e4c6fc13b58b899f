package dev.coachmichael.core.metrics;

import dev.coachmichael.core.metrics.Dependency.Impact;
import dev.coachmichael.core.metrics.Dependency.Status;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Whether the coach can do its work now, and what it depends on. Asking costs nothing: the answer is what the last looks
 * found. Thread-safe.
 */
public final class Readiness {

    /** The whole in one word. */
    public enum Overall {
        READY,
        DEGRADED,
        DOWN,
        STOPPING;

        /** Whether work should be sent here. */
        public boolean takesWork() {
            return this == READY || this == DEGRADED;
        }

        /** As printed in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How things are.
     *
     * @param dependencies in the order in which they were named
     */
    public record State(Overall overall, List<Dependency> dependencies) {}

    private final Clock clock;
    private final List<Watched> watched = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    public Readiness(Clock clock) {
        this.clock = clock;
    }

    /** Looks at something from now on, and shows how long its answers take. */
    public void watch(String name, Impact impact, Probe probe) {
        watched.add(new Watched(name, impact, probe, true, clock));
    }

    /** Judges from now on what is known anyway. */
    void judge(String name, Impact impact, Probe probe) {
        watched.add(new Watched(name, impact, probe, false, clock));
    }

    /** From this moment on nobody should send work here. */
    public void stopping() {
        stopping = true;
    }

    /** Looks at everything once; each look ends within 2 s and none waits for another. */
    public Future<Void> look() {
        return Future.join(watched.stream().map(Watched::look).toList()).mapEmpty();
    }

    public State state() {
        List<Dependency> all = watched.stream().map(Watched::now).toList();
        return new State(overall(all), all);
    }

    private Overall overall(List<Dependency> all) {
        if (stopping) {
            return Overall.STOPPING;
        }
        if (all.stream().anyMatch(each -> each.impact() == Impact.CRITICAL && each.status() == Status.DOWN)) {
            return Overall.DOWN;
        }
        return all.stream().allMatch(each -> each.status() == Status.UP) ? Overall.READY : Overall.DEGRADED;
    }
}
