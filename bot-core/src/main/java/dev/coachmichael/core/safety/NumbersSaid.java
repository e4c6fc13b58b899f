package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Quantity.Kind;
import dev.coachmichael.core.safety.Quantity.Said;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds every number in a text, in digits or in words, French or English, with what it may mean: 5:29/km is a pace, 1 h 52
 * a span or a time of day. Names that hold a digit (VO2max, zone 2) are no numbers.
 */
final class NumbersSaid {

    private record Form(Pattern pattern, Function<MatchResult, List<Quantity>> meanings) {}

    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final String KM = "(?:km|kms|kilos?|kilometres?|kilometers?|bornes?|k)\\b(?!/|\\s?/\\s?h)";
    private static final String MILE = "(?:mi|miles?)\\b";
    private static final String MIN = "(?:minutes?|min|mn)\\b";
    private static final String SEC = "(?:secondes?|seconds?|secs?|s)\\b";
    private static final String HOUR = "(?:heures?|hours?|hrs?|h)";
    private static final String PER = "\\s*(?:/|par|au|per|le|a|the)\\s*";
    private static final double MILE_METERS = 1609.344;

    /** 12 000 and 12,000. */
    private static final Pattern GAPS = Pattern.compile("(?<![\\d.,:])(\\d{1,3}) (?=\\d{3}(?![\\d:]))");

    private static final Pattern COMMAS = Pattern.compile("(?<![\\d.,:])(\\d{1,3}),(?=000(?![\\d.,:]))");

    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:vo2(?:\\s?max)?|sv\\s?[12]|z\\s?[1-5]|zones? [1-5]|v\\s?vo2(?:\\s?max)?)(?!\\d)");

    /** "5:50-6:20/km", "49 a 54 min": the first number takes the unit of the second. */
    private static final Pattern RANGE =
            Pattern.compile("(\\d+(?:[:.,]\\d+)?)\\s*(?:-|a|to|et|and|ou|or)\\s*(\\d+(?:[:.,]\\d+)?)\\s*(" + "/\\s*km|"
                    + MIN + "|" + SEC + "|km/h|" + KM + "|bpm|%|kg|m\\b|" + HOUR + "\\b)");

    private static final List<Form> FORMS = List.of(
            form("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", m -> List.of(bare(m, 1), bare(m, 2), bare(m, 3))),
            form(
                    "(\\d+):(\\d{2})\\s*(?:" + MIN + ")?" + PER + "(?:" + KM + "|km\\b)",
                    m -> List.of(pace(60 * whole(m, 1) + whole(m, 2), 1000))),
            form(
                    "(\\d+):(\\d{2})\\s*(?:" + MIN + ")?" + PER + MILE,
                    m -> List.of(pace(60 * whole(m, 1) + whole(m, 2), MILE_METERS))),
            form(
                    "(\\d+)\\s*(?:" + MIN + "|')\\s*(\\d{1,2})\\s*(?:" + SEC + "|''|\")?" + PER + "(?:" + KM
                            + "|km\\b)",
                    m -> List.of(pace(60 * whole(m, 1) + whole(m, 2), 1000))),
            form(
                    NUMBER + "\\s*" + MIN + PER + "(?:" + KM + "|km\\b)",
                    m -> List.of(new Quantity(Kind.PACE, 60 * decimal(m, 1), 60 * half(m, 1)))),
            form(
                    NUMBER + "\\s*" + SEC + PER + "(?:" + KM + "|km\\b)",
                    m -> List.of(
                            new Quantity(Kind.PACE, decimal(m, 1), half(m, 1)),
                            new Quantity(Kind.SECONDS, decimal(m, 1), half(m, 1)))),
            form(
                    "(\\d+)\\s*" + HOUR + "\\s*(\\d{1,2})\\s*(?:" + MIN + ")?\\s*(?:et|and)?\\s*(\\d{1,2})\\s*" + SEC,
                    m -> spans(3600 * whole(m, 1) + 60 * whole(m, 2) + whole(m, 3), 0.5)),
            form(
                    "(\\d+)\\s*" + HOUR + "\\s*(?:et |and )?(\\d{1,2})(?!\\d)\\s*(?:" + MIN + ")?",
                    m -> spans(3600 * whole(m, 1) + 60 * whole(m, 2), 30)),
            form(
                    NUMBER + "\\s*" + HOUR + "(?![\\p{L}\\d])",
                    m -> spans(3600 * decimal(m, 1), Math.min(30, 3600 * half(m, 1)))),
            form(
                    "(\\d+)\\s*(?:" + MIN + "|')\\s*(?:et |and )?(\\d{1,2})(?!\\d)\\s*(?:" + SEC + "|''|\")?",
                    m -> spans(60 * whole(m, 1) + whole(m, 2), 0.5)),
            form("(\\d+):(\\d{2}):(\\d{2})", m -> spans(3600 * whole(m, 1) + 60 * whole(m, 2) + whole(m, 3), 0.5)),
            form("(\\d+):(\\d{2})", NumbersSaid::clock),
            form(NUMBER + "\\s*(?:" + MIN + "|')", m -> spans(60 * decimal(m, 1), 60 * half(m, 1))),
            form(
                    NUMBER + "\\s*(?:" + SEC + "|''|\")",
                    m -> List.of(
                            new Quantity(Kind.SECONDS, decimal(m, 1), half(m, 1)),
                            new Quantity(Kind.PACE, decimal(m, 1), half(m, 1)))),
            form(
                    NUMBER + "\\s*(?:km\\s?/\\s?h\\b|kmh\\b|kph\\b)",
                    m -> List.of(new Quantity(Kind.KILOMETERS_PER_HOUR, decimal(m, 1), half(m, 1)))),
            form(NUMBER + "\\s*kg\\b", m -> List.of(new Quantity(Kind.KILOGRAMS, decimal(m, 1), half(m, 1)))),
            form(
                    NUMBER + "\\s*kilos?\\b",
                    m -> List.of(
                            new Quantity(Kind.KILOGRAMS, decimal(m, 1), half(m, 1)),
                            new Quantity(Kind.METERS, 1000 * decimal(m, 1), 1000 * half(m, 1)))),
            form(
                    NUMBER + "\\s*" + KM,
                    m -> List.of(new Quantity(Kind.METERS, 1000 * decimal(m, 1), 1000 * half(m, 1)))),
            form(
                    NUMBER + "\\s*" + MILE,
                    m -> List.of(new Quantity(Kind.METERS, MILE_METERS * decimal(m, 1), MILE_METERS * half(m, 1)))),
            form(NUMBER + "\\s*cm\\b", m -> List.of(new Quantity(Kind.CENTIMETERS, decimal(m, 1), half(m, 1)))),
            form(
                    NUMBER + "\\s*(?:m\\b|metres?\\b|meters?\\b)",
                    m -> List.of(new Quantity(Kind.METERS, decimal(m, 1), half(m, 1)))),
            form(
                    NUMBER + "\\s*(?:bpm\\b|battements?\\b|pulsations?\\b|puls\\b|beats?\\b)",
                    m -> List.of(new Quantity(Kind.BEATS_PER_MINUTE, decimal(m, 1), half(m, 1)))),
            form(
                    NUMBER + "\\s*(?:%|pour ?cents?\\b|per ?cent\\b)",
                    m -> List.of(new Quantity(Kind.PERCENT, decimal(m, 1), half(m, 1)))),
            form(NUMBER, m -> List.of(new Quantity(Kind.BARE, decimal(m, 1), exactIfWhole(m)))));

    private NumbersSaid() {}

    /** All numbers, longest reading first; none is found twice. */
    static List<Said> in(String text) {
        List<Said> found = new ArrayList<>();
        String plain = plain(text);
        if (plain.chars().noneMatch(Character::isDigit)) {
            // Every form begins with a digit.
            return NumberWords.in(plain);
        }
        String rest = NAMES.matcher(plain).replaceAll("#");
        rest = RANGE.matcher(rest).replaceAll("$1 $3 ; $2 $3");
        for (Form form : FORMS) {
            Matcher said = form.pattern().matcher(rest);
            rest = said.replaceAll(number -> {
                found.add(new Said(number.group(), form.meanings().apply(number)));
                return " # ";
            });
        }
        found.addAll(NumberWords.in(rest));
        return found;
    }

    /** One kind of digit, space, dash, quote and letter case; no accents; thousands without a gap. */
    private static String plain(String text) {
        String parts = Normalizer.normalize(withoutNumerals(text), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parts.length());
        boolean digits = false;
        boolean space = false;
        for (int at = 0; at < parts.length(); ) {
            int point = parts.codePointAt(at);
            at += Character.charCount(point);
            switch (Character.getType(point)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> {
                    continue;
                }
                case Character.FORMAT -> {
                    space = false;
                    continue;
                }
                default -> {}
            }
            boolean gap = isGap(point);
            if (!gap) {
                digits |= Character.isDigit(point);
                plain.appendCodePoint(same(point));
            } else if (!space) {
                plain.append(' ');
            }
            space = gap;
        }
        String one = plain.toString().toLowerCase(java.util.Locale.ROOT);
        return digits ? COMMAS.matcher(GAPS.matcher(one).replaceAll("$1")).replaceAll("$1") : one;
    }

    private static boolean isGap(int point) {
        return (point >= '\t' && point <= '\r') || Character.isSpaceChar(point);
    }

    /** The usual character for all that look like it. */
    private static int same(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        if (Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212') {
            return '-';
        }
        return switch (point) {
            case '’', '‘', '′', '`', '´' -> '\'';
            case '“', '”', '″' -> '"';
            default -> point;
        };
    }

    /** Single characters for Roman and other numerals become digits. */
    private static String withoutNumerals(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.LETTER_NUMBER && Character.getNumericValue(point) >= 0) {
                plain.append(Character.getNumericValue(point));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static Form form(String pattern, Function<MatchResult, List<Quantity>> meanings) {
        return new Form(Pattern.compile("(?<![\\d.,:])" + pattern), meanings);
    }

    private static Quantity bare(MatchResult match, int group) {
        return new Quantity(Kind.BARE, whole(match, group), 0);
    }

    private static Quantity pace(long seconds, double meters) {
        return new Quantity(Kind.PACE, seconds * 1000.0 / meters, 0.5 * 1000 / meters);
    }

    /** A span, or a time of day. */
    private static List<Quantity> spans(double seconds, double within) {
        return List.of(new Quantity(Kind.SECONDS, seconds, within), new Quantity(Kind.TIME_OF_DAY, seconds, within));
    }

    /** 46:10 may be minutes and seconds, a pace, hours and minutes, or a time of day. */
    private static List<Quantity> clock(MatchResult match) {
        long minutes = 60 * whole(match, 1) + whole(match, 2);
        return List.of(
                new Quantity(Kind.SECONDS, minutes, 0.5),
                new Quantity(Kind.PACE, minutes, 0.5),
                new Quantity(Kind.SECONDS, 60.0 * minutes, 30),
                new Quantity(Kind.TIME_OF_DAY, 60.0 * minutes, 30));
    }

    private static long whole(MatchResult match, int group) {
        String digits = match.group(group);
        return digits.length() > 12 ? Long.MAX_VALUE / 10_000 : Long.parseLong(digits);
    }

    private static double decimal(MatchResult match, int group) {
        return Double.parseDouble(match.group(group).replace(',', '.'));
    }

    /** A count has no neighbours. */
    private static double exactIfWhole(MatchResult match) {
        double half = half(match, 1);
        return half == 0.5 ? 0 : half;
    }

    /** Half of the last digit that was said. */
    private static double half(MatchResult match, int group) {
        String digits = match.group(group).replace(',', '.');
        int point = digits.indexOf('.');
        return point < 0 ? 0.5 : 0.5 * Math.pow(10, point + 1 - digits.length());
    }
}
