package dev.coachmichael.core.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers in words made figures, in French and English: "quarante-cinq", "forty-five", "une heure", "half an hour". */
public final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();

    static {
        number(
                SMALL,
                "deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16"
                        + " dix-sept 17 dix-huit 18 dix-neuf 19"
                        + " two 2 three 3 four 4 five 5 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14"
                        + " fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19");
        number(
                TENS,
                "vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 quatre-vingts 80"
                        + " quatre-vingt 80 nonante 90 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");
    }

    /** Longer words first, so that "dix-sept" is not ten. */
    private static String any(Map<String, Integer> numbers) {
        return numbers.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(word -> word.replace("-", "[- ]"))
                .collect(Collectors.joining("|"));
    }

    private static final String UNIT =
            "(?:heures?|h|hours?|hr|minutes?|min|semaines?|sem|weeks?|jours?|days?|mois|months?|km"
                    + "|kilometres?|kilometers?|miles?|fois|seances?|sorties?)\\b";
    private static final Pattern HALF_HOUR = Pattern.compile("\\b(?:une |la )?demi[- ]heure\\b|\\bhalf an hour\\b");
    private static final Pattern AND_A_HALF =
            Pattern.compile("\\b(?:une |an |1 )(?:heure|hour) (?:et demie?|and a half)\\b");
    private static final Pattern ONE = Pattern.compile("\\b(?:une?|an?|one|neuf)(?= " + UNIT + ")");
    private static final Pattern TENS_AND_ONES =
            Pattern.compile("\\b(" + any(TENS) + ")(?:[- ](?:et[- ])?(une?|one|neuf|" + any(SMALL) + "))?\\b");
    private static final Pattern ALONE = Pattern.compile("\\b(?:" + any(SMALL) + ")\\b");

    private NumberWords() {}

    private static void number(Map<String, Integer> numbers, String pairs) {
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            numbers.put(words[i], Integer.parseInt(words[i + 1]));
        }
    }

    /** The text without accents, with figures for its numbers; "un" and "a" count only before a unit. */
    public static String inFigures(String folded) {
        String text = HALF_HOUR.matcher(folded).replaceAll("30 min");
        text = AND_A_HALF.matcher(text).replaceAll("1h30");
        text = TENS_AND_ONES
                .matcher(text)
                .replaceAll(
                        match -> String.valueOf(TENS.getOrDefault(match.group(1).replace(' ', '-'), 0)
                                + (match.group(2) == null ? 0 : ones(match.group(2)))));
        text = ALONE.matcher(text).replaceAll(match -> String.valueOf(ones(match.group())));
        return ONE.matcher(text).replaceAll(match -> match.group().equals("neuf") ? "9" : "1");
    }

    private static int ones(String word) {
        return word.equals("neuf") ? 9 : SMALL.getOrDefault(word.replace(' ', '-'), 1);
    }
}
