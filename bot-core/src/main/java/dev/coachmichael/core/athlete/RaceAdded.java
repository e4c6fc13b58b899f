package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;

/** An athlete told of a race. */
public record RaceAdded(AthleteId athlete, PastRace race) implements Write {}
