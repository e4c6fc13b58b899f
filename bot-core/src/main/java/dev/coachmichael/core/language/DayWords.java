package dev.coachmichael.core.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days as runners name them, in French or English, with or without accents: "hier", "ce matin", "dimanche", "il y a 3
 * jours", "le 12 octobre", "12/10", "last Sunday", "October 12th", "demain", "in 5 weeks". Days are counted from the
 * athlete's today.
 */
public final class DayWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = CalendarWords.weekdays();
    private static final String NUMBER = CalendarWords.NUMBER;
    private static final String MONTH = CalendarWords.MONTH;
    private static final String NOT_A_DAY =
            "(?! ?(?:km|k|m|min|minutes|h|heures|bornes|miles?|premiers?|first|last)\\b)";
    private static final String UNIT = "(jours?|days?|j|semaines?|sem|weeks?|mois|months?)";
    private static final Pattern DAYS_AGO =
            Pattern.compile("\\b(?:(?:il )?y a " + NUMBER + " jours?|" + NUMBER + " days? (?:ago|back))\\b");
    private static final Pattern WEEKS_AGO = Pattern.compile(
            "\\b(?:(?:il )?y a " + NUMBER + " (?:semaines?|sem)|" + NUMBER + " weeks? (?:ago|back))\\b");
    private static final Pattern TWO_WEEKS_AGO =
            Pattern.compile(" (?:avant derniere semaine|semaine d avant la (?:semaine )?(?:derniere|passee)"
                    + "|week before last|(?:il )?y a (?:15|quinze) jours|fortnight (?:ago|back)) ");
    private static final Pattern LAST_WEEK =
            Pattern.compile(" (?:semaine (?:derniere|passee|d avant|precedente)|derniere semaine|sem derniere|last week"
                    + "|previous week|week before) ");
    private static final Pattern THIS_WEEK = Pattern.compile(
            " (?:(?:cette|cet|c te|7) (?:semaine|semn)|semaine en cours|this week|current week|week so far"
                    + "|(?:depuis|since) (?:lundi|monday)) ");
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? " + MONTH
            + "(?: (\\d{4}))?|\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b" + NOT_A_DAY + "(?: (\\d{4}))?");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?\\b");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b(?:le|du|the|" + String.join("|", WEEKDAYS.keySet())
            + ") (\\d{1,2})(?:er|st|nd|rd|th)?\\b" + NOT_A_DAY);
    private static final Pattern SPAN = Pattern.compile("\\b" + NUMBER + " " + UNIT + "\\b");
    private static final Pattern FORTNIGHT = Pattern.compile("\\bfortnight\\b");
    private static final Pattern LONG_SPAN =
            Pattern.compile("\\b([2-9]|[1-9]\\d) ((?:semaines?|sem|weeks?|mois|months?))\\b");
    private static final Pattern IN_SPAN = Pattern.compile("\\b(?:dans|d ici|in) " + NUMBER + " " + UNIT + "\\b");
    private static final Pattern UNTIL_DAY = Pattern.compile(
            "\\b(?:au|until the|till the|til the|on the|jusqu au|le|du|the) (\\d{1,2})(?:er|st|nd|rd|th)?\\b"
                    + NOT_A_DAY);
    private static final Pattern COMING_DAY =
            Pattern.compile("\\b(?:on the|le|du|the) (\\d{1,2})(?:er|st|nd|rd|th)?\\b" + NOT_A_DAY);
    private static final Pattern AFTER_TOMORROW = Pattern.compile(" (?:apres ?demain|apres 2m1|day after tomorrow) ");
    private static final Pattern TOMORROW = Pattern.compile(
            " (?:demain|dmain|2main|2m1|2min|tomorrows?|tomorow|tommorow|tommorrow|the morra|the morn|the morrow) ");
    private static final Pattern TODAY = Pattern.compile(
            " (?:aujourd ?hui|ajd|auj|ce matin|ce midi|cet aprem|cet apres midi|ce soir|ce jour"
                    + "|a matin|a soir|du jour|todays?|(?:this|thi) (?:mornings?|afternoons?|evenings?|arvo)|tonights?|the night) ");
    private static final Pattern BEFORE_YESTERDAY = Pattern.compile(" (?:avant ?hier|day before yesterday) ");
    private static final Pattern YESTERDAY = Pattern.compile(" (?:hier|yesterdays?|last nights?) ");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9/]+");
    /** Even 29 February comes again within them. */
    private static final int YEARS = 9;

    private static final Set<String> ENGLISH_SHORT = Set.of("tue tues wed weds thu thur thurs fri sat sun".split(" "));
    /** Short forms that other words look like, so that two of them are needed; "mon" needs an English one beside it. */
    private static final Set<String> SHORT_DAYS = Stream.concat(
                    Stream.of("lun mar mer jeu ven sam dim".split(" ")), ENGLISH_SHORT.stream())
            .collect(Collectors.toUnmodifiableSet());

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
        if (TWO_WEEKS_AGO.matcher(text).find()) {
            return OptionalInt.of(2);
        }
        if (LAST_WEEK.matcher(text).find()) {
            return OptionalInt.of(1);
        }
        return THIS_WEEK.matcher(text).find() ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** The first day of a state that lasts: "depuis 3 jours", "for a week", "since Tuesday"; a past day else. */
    public static Optional<LocalDate> since(String words, LocalDate today) {
        Matcher span = SPAN.matcher(plain(words));
        return span.find() ? Optional.of(before(span, today)) : past(words, today);
    }

    /** The next day that the words name: "demain", "samedi", "dans 5 semaines", "April 11"; today counts when named. */
    public static Optional<LocalDate> ahead(String words, LocalDate today) {
        return aheadOnce(words, today).or(() -> nextWeekday(plain(words), today));
    }

    /** As {@link #ahead}, by another name than that of a weekday. */
    public static Optional<LocalDate> aheadOnce(String words, LocalDate today) {
        return named(plain(words), COMING_DAY, today);
    }

    private static Optional<LocalDate> named(String text, Pattern dayOfMonth, LocalDate today) {
        Matcher span = IN_SPAN.matcher(text);
        return (span.find() ? Optional.of(after(span, today)) : Optional.<LocalDate>empty())
                .or(() -> nextDated(text, today))
                .or(() -> near(text, today))
                .or(() -> nextDayOfMonth(dayOfMonth.matcher(text), today))
                .or(() -> feast(text, today));
    }

    /** The day by which something is to be reached: as {@link #aheadOnce}, or after so many weeks or months. */
    public static Optional<LocalDate> by(String words, LocalDate today) {
        Matcher span = LONG_SPAN.matcher(plain(words));
        return aheadOnce(words, today)
                .or(() -> span.find() ? Optional.of(after(span, today)) : Optional.<LocalDate>empty());
    }

    /** The end of a span that begins today: "jusqu'au 12", "for 10 days", "2 semaines". */
    public static Optional<LocalDate> until(String words, LocalDate today) {
        String text = plain(words);
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            return Optional.of(after(span, today));
        }
        return FORTNIGHT.matcher(text).find()
                ? Optional.of(today.plusWeeks(2))
                : named(text, UNTIL_DAY, today).or(() -> nextWeekday(text, today));
    }

    /** All days of the week that the words name. */
    public static Set<DayOfWeek> weekdays(String words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Set<DayOfWeek> shortened = EnumSet.noneOf(DayOfWeek.class);
        List<String> said = Words.of(words);
        boolean english = said.stream().anyMatch(ENGLISH_SHORT::contains);
        said.forEach(word -> {
            weekdayOf(word).ifPresent(days::add);
            if (SHORT_DAYS.contains(word) || english && word.equals("mon")) {
                shortened.add(CalendarWords.weekday(word));
            }
        });
        if (days.size() + shortened.size() > 1) {
            days.addAll(shortened);
        }
        return days;
    }

    private static String plain(String words) {
        return " " + BETWEEN.matcher(Words.fold(words)).replaceAll(" ").strip() + " ";
    }

    private static LocalDate after(Matcher span, LocalDate today) {
        return CalendarWords.later(today, CalendarWords.number(span.group(1)), CalendarWords.Unit.of(span.group(2)));
    }

    private static LocalDate before(Matcher span, LocalDate today) {
        return CalendarWords.later(today, -CalendarWords.number(span.group(1)), CalendarWords.Unit.of(span.group(2)));
    }

    private static Optional<LocalDate> near(String text, LocalDate today) {
        if (AFTER_TOMORROW.matcher(text).find()) {
            return Optional.of(today.plusDays(2));
        }
        if (TOMORROW.matcher(text).find()) {
            return Optional.of(today.plusDays(1));
        }
        return TODAY.matcher(text).find() ? Optional.of(today) : Optional.empty();
    }

    private static Optional<LocalDate> feast(String text, LocalDate today) {
        for (Map.Entry<String, MonthDay> feast : CalendarWords.FEASTS.entrySet()) {
            if (Pattern.compile("\\b(?:avant|a|pour|d ici|jusqu a|le|before|by|on|for|till?|until) (?:la |le |the )?"
                            + feast.getKey() + "\\b")
                    .matcher(text)
                    .find()) {
                return earliest(
                        feast.getValue().getDayOfMonth(), feast.getValue().getMonthValue(), today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nextDated(String text, LocalDate today) {
        return dayAndMonth(text, (day, month) -> earliest(day, month, today));
    }

    /** A day with its month, and the year that goes with it when none is told. */
    private static Optional<LocalDate> dayAndMonth(
            String text, BiFunction<Integer, Integer, Optional<LocalDate>> withoutYear) {
        Matcher named = DAY_MONTH.matcher(text);
        if (named.find()) {
            int first = named.group(1) == null ? 4 : 1;
            int month = CalendarWords.month(named.group(first == 1 ? 2 : 4));
            int day = Integer.parseInt(named.group(first == 1 ? 1 : 5));
            String year = named.group(first == 1 ? 3 : 6);
            return year == null ? withoutYear.apply(day, month) : date(Integer.parseInt(year), month, day);
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.find() && Integer.parseInt(slashed.group(2)) >= 1 && Integer.parseInt(slashed.group(2)) <= 12) {
            int day = Integer.parseInt(slashed.group(1));
            int month = Integer.parseInt(slashed.group(2));
            return slashed.group(3) == null ? withoutYear.apply(day, month) : date(year(slashed.group(3)), month, day);
        }
        return Optional.empty();
    }

    /** "18" is 2018. */
    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** The next time that it is this day of this month. */
    private static Optional<LocalDate> earliest(int day, int month, LocalDate today) {
        return IntStream.range(0, YEARS)
                .mapToObj(years -> date(today.getYear() + years, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    private static Optional<LocalDate> nextDayOfMonth(Matcher named, LocalDate today) {
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
        if (BEFORE_YESTERDAY.matcher(text).find()) {
            return Optional.of(today.minusDays(2));
        }
        if (YESTERDAY.matcher(text).find()) {
            return Optional.of(today.minusDays(1));
        }
        return TODAY.matcher(text).find() ? Optional.of(today) : Optional.empty();
    }

    private static Optional<LocalDate> dated(String text, LocalDate today) {
        return dayAndMonth(text, (day, month) -> latest(day, month, today));
    }

    /** The last time that it was this day of this month. */
    private static Optional<LocalDate> latest(int day, int month, LocalDate today) {
        return IntStream.range(0, YEARS)
                .mapToObj(years -> date(today.getYear() - years, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(today))
                .findFirst();
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
        return CalendarWords.number(ago.group(1) == null ? ago.group(2) : ago.group(1));
    }
}
