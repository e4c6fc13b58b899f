package dev.coachmichael.core.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of {@code rules.txt}, by danger. */
final class Rules {

    private final Map<Danger, List<Rule>> byDanger = new EnumMap<>(Danger.class);

    private Rules() {}

    static Rules load(Concepts concepts, WordRules words) {
        Rules rules = new Rules();
        for (SignFile.Entry entry : SignFile.read("rules.txt")) {
            Danger danger = Danger.valueOf(entry.name().toUpperCase(Locale.ROOT));
            rules.byDanger
                    .computeIfAbsent(danger, none -> new ArrayList<>())
                    .add(Rule.parse(entry.text(), concepts, words.set("joining")));
        }
        return rules;
    }

    boolean tell(Danger danger, Spots spots) {
        return byDanger.getOrDefault(danger, List.of()).stream().anyMatch(rule -> rule.holds(spots));
    }
}
