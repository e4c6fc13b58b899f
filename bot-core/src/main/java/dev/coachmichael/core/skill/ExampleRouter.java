package dev.coachmichael.core.skill;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.NearestName;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.Examples.Example;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds skills by what they claim, else by likeness to their examples: the share of telling words that words and example
 * have in common. A word is the more telling the fewer skills use it; words compare by their first letters, so that
 * endings do not matter, numbers count as one word, and a slip of the finger is forgiven in words of five letters or more.
 */
public final class ExampleRouter implements Router {

    private static final double ENOUGH = 0.5;
    private static final double UNKNOWN = 0.5;
    private static final int STEM = 6;
    private static final int FORGIVEN_FROM = 5;
    private static final String NUMBER = "#";

    private record Known(Skill<?> skill, Set<String> stems) {}

    private final SkillList skills;
    private final List<Known> known = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Integer, List<String>> byLength;

    public ExampleRouter(SkillList skills) {
        this(
                skills,
                Arrays.stream(Language.values())
                        .flatMap(language -> Examples.in(language).stream())
                        .toList());
    }

    /** A router that knows these examples only. */
    public ExampleRouter(SkillList skills, List<Example> examples) {
        this.skills = skills;
        Map<String, Set<String>> skillsByStem = new HashMap<>();
        for (Example example : examples) {
            skills.byId(example.skill()).ifPresent(skill -> {
                Set<String> stems = new HashSet<>(stems(example.words()));
                known.add(new Known(skill, stems));
                stems.forEach(stem ->
                        skillsByStem.computeIfAbsent(stem, x -> new HashSet<>()).add(skill.id()));
            });
        }
        int all = skills.all().size();
        skillsByStem.forEach((stem, users) -> weights.put(stem, Math.log(1 + (double) all / users.size())));
        byLength = weights.keySet().stream().collect(Collectors.groupingBy(String::length));
    }

    @Override
    public Optional<Route<?>> route(String words, Turn turn) {
        Optional<Skill<?>> claiming =
                skills.all().stream().filter(skill -> skill.claims(words, turn)).findFirst();
        return claiming.or(() -> likest(words)).map(skill -> Route.reading(skill, words, turn));
    }

    private Optional<Skill<?>> likest(String words) {
        Set<String> stems = stems(words).stream().map(this::forgiven).collect(Collectors.toSet());
        double best = 0;
        Optional<Skill<?>> found = Optional.empty();
        for (Known candidate : known) {
            double likeness = likeness(stems, candidate.stems());
            if (likeness > best) {
                best = likeness;
                found = Optional.of(candidate.skill());
            }
        }
        return best < ENOUGH ? Optional.empty() : found;
    }

    /** Twice the shared weight over the weight of both; words that no example uses weigh little. */
    private double likeness(Set<String> said, Set<String> example) {
        double shared = 0;
        double total = 0;
        for (String stem : said) {
            double weight = weights.getOrDefault(stem, UNKNOWN);
            total += weight;
            shared += example.contains(stem) ? 2 * weight : 0;
        }
        for (String stem : example) {
            total += weights.getOrDefault(stem, UNKNOWN);
        }
        return total == 0 ? 0 : shared / total;
    }

    /** The known stem that differs by one letter added, dropped, changed or swapped; the stem itself when none does. */
    private String forgiven(String stem) {
        if (stem.length() < FORGIVEN_FROM || weights.containsKey(stem)) {
            return stem;
        }
        for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
            for (String other : byLength.getOrDefault(length, List.of())) {
                if (other.charAt(0) == stem.charAt(0) && NearestName.edits(stem, other) == 1) {
                    return other;
                }
            }
        }
        return stem;
    }

    private static List<String> stems(String text) {
        return Words.of(text).stream().map(ExampleRouter::stem).toList();
    }

    private static String stem(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return NUMBER;
        }
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
