package dev.coachmichael.core.reminder;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Write;

/**
 * An athlete wants to be reminded.
 *
 * @param conversation where it is told
 * @param language in which it is told, unless the athlete chose one
 */
public record ReminderSet(AthleteId athlete, Reminder reminder, long conversation, Language language)
        implements Write {}
