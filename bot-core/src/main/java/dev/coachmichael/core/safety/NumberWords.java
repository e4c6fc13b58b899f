package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Quantity.Kind;
import dev.coachmichael.core.safety.Quantity.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written as words. "Two things" is language; "two kilometres" is a figure, and so is every number from seven on.
 * The text is folded and has no digits left.
 */
final class NumberWords {

    private static final int FIGURE_FROM = 7;
    private static final Set<String> SCALES = Set.of("cent", "cents", "hundred", "mille", "thousand");
    private static final Set<String> ONES = Set.of("un", "une", "one");
    /** "New" in French. */
    private static final Set<String> ALSO_OTHER_WORDS = Set.of("neuf");

    private static final Set<String> BETWEEN = Set.of("et", "and", "de");
    private static final Map<String, Integer> VALUES = values();

    private NumberWords() {}

    static List<Said> in(String folded) {
        String[] words = folded.split("[^\\p{L}%]+");
        List<Said> found = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            int end = at;
            double value = 0;
            while (end < words.length && (isNumber(words, end) || joins(words, at, end))) {
                value = plus(value, words[end]);
                end++;
            }
            if (end == at) {
                at++;
            } else {
                add(found, words, at, end, value);
                at = end;
            }
        }
        return found;
    }

    private static boolean isNumber(String[] words, int at) {
        return VALUES.containsKey(words[at]);
    }

    private static boolean joins(String[] words, int from, int at) {
        return at > from
                && BETWEEN.contains(words[at])
                && !words[at].equals("de")
                && at + 1 < words.length
                && isNumber(words, at + 1)
                && VALUES.getOrDefault(words[at - 1], 0) >= 20;
    }

    private static double plus(double before, String word) {
        int value = VALUES.getOrDefault(word, 0);
        if (SCALES.contains(word)) {
            return Math.max(1, before) * value;
        }
        boolean fourTwenties = before == 4 && (word.equals("vingt") || word.equals("vingts"));
        return fourTwenties ? 80 : before + value;
    }

    private static void add(List<Said> found, String[] words, int from, int end, double value) {
        String said = String.join(" ", List.of(words).subList(from, end));
        int next = end < words.length && BETWEEN.contains(words[end]) ? end + 1 : end;
        String unit = next < words.length ? words[next] : "";
        Quantity measured = measured(unit, value);
        if (measured != null) {
            found.add(new Said(said + " " + unit, List.of(measured)));
        } else if (value >= FIGURE_FROM && !ALSO_OTHER_WORDS.contains(said)) {
            found.add(new Said(said, List.of(new Quantity(Kind.BARE, value, 0))));
        }
    }

    private static @Nullable Quantity measured(String unit, double value) {
        return switch (unit) {
            case "km", "kilometre", "kilometres", "kilometer", "kilometers", "bornes" ->
                new Quantity(Kind.METERS, 1000 * value, 500);
            case "mile", "miles" -> new Quantity(Kind.METERS, 1609.344 * value, 800);
            case "metre", "metres", "meter", "meters" -> new Quantity(Kind.METERS, value, 0.5);
            case "minute", "minutes", "min" -> new Quantity(Kind.SECONDS, 60 * value, 30);
            case "heure", "heures", "hour", "hours" -> new Quantity(Kind.SECONDS, 3600 * value, 30);
            case "seconde", "secondes", "second", "seconds" ->
                value == 1 ? null : new Quantity(Kind.SECONDS, value, 0.5);
            case "bpm", "battements", "beats", "pulsations" -> new Quantity(Kind.BEATS_PER_MINUTE, value, 0.5);
            case "kilo", "kilos", "kg" -> new Quantity(Kind.KILOGRAMS, value, 0.5);
            case "%", "percent", "pourcent" -> new Quantity(Kind.PERCENT, value, 0.5);
            default -> null;
        };
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        String[] french = ("zero|||||||sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize").split("\\|");
        String[] english = ("zero|||||||seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                        + "|eighteen|nineteen")
                .split("\\|");
        for (String[] language : List.of(french, english)) {
            for (int value = 1; value < language.length; value++) {
                if (!language[value].isEmpty()) {
                    values.put(language[value], value);
                }
            }
        }
        ONES.forEach(one -> values.put(one, 1));
        values.putAll(Map.of("deux", 2, "trois", 3, "quatre", 4, "cinq", 5));
        values.putAll(Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6));
        values.putAll(Map.of("vingt", 20, "vingts", 20, "vingtaine", 20, "dizaine", 10, "douzaine", 12));
        values.putAll(Map.of("trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60));
        values.putAll(Map.of("trentaine", 30, "quarantaine", 40, "cinquantaine", 50, "centaine", 100, "dozen", 12));
        values.putAll(Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60));
        values.putAll(Map.of("seventy", 70, "eighty", 80, "ninety", 90));
        values.putAll(Map.of("cent", 100, "cents", 100, "hundred", 100, "mille", 1000, "thousand", 1000));
        return Map.copyOf(values);
    }
}
