package dev.coachmichael.core.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words mean to a runner, whatever the language: "genou" and "knee" are both a part of the body. Read from {@code
 * concepts.txt}. A slip of one letter in a word of five or more is forgiven when no word is meant exactly.
 */
final class Concepts {

    private static final int LONGEST_PHRASE = 3;
    private static final int SHORTEST_STEM = 2;
    private static final int FORGIVEN_FROM = 5;
    private static final int FORGIVEN_TO = 20;

    private static final Concepts ALL = new Concepts();

    private final Map<String, Set<String>> byPhrase = new HashMap<>();
    private final Map<String, Set<String>> byStem = new HashMap<>();
    /** Words with one letter left out, for slips. */
    private final Map<String, Set<String>> byGap = new HashMap<>();

    private Concepts() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Concepts.class.getResourceAsStream("concepts.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] both = line.split(" \\| ", 2);
        for (String entry : both[1].strip().split("\\s+")) {
            boolean stem = entry.endsWith("*");
            String phrase = (stem ? entry.substring(0, entry.length() - 1) : entry).replace('_', ' ');
            (stem ? byStem : byPhrase)
                    .computeIfAbsent(phrase, x -> new TreeSet<>())
                    .add(both[0]);
            if (phrase.length() >= FORGIVEN_FROM && phrase.indexOf(' ') < 0) {
                gaps(phrase).forEach(gap -> byGap.computeIfAbsent(gap, x -> new TreeSet<>())
                        .add(both[0]));
            }
        }
    }

    private static List<String> gaps(String word) {
        Set<String> gaps = new LinkedHashSet<>();
        for (int i = 1; i < word.length(); i++) {
            gaps.add(word.substring(0, i) + word.substring(i + 1));
        }
        return List.copyOf(gaps);
    }

    /** The concepts that words without accents hold, each once. */
    static Set<String> in(List<String> words) {
        Set<String> found = new TreeSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                phrase.append(to == from ? "" : " ").append(words.get(to));
                found.addAll(ALL.byPhrase.getOrDefault(phrase.toString(), Set.of()));
            }
            found.addAll(ALL.of(words.get(from)));
        }
        return found;
    }

    private Set<String> of(String word) {
        Set<String> found = new TreeSet<>();
        for (int length = SHORTEST_STEM; length <= Math.min(word.length(), FORGIVEN_TO); length++) {
            found.addAll(byStem.getOrDefault(word.substring(0, length), Set.of()));
        }
        if (!found.isEmpty()
                || word.length() < FORGIVEN_FROM
                || word.length() > FORGIVEN_TO
                || byPhrase.containsKey(word)) {
            return found;
        }
        found.addAll(byGap.getOrDefault(word, Set.of()));
        for (String gap : gaps(word)) {
            found.addAll(byPhrase.getOrDefault(gap, Set.of()));
            found.addAll(byStem.getOrDefault(gap, Set.of()));
            found.addAll(byGap.getOrDefault(gap, Set.of()));
        }
        return found;
    }
}
