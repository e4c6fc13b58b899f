package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.ChatAddress;
import io.vertx.core.json.JsonObject;

/** Says in a call where it goes. */
final class Target {

    private Target() {}

    /** A new body for a call that shows something at an address. */
    static JsonObject body(ChatAddress address) {
        JsonObject body = new JsonObject().put("chat_id", number(address.chat()));
        return address.thread().isEmpty() ? body : body.put("message_thread_id", number(address.thread()));
    }

    /** Ids travel as numbers: 64 bits, below zero for groups. */
    static long number(String id) {
        return Long.parseLong(id);
    }
}
