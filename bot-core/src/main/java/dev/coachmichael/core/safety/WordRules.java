package dev.coachmichael.core.safety;

import dev.coachmichael.core.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words are dropped, rewritten, never corrected, and which negate, join or point at the speaker. */
final class WordRules {

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    private WordRules() {}

    static WordRules load() {
        WordRules rules = new WordRules();
        for (SignFile.Entry entry : SignFile.read("wording.txt")) {
            if (entry.name().equals("alias")) {
                rules.readAliases(entry.text());
            } else {
                rules.sets
                        .computeIfAbsent(entry.name(), name -> new HashSet<>())
                        .addAll(List.of(entry.text().split("\\s+")));
            }
        }
        return rules;
    }

    private void readAliases(String text) {
        for (String alias : text.split(";")) {
            int equals = alias.indexOf('=');
            aliases.put(
                    Words.fold(alias.substring(0, equals)),
                    List.of(alias.substring(equals + 1).strip().split("\\s+")));
        }
    }

    /** The words of a set, {@code negators} for one. */
    Set<String> set(String name) {
        Set<String> words = sets.get(name);
        if (words == null) {
            throw new IllegalStateException("wording.txt has no " + name);
        }
        return words;
    }

    /** What a short form stands for. */
    Optional<List<String>> meaning(String word) {
        return Optional.ofNullable(aliases.get(word));
    }
}
