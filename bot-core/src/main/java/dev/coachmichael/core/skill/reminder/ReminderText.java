package dev.coachmichael.core.skill.reminder;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reminder.Reminder;
import dev.coachmichael.core.reminder.Schedule;
import dev.coachmichael.core.turn.Turn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A reminder in one line: its number, when in local time, and of what. */
final class ReminderText {

    private final Turn turn;
    private final Phrases phrases;
    private final Figures figures;

    ReminderText(Turn turn) {
        this.turn = turn;
        this.phrases = Phrases.in(turn.language());
        this.figures = Figures.in(turn.language());
    }

    /** "Rappel no 14, demain sam. 21 nov. 06:30 (Europe/Paris) : courir". */
    String line(Reminder reminder) {
        ZonedDateTime due = reminder.due().atZone(reminder.zone());
        String when =
                switch (reminder.schedule()) {
                    case Schedule.Once once -> day(due.toLocalDate(), reminder) + " " + figures.time(due.toLocalTime());
                    case Schedule.Weekly weekly -> days(weekly) + " " + figures.time(weekly.time());
                };
        return phrases.say(
                reminder.text().isEmpty() ? "reminder.line.bare" : "reminder.line",
                "number",
                reminder.number(),
                "when",
                when,
                "zone",
                reminder.zone().getId(),
                "text",
                reminder.text());
    }

    private String day(LocalDate day, Reminder reminder) {
        LocalDate today = LocalDate.ofInstant(turn.now(), reminder.zone());
        String date = DateTimeFormatter.ofPattern(
                        day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy",
                        turn.language().locale())
                .format(day);
        long ahead = ChronoUnit.DAYS.between(today, day);
        return ahead == 0
                ? phrases.say("reminder.today", "date", date)
                : ahead == 1 ? phrases.say("reminder.tomorrow", "date", date) : date;
    }

    private String days(Schedule.Weekly weekly) {
        if (weekly.days().size() == 7) {
            return phrases.say("reminder.daily");
        }
        String names = Arrays.stream(DayOfWeek.values())
                .filter(weekly.days()::contains)
                .map(day -> day.getDisplayName(TextStyle.FULL, turn.language().locale())
                        + (turn.language() == Language.FR ? "s" : ""))
                .collect(Collectors.joining(", "));
        return phrases.say("reminder.weekly", "days", names);
    }
}
