package dev.coachmichael.core.skill;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.NearestName;
import dev.coachmichael.core.language.SmallWords;
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
 * Finds skills by what they claim, else by likeness to their examples. Likeness is mostly the share of telling marks that
 * the words have in common with one example, and partly how exclusively their marks belong to the skill. Marks are words,
 * cut to their first letters so that endings do not matter, and pairs of neighbours, so that "who are you" is more than
 * three small words. A slip of the finger is forgiven in words of five letters or more.
 *
 * <p>The weights were chosen by leaving each example out in turn, against sentences that belong to no skill.
 */
public final class ExampleRouter implements Router {

    private static final double ENOUGH = 0.48;
    private static final double OF_ONE_EXAMPLE = 0.7;
    private static final double SMALL_WORD = 0.3;
    private static final double PAIR = 0.5;
    private static final double PAIR_OF_SMALL_WORDS = 0.3;
    /** What no example has weighs less: it may belong to anything. */
    private static final double UNKNOWN = 0.6;

    private static final int STEM = 6;
    private static final int FORGIVEN_FROM = 5;
    private static final String NUMBER = "#";
    private static final String EDGE = "^";

    private record Known(Skill<?> skill, Set<String> marks, double weight) {}

    private final SkillList skills;
    private final List<Known> known = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    /** For each mark, how much of its use falls to which skill; adds up to 1. */
    private final Map<String, Map<Skill<?>, Double>> shares = new HashMap<>();

    private final Map<Integer, List<String>> stemsByLength;

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
        Map<Skill<?>, List<Set<String>>> bySkill = new HashMap<>();
        examples.forEach(example -> skills.byId(example.skill())
                .ifPresent(skill ->
                        bySkill.computeIfAbsent(skill, x -> new ArrayList<>()).add(marks(stems(example.words())))));
        bySkill.forEach(this::countUse);
        shares.forEach((mark, users) -> {
            double all =
                    users.values().stream().mapToDouble(Double::doubleValue).sum();
            users.replaceAll((skill, use) -> use / all);
            weights.put(
                    mark,
                    weightByKind(mark)
                            * Math.log(1 + (double) bySkill.size() / users.size())
                            / Math.log(1 + bySkill.size()));
        });
        bySkill.forEach((skill, all) -> all.forEach(marks -> known.add(new Known(skill, marks, weight(marks)))));
        stemsByLength =
                weights.keySet().stream().filter(mark -> !isPair(mark)).collect(Collectors.groupingBy(String::length));
    }

    private void countUse(Skill<?> skill, List<Set<String>> examples) {
        for (Set<String> marks : examples) {
            for (String mark : marks) {
                shares.computeIfAbsent(mark, x -> new HashMap<>()).merge(skill, 1.0 / examples.size(), Double::sum);
            }
        }
    }

    @Override
    public Optional<Route<?>> route(String words, Turn turn) {
        Optional<Skill<?>> claiming =
                skills.all().stream().filter(skill -> skill.claims(words, turn)).findFirst();
        return claiming.or(() -> likest(words)).map(skill -> Route.reading(skill, words, turn));
    }

    private Optional<Skill<?>> likest(String words) {
        Set<String> said = marks(stems(words).stream().map(this::forgiven).toList());
        double weight = weight(said);
        if (weight == 0) {
            return Optional.empty();
        }
        Map<Skill<?>, Double> scores = new HashMap<>();
        for (Known example : known) {
            double likeness = 2 * shared(said, example.marks()) / (weight + example.weight());
            scores.merge(example.skill(), OF_ONE_EXAMPLE * likeness, Math::max);
        }
        for (String mark : said) {
            shares.getOrDefault(mark, Map.of())
                    .forEach((skill, share) ->
                            scores.merge(skill, (1 - OF_ONE_EXAMPLE) * weight(mark) * share / weight, Double::sum));
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= ENOUGH)
                .map(Map.Entry::getKey);
    }

    private double shared(Set<String> said, Set<String> example) {
        double shared = 0;
        for (String mark : said) {
            shared += example.contains(mark) ? weight(mark) : 0;
        }
        return shared;
    }

    private double weight(Set<String> marks) {
        return marks.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String mark) {
        Double weight = weights.get(mark);
        return weight == null ? UNKNOWN * weightByKind(mark) : weight;
    }

    private static double weightByKind(String mark) {
        if (!isPair(mark)) {
            return isSmall(mark) ? SMALL_WORD : 1;
        }
        String[] pair = mark.split(" ");
        return isSmall(pair[0]) && isSmall(pair[1]) ? PAIR_OF_SMALL_WORDS : PAIR;
    }

    private static boolean isSmall(String stem) {
        return stem.equals(EDGE) || stem.equals(NUMBER) || SmallWords.contain(stem);
    }

    private static boolean isPair(String mark) {
        return mark.indexOf(' ') > 0;
    }

    /** The known stem that differs by one letter added, dropped, changed or swapped; the stem itself when none does. */
    private String forgiven(String stem) {
        if (stem.length() < FORGIVEN_FROM || weights.containsKey(stem)) {
            return stem;
        }
        for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
            for (String other : stemsByLength.getOrDefault(length, List.of())) {
                if (other.charAt(0) == stem.charAt(0) && NearestName.edits(stem, other) == 1) {
                    return other;
                }
            }
        }
        return stem;
    }

    /** The stems and the pairs of neighbours, the edges of the sentence included. */
    private static Set<String> marks(List<String> stems) {
        Set<String> marks = new HashSet<>(stems);
        String before = EDGE;
        for (String stem : stems) {
            marks.add(before + " " + stem);
            before = stem;
        }
        if (!stems.isEmpty()) {
            marks.add(before + " " + EDGE);
        }
        return marks;
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
