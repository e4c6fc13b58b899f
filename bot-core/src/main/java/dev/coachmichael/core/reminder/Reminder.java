package dev.coachmichael.core.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something to be told at a time.
 *
 * @param number as the athlete names it; counts from 1 per athlete
 * @param text what to tell, in the athlete's words
 * @param zone of the schedule's local time
 * @param due when it is told next
 */
public record Reminder(UUID id, int number, String text, Schedule schedule, ZoneId zone, Instant due) {

    public static final int MOST_CHARACTERS = 200;

    public Reminder {
        if (number < 1 || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Reminder " + number + " of " + text.length() + " characters");
        }
    }
}
