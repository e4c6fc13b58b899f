package dev.coachmichael.core.coach;

import java.time.Duration;

/** What is left of a turn's limits. Used by the turn's own thread. */
final class Allowance {

    private final TurnLimits limits;
    private final long begunAt = System.nanoTime();
    private int requests;
    private int failures;
    private int toolCalls;

    Allowance(TurnLimits limits) {
        this.limits = limits;
    }

    Duration left() {
        return limits.time().minus(elapsed());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begunAt);
    }

    boolean mayAsk() {
        return requests < limits.requests() && failures < limits.failures() && left().isPositive();
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
