package dev.coachmichael.core.reminder;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.time.Instant;
import java.util.UUID;

/** An athlete takes a cancellation back: the reminder is told at its time again. */
public record ReminderResumed(AthleteId athlete, UUID reminder, Instant due) implements Write {}
