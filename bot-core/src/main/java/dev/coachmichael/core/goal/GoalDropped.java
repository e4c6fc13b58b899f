package dev.coachmichael.core.goal;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.UUID;

/** An athlete gave a goal up. */
public record GoalDropped(AthleteId athlete, UUID goal) implements Write {}
