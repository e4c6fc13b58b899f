package dev.coachmichael.core.platform;

/** A sign that an answer is on its way; it may be lost. */
public sealed interface Preview {

    /** The platform's own "is typing". */
    record Typing() implements Preview {}

    /**
     * The answer as far as it has come.
     *
     * @param draft the same non-zero number for all previews of one answer
     * @param placeholder the message that an earlier preview of this answer left in the chat; empty when none
     * @param text the whole text so far, plain
     */
    record Partial(long draft, String placeholder, String text) implements Preview {}
}
