package dev.coachmichael.core.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Numbers as runners say them: 8,4 km, 5:29/km, 46 min 10 s, 1 h 52, 148 bpm, jeudi 19. In French a comma; narrow no-break
 * spaces before units, before the percent sign in French only.
 */
public final class Figures {

    private static final char NARROW = '\u202f';

    private final Language language;

    private Figures(Language language) {
        this.language = language;
    }

    public static Figures in(Language language) {
        return new Figures(language);
    }

    /** Kilometres with one decimal: for talk. */
    public String distance(double meters) {
        return number(meters / 1000, 1) + unit("km");
    }

    /** Kilometres with two decimals: for the figures of one run. */
    public String exactDistance(double meters) {
        return number(meters / 1000, 2) + unit("km");
    }

    /** Whole metres, for climbs. */
    public String meters(double meters) {
        return number(meters, 0) + unit("m");
    }

    /** Minutes and seconds per kilometre. */
    public String pace(double secondsPerKilometer) {
        long seconds = Math.round(secondsPerKilometer);
        return seconds / 60 + ":" + twoDigits(seconds % 60) + "/km";
    }

    /** A span to the minute, to the second below ten minutes: for talk. */
    public String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 600) {
            return exactDuration(seconds);
        }
        return minutes(Math.round(whole / 60.0));
    }

    /** A span to the second, as on a watch. */
    public String exactDuration(double seconds) {
        long whole = Math.round(seconds);
        long rest = whole % 60;
        if (whole < 60) {
            return whole + unit("s");
        }
        if (whole < 3600) {
            return whole / 60 + unit("min") + (rest == 0 ? "" : NARROW + twoDigits(rest) + unit("s"));
        }
        return rest == 0
                ? minutes(whole / 60)
                : whole / 3600
                        + unit("h")
                        + NARROW
                        + twoDigits(whole / 60 % 60)
                        + unit("min")
                        + NARROW
                        + twoDigits(rest)
                        + unit("s");
    }

    private String minutes(long minutes) {
        if (minutes < 60) {
            return minutes + unit("min");
        }
        long rest = minutes % 60;
        return minutes / 60 + unit("h") + (rest == 0 ? "" : NARROW + twoDigits(rest));
    }

    /** A race time, as results are printed: 48:30 or 1:52:07. */
    public String clock(double seconds) {
        long whole = Math.round(seconds);
        long hours = whole / 3600;
        return hours == 0
                ? whole / 60 + ":" + twoDigits(whole % 60)
                : hours + ":" + twoDigits(whole / 60 % 60) + ":" + twoDigits(whole % 60);
    }

    public String heartRate(double beatsPerMinute) {
        return Math.round(beatsPerMinute) + unit("bpm");
    }

    /** Kilometres per hour with up to two decimals. */
    public String speed(double kilometersPerHour) {
        return number(kilometersPerHour, kilometersPerHour * 10 % 1 == 0 ? 1 : 2) + unit("km/h");
    }

    public String weight(double kilograms) {
        return number(kilograms, kilograms % 1 == 0 ? 0 : 1) + unit("kg");
    }

    public String height(double centimeters) {
        return number(centimeters, 0) + unit("cm");
    }

    /** A share in whole percent, with its sign. */
    public String change(double share) {
        long percent = Math.round(share * 100);
        return (percent > 0 ? "+" : percent < 0 ? "−" : "") + Math.abs(percent) + percentSign();
    }

    /** Whole percent without a sign in front. */
    public String percent(long percent) {
        return number(percent, 0) + percentSign();
    }

    /** English leaves no space before it. */
    private String percentSign() {
        return switch (language) {
            case FR -> unit("%");
            case EN -> "%";
        };
    }

    /** A number with the language's decimal mark; halves go up. */
    public String number(double value, int decimals) {
        DecimalFormat format = new DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
                DecimalFormatSymbols.getInstance(language.locale()));
        return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** "jeudi 19", "Thursday 19"; with the month when it is not this month's. */
    public String day(LocalDate day, LocalDate today) {
        boolean near = day.getYear() == today.getYear() && day.getMonth() == today.getMonth();
        String date = language == Language.FR && day.getDayOfMonth() == 1 ? "d'er'" : "d";
        String pattern = near
                ? "EEEE " + date
                : day.getYear() == today.getYear() ? "EEEE " + date + " MMMM" : date + " MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** A day with its year, as on a document: "20 novembre 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /** A time of day: 06:30. */
    public String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /** "lun.", "Mon". */
    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, language == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** "1er", "2e"; "1st", "2nd". */
    public String ordinal(long number) {
        return number
                + switch (language) {
                    case FR -> number == 1 ? "er" : "e";
                    case EN -> englishEnding(number);
                };
    }

    private static String englishEnding(long number) {
        boolean teen = number % 100 / 10 == 1;
        return teen ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th";
    }

    private String unit(String unit) {
        return NARROW + unit;
    }

    private static String twoDigits(long value) {
        return value < 10 ? "0" + value : String.valueOf(value);
    }
}
