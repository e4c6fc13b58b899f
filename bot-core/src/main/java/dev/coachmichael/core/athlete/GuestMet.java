package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.util.UUID;

/**
 * Somebody is known at a door: they get a guest's row unless they have one. Most have it since their first message; who
 * comes back after an erasure has not.
 *
 * @param home the home of the private chat that they write in; a new row gets this key
 */
public record GuestMet(IdentityKey identity, UUID home) implements Write {}
