package dev.coachmichael.core.coach;

import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What may be spent on models, and the book of what was: tokens are reserved before each call and settled after it. A
 * reservation that nobody settles stays spent, because its call may have been paid for.
 */
public interface TokenBudget {

    /**
     * Tokens set aside for one call.
     *
     * @param id the call's
     * @param home whose tokens: the athlete's in private, the room's in a room
     * @param day on the speaker's calendar
     */
    record Reservation(UUID id, UUID home, String cause, LocalDate day, LocalDate utcDay, int tokens) {}

    /**
     * How a call ended and what it cost.
     *
     * @param outcome {@code ok}, or the kind of failure in lower case
     */
    record CallEnd(
            String outcome,
            int inputTokens,
            int outputTokens,
            double costEuros,
            int firstTokenMillis,
            int totalMillis) {

        public int tokens() {
            return inputTokens + outputTokens;
        }
    }

    /**
     * What was understood and done in one turn with a model; holds nothing that anybody said.
     *
     * @param tools in order: the tool, a hash of its arguments, how many facts it gave
     * @param rules the rules that replies broke
     * @param outcome {@code model}, {@code repaired}, {@code replaced}, or why the local engine answered
     */
    record Trace(List<ToolRun> tools, List<String> rules, String outcome, int requests, int totalMillis) {
        public Trace {
            tools = List.copyOf(tools);
            rules = List.copyOf(rules);
        }
    }

    /** A tool that ran. */
    record ToolRun(String tool, String argumentsHash, int facts) {}

    /**
     * What somebody has spent today.
     *
     * @param limit empty when there is none
     */
    record Spending(int tokens, OptionalInt limit) {
        public int left() {
            return limit.isPresent() ? Math.max(0, limit.getAsInt() - tokens) : Integer.MAX_VALUE;
        }
    }

    /** Sets tokens aside; empty when that is more than is left today, for this speaker or for all together. */
    Future<Optional<Reservation>> reserve(Turn turn, String provider, String model, int tokens);

    /** Books what a call cost. */
    Future<Void> settle(Reservation reservation, CallEnd end);

    /** Keeps the trace of a turn. */
    Future<Void> keep(Turn turn, Trace trace);

    /** What was spent or is set aside on a day. */
    Future<Spending> spending(UUID home, LocalDate day);
}
