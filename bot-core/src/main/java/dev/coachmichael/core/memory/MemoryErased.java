package dev.coachmichael.core.memory;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.Optional;
import java.util.UUID;

/**
 * An athlete had something forgotten.
 *
 * @param entry which; empty for everything
 */
public record MemoryErased(AthleteId athlete, Optional<UUID> entry) implements Write {}
