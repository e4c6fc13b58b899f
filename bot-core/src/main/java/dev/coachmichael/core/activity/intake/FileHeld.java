package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.turn.Write;
import java.time.Instant;

/**
 * A guest's file waits for consent.
 *
 * @param until when it is forgotten
 */
public record FileHeld(IdentityKey guest, EndpointId endpoint, FileReference file, Instant until) implements Write {}
