package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The calendar of the demo, told backwards from today. Weeks run from Monday to Sunday; week 0 holds today. */
record Days(LocalDate today) {
    LocalDate yesterday() {
        return today.minusDays(1);
    }

    LocalDate day(int weeksAgo, DayOfWeek weekday) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(weeksAgo)
                .plusDays(weekday.getValue() - 1L);
    }

    LocalDate sundayIn(int weeks) {
        return day(-weeks, DayOfWeek.SUNDAY);
    }

    boolean isPast(LocalDate date) {
        return date.isBefore(today);
    }

    boolean isYesterday(LocalDate date) {
        return date.equals(yesterday());
    }

    int daysAgo(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(date, today);
    }

    static boolean isWinter(LocalDate date) {
        return switch (date.getMonth()) {
            case DECEMBER, JANUARY, FEBRUARY -> true;
            default -> false;
        };
    }
}
