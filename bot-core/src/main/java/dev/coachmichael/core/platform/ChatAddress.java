package dev.coachmichael.core.platform;

/**
 * Where an answer is seen.
 *
 * @param chat the platform's id of the chat
 * @param thread the platform's id of the topic or thread inside it; empty when there is none
 * @param kind who reads it
 */
public record ChatAddress(String chat, String thread, Kind kind) {

    /** Who reads a chat. */
    public enum Kind {
        /** One person alone with the coach. */
        PRIVATE,
        /** Several people: no private figure is ever said there. */
        ROOM
    }

    public static ChatAddress privately(String chat) {
        return new ChatAddress(chat, "", Kind.PRIVATE);
    }
}
