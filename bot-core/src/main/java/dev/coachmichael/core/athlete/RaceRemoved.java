package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.util.UUID;

/** A race that an athlete had told of is forgotten. */
public record RaceRemoved(AthleteId athlete, UUID race) implements Write {}
