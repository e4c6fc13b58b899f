package dev.coachmichael.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who the bot is at Telegram.
 *
 * @param username without the {@code @}
 */
record Me(long id, String username) {

    /** Where nothing that was said could be meant for somebody else. */
    static final Me UNNAMED = new Me(0, "");

    static Me of(JsonNode user) {
        return new Me(user.path("id").asLong(), user.path("username").asText());
    }
}
