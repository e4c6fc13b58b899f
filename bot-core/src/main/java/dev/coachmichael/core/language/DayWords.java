package dev.coachmichael.core.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the past as runners name them, in French or English, with or without accents: "hier", "ce matin", "dimanche", "il
 * y a 3 jours", "le 12 octobre", "12/10", "last Sunday", "October 12th". Days are counted from the athlete's today.
 */
public final class DayWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        String[] days = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
        String[] months = ("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
                        + " january february march april may june july august september october november december"
                        + " jan feb mar apr may jun jul aug sep oct nov dec")
                .split(" ");
        String[] numbers = "un deux trois quatre cinq six sept huit one two three four five six seven eight".split(" ");
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(days[day.ordinal()], day);
            WEEKDAYS.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], Month.of(i % 12 + 1));
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (int i = 0; i < numbers.length; i++) {
            NUMBERS.put(numbers[i], i % 8 + 1);
        }
        NUMBERS.put("une", 1);
    }

    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final Pattern DAYS_AGO =
            Pattern.compile("\\b(?:il y a " + NUMBER + " jours?|" + NUMBER + " days? ago)\\b");
    private static final Pattern WEEKS_AGO =
            Pattern.compile("\\b(?:il y a " + NUMBER + " (?:semaines?|sem)|" + NUMBER + " weeks? ago)\\b");
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? " + MONTH + "\\b|\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?\\b");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b(?:le|du|the|"
            + String.join("|", WEEKDAYS.keySet())
            + ") (\\d{1,2})(?:er|st|nd|rd|th)?\\b(?! ?(?:km|k|m|min|minutes|h|heures|premiers?|first|last))");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9/]+");
    private static final Pattern STRICTLY_BEFORE = Pattern.compile("\\b(?:dernier|passe|last)\\b");

    private DayWords() {}

    /** The latest day not after today that the words name; empty when they name none. */
    public static Optional<LocalDate> past(String words, LocalDate today) {
        String text = " " + BETWEEN.matcher(Words.fold(words)).replaceAll(" ").strip() + " ";
        return relative(text, today)
                .or(() -> dated(text, today))
                .or(() -> dayOfMonth(text, today))
                .or(() -> weekday(text, today));
    }

    /** How many weeks back the words go ("la semaine derniere" is 1); empty when they do not say. */
    public static OptionalInt weeksAgo(String words) {
        String text = " " + String.join(" ", Words.of(words)) + " ";
        Matcher ago = WEEKS_AGO.matcher(text);
        if (ago.find()) {
            return OptionalInt.of(number(ago));
        }
        if (text.matches(".* (?:avant derniere semaine|week before last) .*")) {
            return OptionalInt.of(2);
        }
        if (text.matches(".* (?:semaine (?:derniere|passee|d avant|precedente)|derniere semaine|sem derniere"
                + "|last week|previous week|week before) .*")) {
            return OptionalInt.of(1);
        }
        return text.matches(".* (?:cette semaine|semaine en cours|this week) .*")
                ? OptionalInt.of(0)
                : OptionalInt.empty();
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        Matcher ago = DAYS_AGO.matcher(text);
        if (ago.find()) {
            return Optional.of(today.minusDays(number(ago)));
        }
        if (text.matches(".* (?:avant ?hier|day before yesterday) .*")) {
            return Optional.of(today.minusDays(2));
        }
        if (text.matches(".* (?:hier|yesterday|last night) .*")) {
            return Optional.of(today.minusDays(1));
        }
        return text.matches(".* (?:aujourd ?hui|ce matin|ce midi|cet aprem|cet apres midi|ce soir|today"
                        + "|this morning|this afternoon|tonight) .*")
                ? Optional.of(today)
                : Optional.empty();
    }

    private static Optional<LocalDate> dated(String text, LocalDate today) {
        Matcher named = DAY_MONTH.matcher(text);
        if (named.find()) {
            String day = named.group(1) == null ? named.group(4) : named.group(1);
            String month = named.group(1) == null ? named.group(3) : named.group(2);
            return latest(Integer.parseInt(day), MONTHS.getOrDefault(month, Month.JANUARY), today);
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.find() && Integer.parseInt(slashed.group(2)) >= 1 && Integer.parseInt(slashed.group(2)) <= 12) {
            return latest(Integer.parseInt(slashed.group(1)), Month.of(Integer.parseInt(slashed.group(2))), today);
        }
        return Optional.empty();
    }

    /** The last time that it was this day of this month. */
    private static Optional<LocalDate> latest(int day, Month month, LocalDate today) {
        for (int year = today.getYear(); year > today.getYear() - 5; year--) {
            try {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isAfter(today)) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                // 29 February of another year, or no day at all.
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        for (String word : List.of(text.strip().split(" "))) {
            DayOfWeek day = WEEKDAYS.get(word);
            if (day != null) {
                boolean before = STRICTLY_BEFORE.matcher(text).find();
                int back = Math.floorMod(today.getDayOfWeek().getValue() - day.getValue(), 7);
                return Optional.of(today.minusDays(back == 0 && before ? 7 : back));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dayOfMonth(String text, LocalDate today) {
        Matcher named = DAY_OF_MONTH.matcher(text);
        if (!named.find()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(named.group(1));
        LocalDate month = today.withDayOfMonth(1);
        for (int back = 0; back < 3 && day >= 1 && day <= 31; back++) {
            LocalDate start = month.minusMonths(back);
            if (day <= start.lengthOfMonth() && !start.withDayOfMonth(day).isAfter(today)) {
                return Optional.of(start.withDayOfMonth(day));
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher ago) {
        String word = ago.group(1) == null ? ago.group(2) : ago.group(1);
        Integer named = NUMBERS.get(word);
        return named == null ? Integer.parseInt(word) : named;
    }
}
