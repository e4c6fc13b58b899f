package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * The athlete decides what a run's distance is.
 *
 * @param meters empty to believe the recording again
 */
public record DistanceCorrected(AthleteId athlete, UUID activity, OptionalDouble meters) implements Write {}
