package dev.coachmichael.core.coach.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an endpoint does not understand of a request. Compatible endpoints refuse fields that they do not know; the first
 * refusal is remembered, and the field is left out from then on. Thread-safe.
 */
final class Dialect {

    private static final String MAX_TOKENS = "max_tokens";
    private static final List<String> DISPENSABLE =
            List.of("stream_options", MAX_TOKENS, "parallel_tool_calls", "temperature");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** The request without what the endpoint refuses. */
    String spoken(String body) {
        if (refused.isEmpty()) {
            return body;
        }
        try {
            ObjectNode request = (ObjectNode) JSON.readTree(body);
            JsonNode longest = request.path(MAX_TOKENS);
            refused.forEach(request::remove);
            if (refused.contains(MAX_TOKENS) && longest.isInt()) {
                request.set("max_completion_tokens", longest);
            }
            return request.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request to a model is not JSON", e);
        }
    }

    /** Whether a refusal names a field that can be left out, and was not known yet. */
    boolean learns(int status, String complaint) {
        return (status == 400 || status == 422)
                && DISPENSABLE.stream()
                        .filter(complaint::contains)
                        .map(refused::add)
                        .reduce(false, Boolean::logicalOr);
    }
}
