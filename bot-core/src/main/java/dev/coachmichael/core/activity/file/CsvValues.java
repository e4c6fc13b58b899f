package dev.coachmichael.core.activity.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, durations and dates as people and services write them in four languages. */
final class CsvValues {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2}(?:[.,]\\d+)?)");
    private static final Pattern LETTERS = Pattern.compile(
            "(?:(\\d++)\\s*(?:hours?|heures?|std|h)\\.?)?\\s*(?:(\\d++)\\s*(?:minutes?|min|mn|m|')?\\.?)?\\s*"
                    + "(?:(\\d++(?:[.,]\\d++)?)\\s*(?:seconde?s?|sec|sek|s|\")\\.?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?\\s*([ap])?");

    /** First letters of the months that tell them apart in English, French, German and Spanish. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12));

    private CsvValues() {}

    /** A moment without zone; the time is missing when only a day is written. */
    record DayAndTime(LocalDate day, Optional<LocalTime> time) {

        Optional<LocalDateTime> dateTime() {
            return time.map(day::atTime);
        }
    }

    /**
     * A number with a decimal comma or point, thousands grouped or not; not-a-number when it is none. A single comma or point
     * is taken for the decimal one.
     */
    static double number(String text) {
        if (text.length() > 40) {
            return Double.NaN;
        }
        String plain = text.replaceAll("[\\s\u00A0\u202F'\u2019]", "");
        int comma = plain.lastIndexOf(',');
        int point = plain.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? plain.replace(".", "") : plain.replace(",", "");
        } else if (plain.indexOf(',') != comma || plain.indexOf('.') != point) {
            plain = plain.replace(",", "").replace(".", "");
        }
        return XmlValues.number(plain.replace(',', '.'));
    }

    /** Seconds of {@code 1:02:03}, {@code 46:10}, {@code 1 h 52}, {@code 46 min}; not-a-number for anything else. */
    static double clockSeconds(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > 30) {
            return Double.NaN;
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
            return hours * 3600 + Double.parseDouble(clock.group(2)) * 60 + number(clock.group(3));
        }
        Matcher letters = LETTERS.matcher(plain);
        boolean anyLetter = plain.chars().anyMatch(c -> Character.isLetter(c) || c == '\'' || c == '"');
        if (anyLetter && letters.matches()) {
            return part(letters.group(1)) * 3600 + part(letters.group(2)) * 60 + part(letters.group(3));
        }
        return Double.NaN;
    }

    /** A date with or without a time, day before month when both are numbers and the month cannot be told otherwise. */
    static Optional<DayAndTime> date(String text, boolean monthFirst) {
        String plain = CsvColumn.plain(text.length() > 60 ? text.substring(0, 60) : text);
        try {
            return day(plain, monthFirst).map(day -> new DayAndTime(day, time(plain)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether this date can only be read with the month first. */
    static boolean needsMonthFirst(String text) {
        Matcher numeric = NUMERIC.matcher(text.strip());
        return numeric.lookingAt() && Integer.parseInt(numeric.group(2)) > 12;
    }

    private static Optional<LocalDate> day(String text, boolean monthFirst) {
        Matcher iso = ISO.matcher(text);
        if (iso.lookingAt()) {
            return Optional.of(LocalDate.of(whole(iso, 1), whole(iso, 2), whole(iso, 3)));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.lookingAt()) {
            int year = whole(numeric, 3) < 100 ? 2000 + whole(numeric, 3) : whole(numeric, 3);
            return Optional.of(
                    LocalDate.of(year, whole(numeric, monthFirst ? 1 : 2), whole(numeric, monthFirst ? 2 : 1)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.find()) {
            return month(dayMonth.group(2)).map(month -> LocalDate.of(whole(dayMonth, 3), month, whole(dayMonth, 1)));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.lookingAt()) {
            return month(monthDay.group(1)).map(month -> LocalDate.of(whole(monthDay, 3), month, whole(monthDay, 2)));
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hour = whole(matcher, 1);
        String half = matcher.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return Optional.of(LocalTime.of(hour, whole(matcher, 2), matcher.group(3) == null ? 0 : whole(matcher, 3)));
    }

    private static Optional<Integer> month(String word) {
        Integer byFour = word.length() < 4 ? null : MONTHS.get(word.substring(0, 4));
        Integer byThree = word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
        return Optional.ofNullable(byFour == null ? byThree : byFour);
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static double part(@Nullable String text) {
        return text == null ? 0 : number(text);
    }
}
