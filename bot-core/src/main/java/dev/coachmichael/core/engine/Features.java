package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence is recognised by: its words, the pairs of neighbours, and the pieces of words that survive a slip of the
 * finger. Values are reduced to their kind, since 45 min and 52 min ask for the same thing.
 */
final class Features {

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final String EDGE = "^";

    private record Kind(Pattern pattern, String name) {}

    private static final List<Kind> KINDS = List.of(
            kind("\\b\\d{1,2} ?(?:/|sur|out of) ?10\\b(?!/)", "vscale"),
            kind("\\b\\d{1,2}(?:[.,]\\d+)? ?(?:km ?/ ?h|kmh|km h|kph|mph)\\b", "vspeed"),
            kind(
                    "\\b\\d{1,2} ?(?:[:'h]|min(?:utes?)?) ?(?:\\d{2})?\"? ?(?:s|min|minutes?)? ?(?:/ ?(?:km|k|mile|mi)\\b|(?:au|par|per|a|the|du|le|an?) (?:km|kilo\\w*|k|mile)\\b)",
                    "vpace"),
            kind("\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b", "vdate"),
            kind("\\b\\d{1,2}[:'h]\\d{2}(?:[:'m]\\d{2})?\\b", "vclock"),
            kind("\\b\\d{1,2} ?(?:am|pm)\\b", "vclock"),
            kind("\\b\\d{1,3} ?(?:min(?:ute)?s?|mn|h(?:eures?|ours?|rs?)?|sec(?:ondes?|onds?)?)\\b", "vtime"),
            kind(
                    "\\b\\d{1,4}(?:[.,]\\d+)? ?(?:kms?|k|kilometres?|kilometers?|bornes?|miles?|m|metres?|meters?)\\b",
                    "vdist"),
            kind("\\b\\d{1,3}(?:[.,]\\d+)? ?(?:kg|kilos?|lbs?|cm)\\b", "vbody"),
            kind("\\b\\d+(?:[.,]\\d+)?\\b", "vnum"));

    private static final Set<String> KIND_NAMES =
            KINDS.stream().map(kind -> kind.name().strip()).collect(Collectors.toUnmodifiableSet());

    private static final Pattern HELLO = Pattern.compile(
            "^(?:(?:salut|bonjour|bonsoir|coucou|hello|hi|hey|yo)\\b[\\s,!.]*)+(?:(?:le |mon )?(?:coach|michael)\\b[\\s,!.]*)*");
    private static final Pattern PLEASE =
            Pattern.compile("(?:[\\s,!.]+(?:s'il te plait|s'il vous plait|please|coach))+[\\s!.?]*$");

    /** Two of these are a race that was run and one that is asked about. */
    private static final Set<String> RACES = Set.of("vdist", "marathon", "semi", "half");

    private Features() {}

    private static Kind kind(String pattern, String name) {
        return new Kind(Pattern.compile(pattern), " " + name + " ");
    }

    /** The features of a sentence, each once, in order. */
    static Set<String> of(String words) {
        List<String> said = words(words);
        Set<String> features = new LinkedHashSet<>();
        String before = EDGE;
        for (String word : said) {
            features.add("w" + word);
            features.add("b" + before + " " + word);
            if (!isKind(word)) {
                addPieces(word, features);
            }
            before = word;
        }
        if (!said.isEmpty()) {
            features.add("b" + before + " " + EDGE);
        }
        List<String> meant = new ArrayList<>(Concepts.in(said));
        meant.forEach(concept -> features.add("c" + concept));
        if (said.stream().filter(RACES::contains).count() > 1) {
            meant.add("distances");
            features.add("cdistances");
        }
        said.stream().filter(Features::isKind).distinct().sorted().forEach(meant::add);
        addPairs(meant, features);
        return features;
    }

    private static List<String> words(String words) {
        String text = withoutManners(Shorthand.writtenOut(words));
        if (text.chars().anyMatch(Character::isDigit)) {
            for (Kind kind : KINDS) {
                text = kind.pattern().matcher(text).replaceAll(kind.name());
            }
        }
        return Words.of(text);
    }

    /** Without the hello in front and the please behind, unless they are all there is. */
    private static String withoutManners(String text) {
        String bare = PLEASE.matcher(HELLO.matcher(text).replaceFirst("")).replaceFirst("");
        return bare.isBlank() ? text : bare;
    }

    private static boolean isKind(String word) {
        return KIND_NAMES.contains(word);
    }

    private static void addPieces(String word, Set<String> features) {
        String edged = "_" + word + "_";
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int from = 0; from + length <= edged.length(); from++) {
                features.add("p" + edged.substring(from, from + length));
            }
        }
    }

    /** What comes together says much: a distance and a time, a part of the body and a pain. */
    private static void addPairs(List<String> meant, Set<String> features) {
        for (int i = 0; i < meant.size(); i++) {
            for (int j = i + 1; j < meant.size(); j++) {
                features.add("k" + meant.get(i) + " " + meant.get(j));
            }
        }
    }

    static boolean isWord(String feature) {
        return feature.charAt(0) == 'w';
    }

    /** The word of a feature that is one. */
    static String word(String feature) {
        return feature.substring(1);
    }

    /** Whether a feature says something by itself: a word or a concept. */
    static boolean isWhole(String feature) {
        return isWord(feature) || feature.charAt(0) == 'c';
    }

    /** How much a feature counts beside others of its sentence. */
    static float weight(String feature) {
        return switch (feature.charAt(0)) {
            case 'w' -> 1.3f;
            case 'b' -> 0.7f;
            case 'c' -> 1.5f;
            case 'k' -> 0.5f;
            default -> 0.25f;
        };
    }
}
