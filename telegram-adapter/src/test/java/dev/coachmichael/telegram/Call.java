package dev.coachmichael.telegram;

import io.vertx.core.json.JsonObject;
import java.util.Map;

/**
 * One call that reached the fake Bot API.
 *
 * @param method as written in the documentation, not as sent
 * @param body its parameters; those of a form are read as JSON where they are JSON
 * @param files by field name
 * @param atNanos when it arrived, by {@link System#nanoTime}
 */
public record Call(String method, JsonObject body, Map<String, Upload> files, long atNanos) {

    /** A file that came with a call. */
    public record Upload(String name, String mediaType, byte[] content) {}

    /** The chat that the call is about; 0 when it is about none. */
    public long chat() {
        return body.containsKey("chat_id")
                ? Long.parseLong(body.getValue("chat_id").toString())
                : 0;
    }
}
