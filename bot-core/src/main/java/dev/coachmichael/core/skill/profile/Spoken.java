package dev.coachmichael.core.skill.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Parts of patterns and numbers as people write them. */
final class Spoken {

    /** A number with comma or point. */
    static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)(?![\\d]|[.,]\\d)";
    /** What may stand between a quantity's name and its value. */
    static final String IS =
            "(?:\\s*(?:\\b(?:est|c'est|c est|cest|de|a|passe a|passee? a|is|of|at|now|maintenant|environ|autour de|"
                    + "about|around|actuelle?|actuellement|currently|desormais|mesuree?|testee?|estimee?|d'environ)\\b|[:=~]))*\\s*";

    static final String PER_WEEK = "(?:par|/|a la|la|chaque|per|a|each|every)\\s*(?:semaine|sem|week|wk)\\b";
    /** A count in figures or words. */
    static final String COUNT =
            "(\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|one|two|three|four|five|seven|once|twice)";

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("once", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("twice", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("seven", 7));

    private Spoken() {}

    /** The number that a group of a match holds; empty when the group took no part. */
    static Optional<Double> number(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group)).map(text -> Double.parseDouble(text.replace(',', '.')));
    }

    /** A count that {@link #COUNT} has matched. */
    static int count(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : Objects.requireNonNull(COUNTS.get(word), word);
    }
}
