package dev.coachmichael.core.skill.why;

import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts as a table that a runner reads: name, value, source. Numbered facts of one kind (the kilometres of a run) become one
 * row with their range.
 */
final class FactTable {

    private static final int MOST_ROWS = 25;
    /** What a prediction was asked for and how its range is meant: its sentences say so, and no figure comes from it. */
    private static final Pattern ASIDE = Pattern.compile("range_share|range_of|target_distance|distance_\\d+");

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)(?:_\\d+)+_([a-z_]+)");

    private final FactWords words;
    private final List<List<String>> rows = new ArrayList<>();

    FactTable(List<Fact> facts, Phrases phrases, ZoneId zone, LocalDate today) {
        this.words = new FactWords(phrases, zone, today);
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        boolean prediction = facts.stream().anyMatch(fact -> fact.name().startsWith("predicted_time"));
        for (Fact fact : facts) {
            if (prediction && ASIDE.matcher(fact.name()).matches()) {
                continue;
            }
            Matcher numbered = NUMBERED.matcher(fact.name());
            String name = numbered.matches() ? numbered.group(1) + "_each_" + numbered.group(2) : fact.name();
            List<Fact> group = groups.computeIfAbsent(name, x -> new ArrayList<>());
            boolean same = !numbered.matches() && !group.isEmpty();
            if (!same) {
                group.add(fact);
            }
        }
        groups.forEach(this::add);
    }

    private void add(String name, List<Fact> group) {
        if (rows.size() == MOST_ROWS || name.endsWith("_end")) {
            return;
        }
        Fact first = group.getFirst();
        String value = group.size() == 1 ? words.value(first) : range(group);
        rows.add(List.of(words.name(name), value, words.source(first.source())));
    }

    private String range(List<Fact> group) {
        Fact low = group.getFirst();
        Fact high = low;
        for (Fact fact : group) {
            low = number(fact) < number(low) ? fact : low;
            high = number(fact) > number(high) ? fact : high;
        }
        String from = words.value(low);
        String to = words.value(high);
        return from.equals(to) ? from : from + " – " + to;
    }

    private static double number(Fact fact) {
        return fact.value() instanceof Number number ? number.doubleValue() : 0;
    }

    List<List<String>> rows() {
        return rows;
    }
}
