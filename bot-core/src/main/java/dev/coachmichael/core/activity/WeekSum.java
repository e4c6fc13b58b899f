package dev.coachmichael.core.activity;

import java.time.LocalDate;

/**
 * What one athlete did of one sport in one week, by the days on their own calendar.
 *
 * @param monday first day of the week
 * @param activities how many
 * @param ascentMeters of those that know it
 */
public record WeekSum(
        LocalDate monday,
        Sport sport,
        int activities,
        double distanceMeters,
        double timerSeconds,
        double ascentMeters) {}
