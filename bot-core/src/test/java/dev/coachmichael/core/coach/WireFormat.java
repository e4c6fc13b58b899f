package dev.coachmichael.core.coach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.coach.FakeModel.Play;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How endpoints that call themselves OpenAI-compatible write the same reply. */
public enum WireFormat {
    /** Arguments in many pieces, usage in a last event without choices. */
    OPENAI,
    /** As OpenAI, after a first event that holds only content filters. */
    AZURE,
    /** Each tool call whole and without index, usage beside the finish reason. */
    MISTRAL,
    /** Each tool call whole, {@code stop} as finish reason even then. */
    OLLAMA,
    /** Empty roles, the id repeated with each piece of the arguments, usage in a last event. */
    VLLM,
    /** Arguments in pieces, no usage, CRLF line ends, pings between events. */
    ANTHROPIC;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A call of a tool. */
    public record Call(String tool, String arguments) {}

    /** The reply of some words, in as many pieces as there are words. */
    public Play words(String text) {
        List<String> events = new ArrayList<>(opening());
        for (String piece : text.split("(?<=\\s)")) {
            ObjectNode delta = delta();
            delta.put("content", piece);
            events.add(event(chunk(delta, "")));
        }
        events.addAll(ending("stop"));
        return new Play.Stream(events, Duration.ZERO);
    }

    /** A reply that calls tools at once. */
    public Play calls(Call... calls) {
        List<String> events = new ArrayList<>(opening());
        for (int n = 0; n < calls.length; n++) {
            call(events, n, calls[n]);
        }
        events.addAll(ending(this == OLLAMA ? "stop" : "tool_calls"));
        return new Play.Stream(events, Duration.ZERO);
    }

    public static Call call(String tool, String arguments) {
        return new Call(tool, arguments);
    }

    /** How it says that something went wrong. */
    public Play error(int status, Map<String, String> headers) {
        String body =
                switch (this) {
                    case OPENAI, AZURE ->
                        "{\"error\":{\"message\":\"no\",\"type\":\"server_error\",\"param\":null,\"code\":\"x\"}}";
                    case MISTRAL -> "{\"object\":\"error\",\"message\":\"no\",\"type\":\"x\",\"code\":1300}";
                    case OLLAMA -> "{\"error\":\"no\"}";
                    case VLLM -> "{\"object\":\"error\",\"message\":\"no\",\"code\":" + status + "}";
                    case ANTHROPIC ->
                        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"no\"}}";
                };
        return new Play.Status(status, headers, body);
    }

    /** Whether it tells what a reply cost. */
    public boolean tellsUsage() {
        return this != ANTHROPIC;
    }

    private List<String> opening() {
        List<String> events = new ArrayList<>();
        if (this == AZURE) {
            events.add(event("{\"choices\":[],\"created\":0,\"id\":\"\",\"model\":\"\",\"object\":\"\","
                    + "\"prompt_filter_results\":[{\"prompt_index\":0,\"content_filter_results\":{}}]}"));
        }
        if (this == OPENAI || this == AZURE || this == VLLM || this == ANTHROPIC) {
            ObjectNode delta = JsonNodeFactory.instance.objectNode();
            delta.put("role", "assistant");
            delta.put("content", "");
            events.add(event(chunk(delta, "")));
        }
        if (this == ANTHROPIC) {
            events.add(": ping\r\n\r\n");
        }
        return events;
    }

    private void call(List<String> events, int n, Call call) {
        String id =
                switch (this) {
                    case MISTRAL -> "a1b2c3d4" + n;
                    case VLLM -> "chatcmpl-tool-" + n;
                    case ANTHROPIC -> "toolu_0" + n;
                    default -> "call_" + n;
                };
        boolean whole = this == MISTRAL || this == OLLAMA;
        int half = whole ? call.arguments().length() : call.arguments().length() / 2;
        if (whole) {
            events.add(event(chunk(toolDelta(n, id, call.tool(), call.arguments()), "")));
            return;
        }
        events.add(event(chunk(toolDelta(n, id, call.tool(), ""), "")));
        String again = this == VLLM ? id : "";
        events.add(event(chunk(toolDelta(n, again, "", call.arguments().substring(0, half)), "")));
        events.add(event(chunk(toolDelta(n, again, "", call.arguments().substring(half)), "")));
    }

    private ObjectNode toolDelta(int index, String id, String name, String arguments) {
        ObjectNode delta = delta();
        ArrayNode calls = delta.putArray("tool_calls");
        ObjectNode call = calls.addObject();
        if (this != MISTRAL) {
            call.put("index", index);
        }
        if (!id.isEmpty()) {
            call.put("id", id);
            call.put("type", "function");
        }
        ObjectNode function = call.putObject("function");
        if (!name.isEmpty()) {
            function.put("name", name);
        }
        function.put("arguments", arguments);
        return delta;
    }

    private ObjectNode delta() {
        ObjectNode delta = JsonNodeFactory.instance.objectNode();
        switch (this) {
            case OLLAMA, MISTRAL -> {
                delta.put("role", "assistant");
                delta.put("content", "");
            }
            case VLLM -> delta.put("role", "");
            case OPENAI, AZURE, ANTHROPIC -> {}
        }
        return delta;
    }

    private List<String> ending(String reason) {
        List<String> events = new ArrayList<>();
        ObjectNode last = parsed(chunk(JsonNodeFactory.instance.objectNode(), reason));
        String usage = "{\"prompt_tokens\":100,\"completion_tokens\":20,\"total_tokens\":120}";
        if (this == MISTRAL) {
            last.set("usage", parsed(usage));
        }
        events.add(event(last.toString()));
        if (this == OPENAI || this == AZURE || this == VLLM || this == OLLAMA) {
            events.add(event("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
                    + "\"choices\":[],\"usage\":" + usage + "}"));
        }
        events.add(event("[DONE]"));
        return events;
    }

    private static String chunk(ObjectNode delta, String reason) {
        ObjectNode chunk = JsonNodeFactory.instance.objectNode();
        chunk.put("id", "chatcmpl-1");
        chunk.put("object", "chat.completion.chunk");
        chunk.put("created", 1);
        chunk.put("model", "m");
        ObjectNode choice = chunk.putArray("choices").addObject();
        choice.put("index", 0);
        choice.set("delta", delta);
        if (reason.isEmpty()) {
            choice.putNull("finish_reason");
        } else {
            choice.put("finish_reason", reason);
        }
        return chunk.toString();
    }

    private String event(String data) {
        String end = this == ANTHROPIC ? "\r\n" : "\n";
        return "data: " + data + end + end;
    }

    private static ObjectNode parsed(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
