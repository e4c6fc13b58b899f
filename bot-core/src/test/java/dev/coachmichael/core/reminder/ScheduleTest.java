package dev.coachmichael.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("U35")
class ScheduleTest {

    @ParameterizedTest
    @CsvSource({
        // Saturday before, Sunday of the change, Monday after; the local time stays, the instant moves.
        "Europe/Paris, 2026-03-28, 06:30, 2026-03-28T05:30:00Z",
        "Europe/Paris, 2026-03-29, 06:30, 2026-03-29T04:30:00Z",
        "Europe/Paris, 2026-03-30, 06:30, 2026-03-30T04:30:00Z",
        "Europe/Paris, 2026-10-24, 06:30, 2026-10-24T04:30:00Z",
        "Europe/Paris, 2026-10-25, 06:30, 2026-10-25T05:30:00Z",
        "America/New_York, 2026-03-07, 18:30, 2026-03-07T23:30:00Z",
        "America/New_York, 2026-03-08, 18:30, 2026-03-08T22:30:00Z",
        "America/New_York, 2026-10-31, 18:30, 2026-10-31T22:30:00Z",
        "America/New_York, 2026-11-01, 18:30, 2026-11-01T23:30:00Z",
        // An hour that does not exist is told as much later; one that comes twice, the first time.
        "Europe/Paris, 2026-03-29, 02:30, 2026-03-29T01:30:00Z",
        "Europe/Paris, 2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "America/New_York, 2026-03-08, 02:30, 2026-03-08T07:30:00Z",
        "America/New_York, 2026-11-01, 01:30, 2026-11-01T05:30:00Z"
    })
    void onceIsToldAtItsLocalTime(ZoneId zone, LocalDate day, LocalTime time, Instant due) {
        assertThat(new Schedule.Once(day, time).next(Instant.parse("2026-01-01T00:00:00Z"), zone))
                .contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-20",
        "Europe/Paris, 2026-10-16",
        "America/New_York, 2026-02-27",
        "America/New_York, 2026-10-23"
    })
    void everyDayIsToldOnceADayOverAClockChange(ZoneId zone, LocalDate from) {
        Schedule daily = new Schedule.Weekly(EnumSet.allOf(DayOfWeek.class), LocalTime.of(2, 30));
        Instant at = from.atStartOfDay(zone).toInstant();
        for (int day = 0; day < 20; day++) {
            at = daily.next(at, zone).orElseThrow();
            assertThat(LocalDate.ofInstant(at, zone)).isEqualTo(from.plusDays(day));
        }
    }

    @Test
    void aThousandWeeklyRemindersKeepTheirDayAndTime() {
        long seed = 42;
        Random random = new Random(seed);
        ZoneId[] zones = {
            ZoneId.of("Europe/Paris"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("UTC")
        };
        for (int i = 0; i < 1000; i++) {
            ZoneId zone = zones[random.nextInt(zones.length)];
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            LocalTime time = LocalTime.of(4 + random.nextInt(20), random.nextInt(60));
            Instant after = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 86_400));
            Instant due =
                    new Schedule.Weekly(Set.of(day), time).next(after, zone).orElseThrow();
            ZonedDateTime local = due.atZone(zone);
            assertThat(local.getDayOfWeek()).as("seed " + seed + " round " + i).isEqualTo(day);
            assertThat(local.toLocalTime()).as("seed " + seed + " round " + i).isEqualTo(time);
            assertThat(due).isAfter(after).isBefore(after.plusSeconds(7 * 86_400 + 7200));
        }
    }

    @Test
    void whatIsOverIsNotToldAgain() {
        Schedule once = new Schedule.Once(LocalDate.of(2026, 1, 5), LocalTime.of(7, 0));
        assertThat(once.next(Instant.parse("2026-01-05T06:00:00Z"), ZoneId.of("Europe/Paris")))
                .isEmpty();
    }

    @Test
    void theNightIsQuiet() {
        LocalDateTime late = LocalDateTime.parse("2026-01-05T22:10:00");
        assertThat(QuietHours.NIGHT.outside(late)).isEqualTo(LocalDateTime.parse("2026-01-06T08:00:00"));
        assertThat(QuietHours.NIGHT.outside(late.withHour(5))).isEqualTo(LocalDateTime.parse("2026-01-05T08:00:00"));
        assertThat(QuietHours.NIGHT.outside(late.withHour(20))).isEqualTo(late.withHour(20));
        assertThat(QuietHours.NIGHT.outside(LocalDateTime.parse("2026-01-05T08:00:00")))
                .isEqualTo(LocalDateTime.parse("2026-01-05T08:00:00"));
    }
}
