package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.turn.Write;

/** A guest's files wait no longer: they were imported, or the guest refused. */
public record HeldFilesDropped(IdentityKey guest) implements Write {}
