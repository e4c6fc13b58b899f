package dev.coachmichael.core.chart;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart.Unit;

/** How the numbers of a unit are written: 5:29, 8,4 in French, 8.4 in English, 1 h 52. */
final class UnitText {

    private static final char NARROW_SPACE = '\u202f';

    private static final String MINUS = "\u2212";

    private UnitText() {}

    /** The unit as written behind a name; empty for a score. */
    static String symbol(Unit unit) {
        return switch (unit) {
            case KILOMETRES -> "km";
            case PACE -> "min/km";
            case BEATS_PER_MINUTE -> "bpm";
            case METRES -> "m";
            case MINUTES -> "min";
            case SCORE -> "";
        };
    }

    /** A measured value, as precise as runners say it. */
    static String value(Unit unit, double value, Language language) {
        return switch (unit) {
            case KILOMETRES -> decimal(value, Math.abs(value) < 99.95 ? 1 : 0, language);
            case PACE -> minutesAndSeconds(value);
            case BEATS_PER_MINUTE, METRES -> decimal(value, 0, language);
            case MINUTES -> hoursAndMinutes(value);
            case SCORE -> decimal(value, Math.abs(value) < 99.95 && value != Math.rint(value) ? 1 : 0, language);
        };
    }

    /** A round number of an axis, with the decimals that its step needs. */
    static String tick(Unit unit, double value, double step, Language language) {
        return switch (unit) {
            case PACE -> minutesAndSeconds(value);
            case MINUTES -> step < 1 ? decimal(value, decimalsOf(step), language) : hoursAndMinutes(value);
            case KILOMETRES, BEATS_PER_MINUTE, METRES, SCORE -> decimal(value, decimalsOf(step), language);
        };
    }

    static String decimal(double value, int decimals, Language language) {
        String text = String.format(language.locale(), "%,." + decimals + "f", value);
        boolean negative = text.startsWith("-") && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return negative ? MINUS + text.substring(1) : text.replace("-", "");
    }

    static int decimalsOf(double step) {
        int decimals = 0;
        for (double rest = step; decimals < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
            decimals++;
        }
        return decimals;
    }

    private static String minutesAndSeconds(double seconds) {
        long all = Math.round(Math.abs(seconds));
        return (seconds < 0 && all > 0 ? MINUS : "") + all / 60 + ":" + twoDigits(all % 60);
    }

    private static String hoursAndMinutes(double minutes) {
        long all = Math.round(Math.abs(minutes));
        String sign = minutes < 0 && all > 0 ? MINUS : "";
        if (all < 60) {
            return sign + all;
        }
        String hours = sign + all / 60 + NARROW_SPACE + "h";
        return all % 60 == 0 ? hours : hours + NARROW_SPACE + twoDigits(all % 60);
    }

    private static String twoDigits(long n) {
        return n < 10 ? "0" + n : Long.toString(n);
    }
}
