package dev.coachmichael.core.feedback;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.time.Instant;

/** An athlete took their verdict on an answer back, with its reason. */
public record FeedbackWithdrawn(AthleteId athlete, Instant answeredAt) implements Write {}
