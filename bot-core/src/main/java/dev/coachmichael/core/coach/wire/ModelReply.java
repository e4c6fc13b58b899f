package dev.coachmichael.core.coach.wire;

import java.util.List;

/**
 * What a model answered: words, tool calls, or both.
 *
 * @param text Markdown; empty when only tools are called
 * @param calls in the order in which they were asked for
 * @param tokens what the endpoint says it cost; zero both ways when it does not say
 * @param cut whether the answer stopped at its longest allowed length
 * @param firstTokenMillis from sending the request to the first sign of the answer
 * @param totalMillis from sending the request to its end
 */
public record ModelReply(
        String text, List<ToolCall> calls, Tokens tokens, boolean cut, int firstTokenMillis, int totalMillis) {

    public ModelReply {
        calls = List.copyOf(calls);
    }

    /** Tokens in and out. */
    public record Tokens(int input, int output) {
        public static final Tokens UNKNOWN = new Tokens(0, 0);

        public int total() {
            return input + output;
        }
    }

    /**
     * A tool that the model wants to run.
     *
     * @param arguments JSON as the model wrote it; may be anything
     */
    public record ToolCall(String id, String name, String arguments) {}
}
