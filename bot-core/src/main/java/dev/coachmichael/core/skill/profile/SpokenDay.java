package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.CalendarWords;
import dev.coachmichael.core.language.Scan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the day of something past: "le 12 mars", "on March 12, 2025", "12/03", "hier", "last Sunday". */
final class SpokenDay {

    private static final String MONTH = CalendarWords.MONTH;
    private static final String LEAD = "(?:\\b(?:le|du|au|on|the|of|il y a)\\s+)*";
    private static final Pattern DAY_MONTH =
            Pattern.compile(LEAD + "\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            LEAD + "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:km|:))(?:,?\\s+(\\d{4}))?");
    private static final Pattern NUMERIC =
            Pattern.compile(LEAD + "\\b(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?\\b(?!\\s*(?:km|h\\b))");
    private static final Pattern ISO = Pattern.compile(LEAD + "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern BEFORE_YESTERDAY = Pattern.compile("\\b(?:avant[- ]hier|the day before yesterday)\\b");
    private static final Pattern YESTERDAY = Pattern.compile("\\b(?:hier|yesterday)\\b");
    private static final Pattern TODAY =
            Pattern.compile("\\b(?:aujourd'hui|ce matin|ce midi|ce soir|today|this morning|tonight)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:(?:le|on|last|ce|this)\\s+)*("
            + String.join("|", CalendarWords.weekdays().keySet()) + ")(?:\\s+(?:dernier|passe))?\\b");
    private static final Pattern MONTH_OR_YEAR =
            Pattern.compile("\\b(?:en|in|de|last)\\s+(?:" + MONTH + "(?:\\s+(?:\\d{4}|dernier))?|(?:19|20)\\d{2})\\b");

    private SpokenDay() {}

    /** The day that the words name, taken from them; a day without a year is the latest one that is not in the future. */
    static Optional<LocalDate> take(Scan scan, LocalDate today) {
        Optional<LocalDate> day = scan.take(ISO)
                .flatMap(match -> day(match.group(1), match.group(2), match.group(3), today))
                .or(() -> scan.take(DAY_MONTH)
                        .flatMap(match -> day(year(match), month(match.group(2)), match.group(1), today)))
                .or(() -> scan.take(MONTH_DAY)
                        .flatMap(match -> day(year(match), month(match.group(1)), match.group(2), today)))
                .or(() -> scan.take(NUMERIC).flatMap(match -> day(year(match), match.group(2), match.group(1), today)))
                .or(() -> scan.take(BEFORE_YESTERDAY).map(match -> today.minusDays(2)))
                .or(() -> scan.take(YESTERDAY).map(match -> today.minusDays(1)))
                .or(() -> scan.take(TODAY).map(match -> today))
                .or(() -> scan.take(WEEKDAY)
                        .map(match -> today.with(TemporalAdjusters.previous(CalendarWords.weekday(match.group(1))))));
        if (day.isEmpty()) {
            // A month or a year alone names no day: it is not kept rather than guessed.
            scan.take(MONTH_OR_YEAR);
        }
        return day;
    }

    private static String month(String name) {
        return String.valueOf(CalendarWords.month(name));
    }

    /** The year of a match, empty when it was not told. */
    private static String year(MatchResult match) {
        return Objects.requireNonNullElse(match.group(3), "");
    }

    private static Optional<LocalDate> day(String year, String month, String day, LocalDate today) {
        try {
            if (!year.isEmpty()) {
                int told = Integer.parseInt(year);
                return Optional.of(
                        LocalDate.of(told < 100 ? 2000 + told : told, Integer.parseInt(month), Integer.parseInt(day)));
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
