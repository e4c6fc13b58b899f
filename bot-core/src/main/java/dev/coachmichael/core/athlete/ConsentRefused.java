package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.time.Instant;

/**
 * A guest does not agree: they are not asked again.
 *
 * @param version of the text that they refused
 */
public record ConsentRefused(IdentityKey identity, int version, Instant at) implements Write {}
