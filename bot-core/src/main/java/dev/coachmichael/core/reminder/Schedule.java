package dev.coachmichael.core.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a reminder is told, in local time. In the hour that a clock change skips it is told as much later as the clocks jump;
 * in the hour that comes twice, the first time.
 */
public sealed interface Schedule {

    LocalTime time();

    /** The first instant after another one; empty when there is none any more. */
    Optional<Instant> next(Instant after, ZoneId zone);

    /** Once. */
    record Once(LocalDate day, LocalTime time) implements Schedule {
        @Override
        public Optional<Instant> next(Instant after, ZoneId zone) {
            Instant due = ZonedDateTime.of(day, time, zone).toInstant();
            return due.isAfter(after) ? Optional.of(due) : Optional.empty();
        }
    }

    /** Every week on these days, of which there is at least one. */
    record Weekly(Set<DayOfWeek> days, LocalTime time) implements Schedule {
        public Weekly {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A weekly reminder needs a day");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        @Override
        public Optional<Instant> next(Instant after, ZoneId zone) {
            LocalDate first = after.atZone(zone).toLocalDate().minusDays(1);
            for (int ahead = 0; ahead <= 9; ahead++) {
                LocalDate day = first.plusDays(ahead);
                Instant due = ZonedDateTime.of(day, time, zone).toInstant();
                if (days.contains(day.getDayOfWeek()) && due.isAfter(after)) {
                    return Optional.of(due);
                }
            }
            throw new IllegalStateException("No such day within nine days");
        }
    }
}
