package dev.coachmichael.core.turn;

import java.util.UUID;

/**
 * Where the answer will be seen, and by that whose data it may hold. A room has no way to an athlete's id: what needs
 * one takes a {@link Private}.
 */
public sealed interface Scope {

    /** Seen by the speaker alone. */
    record Private(Speaker speaker) implements Scope {}

    /** Seen by everybody in a room. */
    record Room(UUID id) implements Scope {}
}
