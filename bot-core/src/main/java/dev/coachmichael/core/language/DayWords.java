package dev.coachmichael.core.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as runners name them, in French or English, with or without accents: "hier", "ce matin", "dimanche", "il y a 3
 * jours", "le 12 octobre", "12/10", "last Sunday", "October 12th", "demain", "in 5 weeks". Days are counted from the
 * athlete's today.
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
            WEEKDAYS.put(days[day.ordinal()] + "s", day);
            WEEKDAYS.put(day.name().toLowerCase(java.util.Locale.ROOT) + "s", day);
        }
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], Month.of(i % 12 + 1));
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (int i = 0; i < numbers.length; i++) {
            NUMBERS.put(numbers[i], i % 8 + 1);
        }
        NUMBERS.put("une", 1);
        NUMBERS.put("a", 1);
        NUMBERS.put("dix", 10);
        NUMBERS.put("ten", 10);
        NUMBERS.put("quinze", 15);
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
    private static final Pattern SPAN =
            Pattern.compile("\\b" + NUMBER + " (?:(jours?|days?|j)|(semaines?|sem|weeks?)|(mois|months?))\\b");
    private static final Pattern IN_SPAN = Pattern.compile(
            "\\b(?:dans|d ici|in) " + NUMBER + " (?:(jours?|days?|j)|(semaines?|sem|weeks?)|(mois|months?))\\b");
    private static final Pattern UNTIL_DAY = Pattern.compile(
            "\\b(?:au|until the|till the|til the|on the|jusqu au|le|du|the) (\\d{1,2})(?:er|st|nd|rd|th)?\\b(?! ?(?:km|k|m|min|minutes|h|heures|premiers?))");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9/]+");
    private static final Pattern STRICTLY_BEFORE = Pattern.compile("\\b(?:dernier|passe|last)\\b");

    private DayWords() {}

    /** The latest day not after today that the words name; empty when they name none. */
    public static Optional<LocalDate> past(String words, LocalDate today) {
        String text = plain(words);
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

    /** The first day of a state that lasts: "depuis 3 jours", "for a week", "since Tuesday"; a past day else. */
    public static Optional<LocalDate> since(String words, LocalDate today) {
        Matcher span = SPAN.matcher(plain(words));
        return span.find() ? Optional.of(before(span, today)) : past(words, today);
    }

    /** The next day that the words name: "demain", "samedi", "dans 5 semaines", "April 11"; today counts when named. */
    public static Optional<LocalDate> ahead(String words, LocalDate today) {
        String text = plain(words);
        Matcher span = IN_SPAN.matcher(text);
        return (span.find() ? Optional.of(after(span, today)) : Optional.<LocalDate>empty())
                .or(() -> near(text, today))
                .or(() -> nextDated(text, today))
                .or(() -> nextDayOfMonth(text, today))
                .or(() -> nextWeekday(text, today));
    }

    /** The end of a span that begins today: "jusqu'au 12", "for 10 days", "2 semaines". */
    public static Optional<LocalDate> until(String words, LocalDate today) {
        Matcher span = SPAN.matcher(plain(words));
        return span.find() ? Optional.of(after(span, today)) : ahead(words, today);
    }

    /** All days of the week that the words name. */
    public static Set<DayOfWeek> weekdays(String words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Words.of(words).forEach(word -> weekdayOf(word).ifPresent(days::add));
        return days;
    }

    private static String plain(String words) {
        return " " + BETWEEN.matcher(Words.fold(words)).replaceAll(" ").strip() + " ";
    }

    private static LocalDate after(Matcher span, LocalDate today) {
        int count = number(span.group(1));
        return span.group(2) != null
                ? today.plusDays(count)
                : span.group(3) != null ? today.plusWeeks(count) : today.plusMonths(count);
    }

    private static LocalDate before(Matcher span, LocalDate today) {
        int count = number(span.group(1));
        return span.group(2) != null
                ? today.minusDays(count)
                : span.group(3) != null ? today.minusWeeks(count) : today.minusMonths(count);
    }

    private static Optional<LocalDate> near(String text, LocalDate today) {
        if (text.matches(".* (?:apres ?demain|day after tomorrow) .*")) {
            return Optional.of(today.plusDays(2));
        }
        if (text.matches(".* (?:demain|dmain|2main|tomorrow|tomorow|tommorow|tommorrow) .*")) {
            return Optional.of(today.plusDays(1));
        }
        return text.matches(".* (?:aujourd ?hui|ce matin|ce midi|cet aprem|cet apres midi|ce soir|today|this morning"
                        + "|this afternoon|this evening|tonight) .*")
                ? Optional.of(today)
                : Optional.empty();
    }

    private static Optional<LocalDate> nextDated(String text, LocalDate today) {
        Matcher named = DAY_MONTH.matcher(text);
        if (named.find()) {
            String day = named.group(1) == null ? named.group(4) : named.group(1);
            String month = named.group(1) == null ? named.group(3) : named.group(2);
            return earliest(Integer.parseInt(day), MONTHS.getOrDefault(month, Month.JANUARY), today);
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.find() && Integer.parseInt(slashed.group(2)) >= 1 && Integer.parseInt(slashed.group(2)) <= 12) {
            return earliest(Integer.parseInt(slashed.group(1)), Month.of(Integer.parseInt(slashed.group(2))), today);
        }
        return Optional.empty();
    }

    /** The next time that it is this day of this month. */
    private static Optional<LocalDate> earliest(int day, Month month, LocalDate today) {
        for (int year = today.getYear(); year < today.getYear() + 5; year++) {
            try {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isBefore(today)) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                // 29 February of another year, or no day at all.
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nextDayOfMonth(String text, LocalDate today) {
        Matcher named = UNTIL_DAY.matcher(text);
        if (!named.find()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(named.group(1));
        for (int ahead = 0; ahead < 3 && day >= 1 && day <= 31; ahead++) {
            LocalDate start = today.withDayOfMonth(1).plusMonths(ahead);
            if (day <= start.lengthOfMonth() && start.withDayOfMonth(day).isAfter(today)) {
                return Optional.of(start.withDayOfMonth(day));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nextWeekday(String text, LocalDate today) {
        for (String word : List.of(text.strip().split(" "))) {
            Optional<DayOfWeek> day = weekdayOf(word);
            if (day.isPresent()) {
                boolean weekLater = text.matches(".* (?:en huit|en 8|" + word + " week) .*");
                return Optional.of(today.with(TemporalAdjusters.next(day.get())).plusWeeks(weekLater ? 1 : 0));
            }
        }
        return Optional.empty();
    }

    /** The day of a word; a slip of one letter in a long one is forgiven. */
    private static Optional<DayOfWeek> weekdayOf(String word) {
        DayOfWeek day = WEEKDAYS.get(word);
        if (day != null || word.length() < 5 || word.length() > 10) {
            return Optional.ofNullable(day);
        }
        return NearestName.of(word, WEEKDAYS.keySet())
                .filter(known -> known.charAt(0) == word.charAt(0) && NearestName.edits(word, known) == 1)
                .map(WEEKDAYS::get);
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
            Optional<DayOfWeek> day = weekdayOf(word);
            if (day.isPresent()) {
                boolean before = STRICTLY_BEFORE.matcher(text).find();
                int back = Math.floorMod(
                        today.getDayOfWeek().getValue() - day.get().getValue(), 7);
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
        return number(ago.group(1) == null ? ago.group(2) : ago.group(1));
    }

    private static int number(String word) {
        Integer named = NUMBERS.get(word);
        return named == null ? Integer.parseInt(word) : named;
    }
}
