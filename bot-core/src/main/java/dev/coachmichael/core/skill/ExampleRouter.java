package dev.coachmichael.core.skill;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds skills by likeness to their examples: the share of telling words that words and example have in common. A word is
 * the more telling the fewer skills use it; words compare by their first letters, so that endings do not matter.
 */
public final class ExampleRouter implements Router {

    private static final double ENOUGH = 0.5;
    private static final int STEM = 6;

    private record Known(Skill<?> skill, Set<String> stems) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    public ExampleRouter(SkillList skills) {
        Map<String, Set<String>> skillsByStem = new HashMap<>();
        for (Language language : Language.values()) {
            for (Examples.Example example : Examples.in(language)) {
                skills.byId(example.skill()).ifPresent(skill -> {
                    Set<String> stems = stems(example.words());
                    known.add(new Known(skill, stems));
                    stems.forEach(stem -> skillsByStem
                            .computeIfAbsent(stem, x -> new HashSet<>())
                            .add(skill.id()));
                });
            }
        }
        int all = skills.all().size();
        skillsByStem.forEach((stem, users) -> weights.put(stem, Math.log(1 + (double) all / users.size())));
    }

    @Override
    public Optional<Route<?>> route(String words, Turn turn) {
        Set<String> stems = stems(words);
        double best = 0;
        Optional<Skill<?>> found = Optional.empty();
        for (Known candidate : known) {
            double likeness = likeness(stems, candidate.stems());
            if (likeness > best) {
                best = likeness;
                found = Optional.of(candidate.skill());
            }
        }
        return best < ENOUGH ? Optional.empty() : found.map(skill -> Route.reading(skill, words, turn));
    }

    /** Twice the shared weight over the weight of both; words that no example uses weigh little. */
    private double likeness(Set<String> said, Set<String> example) {
        double shared = 0;
        double total = 0;
        for (String stem : said) {
            double weight = weights.getOrDefault(stem, 0.5);
            total += weight;
            shared += example.contains(stem) ? 2 * weight : 0;
        }
        for (String stem : example) {
            total += weights.getOrDefault(stem, 0.5);
        }
        return total == 0 ? 0 : shared / total;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.of(text)) {
            stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
        return stems;
    }
}
