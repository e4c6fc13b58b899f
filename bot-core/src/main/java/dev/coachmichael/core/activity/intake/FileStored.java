package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;

/**
 * A file kept as the athlete sent it; the same bytes are kept once.
 *
 * @param name for display
 * @param bytes not to be changed
 */
public record FileStored(AthleteId athlete, String name, byte[] bytes) implements Write {}
