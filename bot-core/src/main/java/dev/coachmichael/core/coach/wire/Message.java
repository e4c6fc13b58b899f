package dev.coachmichael.core.coach.wire;

import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import java.util.List;

/** One message of a dialogue with a model. */
public sealed interface Message {

    /** The rules of the house, and what the coach knows. */
    record Rules(String text) implements Message {}

    /** What the runner said. */
    record Runner(String text) implements Message {}

    /** What the model said and which tools it called. */
    record Said(String text, List<ToolCall> calls) implements Message {
        public Said {
            calls = List.copyOf(calls);
        }
    }

    /** What a tool gave. */
    record ToolResult(ToolCall call, String text) implements Message {}

    /** Its length, to estimate what it costs. */
    default int characters() {
        return switch (this) {
            case Rules rules -> rules.text().length();
            case Runner runner -> runner.text().length();
            case Said said ->
                said.text().length()
                        + said.calls().stream()
                                .mapToInt(call ->
                                        call.arguments().length() + call.name().length())
                                .sum();
            case ToolResult result -> result.text().length();
        };
    }
}
