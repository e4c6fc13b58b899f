package dev.coachmichael.core.platform;

/** What became of one {@link Inbound}; everything it says is committed. */
public sealed interface Acceptance {

    /** Stored; it will be answered. */
    record Queued() implements Acceptance {}

    /** The same event was stored before. */
    record Duplicate() implements Acceptance {}

    /** Stored or noted, and needs no answer: a membership change, an edit, words that nobody addressed to the coach. */
    record Noted() implements Acceptance {}

    /** A button that must not run; {@code toast} says why, in the presser's language. */
    record Refused(String toast) implements Acceptance {}
}
