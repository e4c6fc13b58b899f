package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds each number that an answer says among its facts, whatever the unit it is said in. */
public final class NumbersInFacts {

    /** A way to say a number, and whether a fact is behind it. */
    private record Form(Pattern pattern, BiPredicate<Matcher, Fact> behind) {}

    private static final String SPACE = "[\\s\\u202f]";
    private static final List<Form> FORMS = List.of(
            form("(\\d+):(\\d\\d)/km", (m, f) -> is(f, "s/km", 60 * whole(m, 1) + whole(m, 2), 0)),
            form(
                    "(\\d+):(\\d\\d):(\\d\\d)",
                    (m, f) -> is(f, "s", 3600 * whole(m, 1) + 60 * whole(m, 2) + whole(m, 3), 0)),
            form("(\\d+):(\\d\\d)", (m, f) -> is(f, "s", 60 * whole(m, 1) + whole(m, 2), 0)),
            form("(\\d+(?:[,.]\\d+)?)_km/h", (m, f) -> is(f, "km/h", decimal(m, 1), 0.006)),
            form("(\\d+)_(?:s au km|s per km|s/km)", (m, f) -> is(f, "s/km", whole(m, 1), 0)),
            form(
                    "(\\d+)_h_(\\d\\d)_min_(\\d\\d)_s",
                    (m, f) -> is(f, "s", 3600 * whole(m, 1) + 60 * whole(m, 2) + whole(m, 3), 0)),
            form("(\\d+)_h(?:_(\\d\\d))?(?!\\d)", (m, f) -> is(f, "s", 3600 * whole(m, 1) + 60 * whole(m, 2), 30)),
            form("(\\d+)_min_(\\d\\d)_s", (m, f) -> is(f, "s", 60 * whole(m, 1) + whole(m, 2), 0)),
            form("(\\d+)_min", (m, f) -> is(f, "s", 60 * whole(m, 1), 30)),
            form("(\\d+)_s(?=\\W)", (m, f) -> is(f, "s", whole(m, 1), 0) || is(f, "s/km", whole(m, 1), 0)),
            form("(\\d+)[,.](\\d\\d)_km", (m, f) -> is(f, "m", 1000 * whole(m, 1) + 10 * whole(m, 2), 5)),
            form("(\\d+)[,.](\\d)_km", (m, f) -> is(f, "m", 1000 * whole(m, 1) + 100 * whole(m, 2), 50)),
            form("(\\d+)_km(?=\\W)", (m, f) -> is(f, "m", 1000 * whole(m, 1), 50)),
            form("(\\d{1,3})[ ,](\\d{3})_m(?=\\W)", (m, f) -> is(f, "m", 1000 * whole(m, 1) + whole(m, 2), 0.5)),
            form("(\\d+)_m(?=\\W)", (m, f) -> is(f, "m", whole(m, 1), 0.5)),
            form("(\\d+)_bpm", (m, f) -> is(f, "bpm", whole(m, 1), 0)),
            form("[+−]?(\\d+)_?%", (m, f) -> is(f, "%", whole(m, 1), 0) || is(f, "%", -whole(m, 1), 0)),
            form("(\\d+)_(?:Mo|MB)", (m, f) -> is(f, "MB", whole(m, 1), 0)),
            form("(\\d+)[,.](\\d\\d)", (m, f) -> is(f, "m", 1000 * whole(m, 1) + 10 * whole(m, 2), 5)),
            form("(\\d+)[,.](\\d)(?!\\d)", (m, f) -> is(f, "m", 1000 * whole(m, 1) + 100 * whole(m, 2), 50)),
            form("(\\d+)", (m, f) -> bare(f, whole(m, 1))));

    private NumbersInFacts() {}

    public static void check(Answer answer) {
        for (String text : texts(answer)) {
            check(text, answer.facts());
        }
    }

    static void check(String text, List<Fact> facts) {
        String rest = text.replaceAll("[\\u202f\\u00a0]", " ");
        for (Form form : FORMS) {
            Matcher said = form.pattern().matcher(rest);
            StringBuilder without = new StringBuilder();
            while (said.find()) {
                Matcher found = said;
                assertThat(facts)
                        .as("a fact behind \"%s\" in \"%s\"", said.group(), text)
                        .anyMatch(fact -> form.behind().test(found, fact));
                said.appendReplacement(without, "#");
            }
            rest = said.appendTail(without).toString();
        }
    }

    private static List<String> texts(Answer answer) {
        List<String> texts = new ArrayList<>();
        for (Block block : answer.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> texts.add(paragraph.text());
                case Block.Bullets bullets -> texts.addAll(bullets.items());
                case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> texts.add(cell + " ")));
                case Chart chart -> {
                    texts.add(chart.title());
                    texts.add(chart.alt());
                }
                case Block.File file -> texts.add(file.content());
                case Block.Actions actions -> actions.actions().forEach(action -> texts.add(action.label()));
                case Block.Sources sources -> {}
            }
        }
        return texts;
    }

    private static Form form(String pattern, BiPredicate<Matcher, Fact> behind) {
        return new Form(Pattern.compile(pattern.replace("_", SPACE)), behind);
    }

    private static long whole(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }

    private static double decimal(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group).replace(',', '.'));
    }

    private static boolean is(Fact fact, String unit, double value, double within) {
        return fact.unit().equals(unit)
                && fact.value() instanceof Number number
                && Math.abs(number.doubleValue() - value) <= within + 1e-9;
    }

    /** A count, a kilometre's number, a heart rate in its column, a day of the month or a year. */
    private static boolean bare(Fact fact, long value) {
        if (fact.value() instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate date = LocalDate.parse(text);
            return date.getDayOfMonth() == value || date.getYear() == value;
        }
        return is(fact, "count", value, 0)
                || is(fact, "", value, 0)
                || is(fact, "", -value, 0)
                || is(fact, "km", value, 0)
                || is(fact, "bpm", value, 0)
                || is(fact, "m", value * 1000, 5)
                || fact.name().matches("split_" + value + "_\\d+_end");
    }
}
