package dev.coachmichael.core.coach;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What is left of a turn's limits, and where it works. Used by the turn's own thread. */
final class Allowance {

    /** With less than this no model says anything worth its tokens. */
    private static final Duration LEAST = Duration.ofMillis(500);

    private final TurnLimits limits;
    private final int mostFailures;
    private final long begunAt = System.nanoTime();
    private Optional<Desk> desk = Optional.empty();
    private int requests;
    private int failures;
    private int toolCalls;

    /** @param endpoints that may be asked: each of them may fail once */
    Allowance(TurnLimits limits, int endpoints) {
        this.limits = limits;
        this.mostFailures = Math.max(limits.failures(), endpoints);
    }

    /** The same, working here. */
    Allowance at(Desk place) {
        desk = Optional.of(place);
        return this;
    }

    /** Waits for something that others need not wait for. */
    <T> T waitFor(Supplier<T> something) {
        return desk.map(place -> place.leftFor(something)).orElseGet(something);
    }

    Duration left() {
        return limits.time().minus(elapsed());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begunAt);
    }

    boolean mayAsk() {
        return requests - failures < limits.requests() && failures < mostFailures && left().compareTo(LEAST) > 0;
    }

    void asked() {
        requests++;
    }

    void failed() {
        failures++;
    }

    int requests() {
        return requests;
    }

    /** Takes one tool call; false when none is left. */
    boolean takeToolCall() {
        return toolCalls++ < limits.toolCalls();
    }

    boolean toolsLeft() {
        return toolCalls < limits.toolCalls();
    }
}
