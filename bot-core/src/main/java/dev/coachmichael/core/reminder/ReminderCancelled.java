package dev.coachmichael.core.reminder;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.UUID;

/** An athlete no longer wants a reminder. */
public record ReminderCancelled(AthleteId athlete, UUID reminder) implements Write {}
