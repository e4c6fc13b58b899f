package dev.coachmichael.core.skill;

import dev.coachmichael.core.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a message into the wishes that it may hold: "montre ma semaine et efface mon poids". */
final class Wishes {

    private static final int MOST = 3;
    private static final int FEWEST_WORDS = 2;
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[.!?;\\n]+\\s*|,?\\s+(?:et aussi|et puis|puis|ensuite|et|and also|and then|and|then)\\s+)",
            Pattern.CASE_INSENSITIVE);

    private Wishes() {}

    /** Its parts; empty when they are too many or one is too short to be a wish. */
    static List<String> in(String words) {
        List<String> parts = Arrays.stream(BETWEEN.split(words))
                .map(String::strip)
                .filter(part -> !Words.of(part).isEmpty())
                .toList();
        boolean wishes = parts.size() > 1
                && parts.size() <= MOST
                && parts.stream().allMatch(part -> Words.of(part).size() >= FEWEST_WORDS);
        return wishes ? parts : List.of();
    }
}
