package dev.coachmichael.core.memory;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;

/** An athlete asked that something be remembered. */
public record Remembered(AthleteId athlete, MemoryEntry entry) implements Write {}
