package dev.coachmichael.core.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days to come as runners name them, in French and English: "demain", "samedi", "le 12 avril", "dans 3 semaines", "next
 * Tuesday", "April 12th", "every Tuesday and Thursday". Days are counted from the speaker's today.
 */
public final class ComingDays {

    private static final String MONTH = CalendarWords.MONTH;
    private static final String DAY = CalendarWords.WEEKDAY;
    private static final String NUMBER = CalendarWords.NUMBER;
    private static final String LEAD = "(?:\\b(?:pour le|le|du|au|on|the|of|for|by|this|next|ce|des)\\s+)*";
    private static final Pattern ISO = Pattern.compile(LEAD + "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DAY_MONTH = Pattern.compile(LEAD + "(?:\\b" + DAY + "s?,?\\s+)?" + LEAD
            + "\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile(LEAD + "(?:\\b" + DAY + ",?\\s+)?\\b" + MONTH
            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:km|k|h|:|am|pm))(?:,?\\s+(\\d{4}))?");
    private static final Pattern SLASHED =
            Pattern.compile(LEAD + "\\b(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?\\b(?!\\s*(?:km|h\\b))");
    private static final Pattern AFTER_TOMORROW =
            Pattern.compile("\\b(?:apres[- ]?demain|(?:the )?day after tomorrow)\\b");
    private static final Pattern TOMORROW = Pattern.compile("\\b(?:demain|tomorrow|tmrw|tomorow|dem1)\\b");
    private static final Pattern TODAY = Pattern.compile(
            "\\b(?:aujourd'?\\s?hui|auj|today)\\b"
                    + "|\\b(?:ce|cet|cette|this)(?= (?:matin|midi|soir|aprem|apres|nuit|morning|afternoon|evening))|\\b(?=tonight\\b)");
    private static final Pattern IN_SOME = Pattern.compile(
            "\\b(?:dans|d'ici|in|within)\\s+" + NUMBER + "\\s+(jours?|days?|semaines?|weeks?|mois|months?)\\b");
    private static final Pattern WEEKDAY = Pattern.compile(LEAD + "\\b" + DAY + "\\b(?:\\s+prochaine?)?");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("\\b(?:le|the)\\s+(\\d{1,2})(?:er|st|nd|rd|th)?\\b(?!\\s*(?:km|k\\b|h\\b|:|heures?|min))");

    private static final Pattern EVERY_DAY = Pattern.compile(
            "\\b(?:tous les jours|chaque jour|every ?day|each day|daily)\\b"
                    + "|\\b(?:tous les|chaque|every|each)(?= (?:matins?|midis?|soirs?|mornings?|afternoons?|evenings?|nights?)\\b)");
    private static final Pattern WORKDAYS =
            Pattern.compile("\\b(?:(?:tous les )?jours (?:ouvres|de semaine)|every weekday|(?:on )?weekdays)\\b");
    private static final Pattern EVERY_NAMED = Pattern.compile("\\b(?:tous les|chaque|every|each)\\s+(" + DAY
            + "s?(?:(?:\\s*,\\s*|\\s+(?:et|and|puis|&)\\s+)(?:(?:les|le|chaque|every)\\s+)?" + DAY + "s?)*)\\b");
    private static final Pattern ANY_DAY = Pattern.compile(DAY);

    private ComingDays() {}

    /** The days of a repetition, taken from the words; empty when nothing repeats. */
    public static Set<DayOfWeek> takeRepetition(SpokenText text) {
        if (text.take(WORKDAYS).isPresent()) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (text.take(EVERY_DAY).isPresent()) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        text.take(EVERY_NAMED).ifPresent(match -> {
            Matcher each = ANY_DAY.matcher(match.group(1));
            while (each.find()) {
                days.add(CalendarWords.weekday(each.group(1)));
            }
        });
        return days;
    }

    /** The day that the words name, taken from them: the next one of its name, or the one that they date. */
    public static Optional<LocalDate> take(SpokenText text, LocalDate today) {
        return text.take(ISO)
                .flatMap(match -> date(match.group(1), number(match.group(2)), number(match.group(3)), today))
                .or(() -> text.take(DAY_MONTH)
                        .flatMap(match -> date(
                                match.group(4), CalendarWords.month(match.group(3)), number(match.group(2)), today)))
                .or(() -> text.take(MONTH_DAY)
                        .flatMap(match -> date(
                                match.group(4), CalendarWords.month(match.group(2)), number(match.group(3)), today)))
                .or(() -> text.take(SLASHED)
                        .flatMap(match -> date(match.group(3), number(match.group(2)), number(match.group(1)), today)))
                .or(() -> text.take(AFTER_TOMORROW).map(match -> today.plusDays(2)))
                .or(() -> text.take(TOMORROW).map(match -> today.plusDays(1)))
                .or(() -> text.take(IN_SOME).map(match -> later(match, today)))
                .or(() -> text.take(TODAY).map(match -> today))
                .or(() -> text.take(WEEKDAY)
                        .map(match -> today.with(TemporalAdjusters.next(CalendarWords.weekday(match.group(1))))))
                .or(() -> text.take(DAY_OF_MONTH).flatMap(match -> dayOfMonth(number(match.group(1)), today)));
    }

    private static LocalDate later(MatchResult match, LocalDate today) {
        return CalendarWords.later(today, CalendarWords.number(match.group(1)), CalendarWords.Unit.of(match.group(2)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A day without a year is the next of its name; empty when there is no such day. */
    private static Optional<LocalDate> date(@Nullable String year, int month, int day, LocalDate today) {
        try {
            if (year != null) {
                int told = number(year);
                return Optional.of(LocalDate.of(told < 100 ? 2000 + told : told, month, day));
            }
            for (int ahead = 0; ahead < 5; ahead++) {
                int in = today.getYear() + ahead;
                boolean exists = day <= YearMonth.of(in, month).lengthOfMonth();
                if (exists && !LocalDate.of(in, month, day).isBefore(today)) {
                    return Optional.of(LocalDate.of(in, month, day));
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOfMonth(int day, LocalDate today) {
        for (int ahead = 0; ahead < 3 && day >= 1; ahead++) {
            LocalDate month = today.withDayOfMonth(1).plusMonths(ahead);
            if (day <= month.lengthOfMonth() && !month.withDayOfMonth(day).isBefore(today)) {
                return Optional.of(month.withDayOfMonth(day));
            }
        }
        return Optional.empty();
    }
}
