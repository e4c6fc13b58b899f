package dev.coachmichael.core.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What both languages call months, weekdays and small numbers, short forms included: one table for all that read dates.
 * Everything is lower case without accents.
 */
public final class CalendarWords {

    /** A month, in one group; a full stop may follow. */
    public static final String MONTH =
            "(janv(?:ier)?|jan(?:uary)?|fevr?(?:ier)?|feb(?:ruary)?|mars|march|mar|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|"
                    + "juil(?:let)?|july?|aout|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|"
                    + "dec(?:embre|ember)?)\\b\\.?";

    /** A weekday, in one group; "mon", "mar" and "mer" alone are other words and no part of it. */
    public static final String WEEKDAY =
            "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|"
                    + "thursday|friday|saturday|sunday|tues?|wed|thurs?|fri|sat|sun)";

    /** A whole number in figures or a small one in words, in one group. */
    public static final String NUMBER =
            "(\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|an?|one|two|three|four|five|seven"
                    + "|eight|nine|ten|twelve)";

    /** Days of the year by the names that both languages give them. */
    static final Map<String, MonthDay> FEASTS = Map.of(
            "(?:new year ?s? eve|saint sylvestre|st sylvestre|reveillon du nouvel an)",
            MonthDay.of(12, 31),
            "(?:new year(?: ?s)?(?! ?s? eve)(?: day)?|nouvel an|jour de l an)",
            MonthDay.of(1, 1),
            "(?:christmas(?: day)?|xmas|noel)",
            MonthDay.of(12, 25),
            "(?:valentine(?: ?s)?(?: day)?|saint valentin|st valentin)",
            MonthDay.of(2, 14));

    private static final String[] MONTHS =
            "janv jan,fev feb,mar,av ap,mai may,juin jun,juil jul,ao au,sep,oct,nov,dec".split(",");
    private static final String FRENCH_DAYS = "lunmarmerjeuvensamdim";
    private static final String ENGLISH_DAYS = "montuewedthufrisatsun";
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        String[] numbers =
                ("un une a an one,deux two,trois three,quatre four,cinq five,six,sept seven,huit eight,neuf nine,dix ten"
                                + ",,douze twelve,,,quinze")
                        .split(",");
        for (int i = 0; i < numbers.length; i++) {
            for (String word : numbers[i].split(" ")) {
                NUMBERS.put(word, i + 1);
            }
        }
        NUMBERS.remove("");
        String[] french = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
        for (DayOfWeek day : DayOfWeek.values()) {
            String english = day.name().toLowerCase(Locale.ROOT);
            for (String name : new String[] {french[day.ordinal()], english}) {
                DAYS.put(name, day);
                DAYS.put(name + "s", day);
            }
        }
    }

    private CalendarWords() {}

    /** The full names of all weekdays, in the singular and the plural. */
    public static Map<String, DayOfWeek> weekdays() {
        return Map.copyOf(DAYS);
    }

    /**
     * The month of a name that {@link #MONTH} matches, 1 to 12.
     *
     * @throws IllegalArgumentException when no month begins so
     */
    public static int month(String name) {
        for (int i = 0; i < MONTHS.length; i++) {
            for (String beginning : MONTHS[i].split(" ")) {
                if (name.startsWith(beginning)) {
                    return i + 1;
                }
            }
        }
        throw new IllegalArgumentException("No month begins like " + name);
    }

    /**
     * The weekday of a name or a short form of three letters or more, in either language: "mer", "wed".
     *
     * @throws IllegalArgumentException when no weekday begins so
     */
    public static DayOfWeek weekday(String name) {
        String start = name.substring(0, Math.min(3, name.length()));
        for (String letters : new String[] {FRENCH_DAYS, ENGLISH_DAYS}) {
            for (int i = 0; i < 7; i++) {
                if (letters.startsWith(start, 3 * i)) {
                    return DayOfWeek.of(i + 1);
                }
            }
        }
        throw new IllegalArgumentException("No weekday begins like " + name);
    }

    /** The value of what {@link #NUMBER} matches. */
    public static int number(String word) {
        Integer named = NUMBERS.get(word);
        return named == null ? Integer.parseInt(word) : named;
    }

    /** The day so many units after a day; before it when the count is negative. */
    static LocalDate later(LocalDate day, long count, Unit unit) {
        return switch (unit) {
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
        };
    }

    /** What spans are counted in. */
    enum Unit {
        DAYS,
        WEEKS,
        MONTHS;

        /** Of a word that begins like one of them. */
        static Unit of(String word) {
            return word.startsWith("mo") ? MONTHS : word.startsWith("j") || word.startsWith("d") ? DAYS : WEEKS;
        }
    }
}
