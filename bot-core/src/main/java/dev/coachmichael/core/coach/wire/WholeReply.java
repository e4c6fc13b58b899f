package dev.coachmichael.core.coach.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reply that came at once, written as the only event of a stream. */
final class WholeReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WholeReply() {}

    /** The same JSON with each choice's message as its delta; the text itself when it is no such reply. */
    static String asEvent(String reply) {
        try {
            JsonNode whole = JSON.readTree(reply);
            for (JsonNode choice : whole.path("choices")) {
                if (choice instanceof ObjectNode one && one.has("message")) {
                    one.set("delta", one.remove("message"));
                }
            }
            return whole.toString();
        } catch (JsonProcessingException e) {
            return reply;
        }
    }
}
