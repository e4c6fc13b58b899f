package dev.coachmichael.core.goal;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;

/** An athlete set a goal, or changed the one of this id. */
public record GoalSet(AthleteId athlete, RaceGoal goal) implements Write {}
