package dev.coachmichael.core.skill.eval;

import dev.coachmichael.core.engine.LabelledSet;
import dev.coachmichael.core.language.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the local engine made of one set of labelled utterances. */
public final class SetReport {

    /** An utterance that found another skill. */
    public record Confusion(Language language, String expected, String got, String words) {}

    /** An utterance whose values, by name, were read otherwise. */
    public record Misreading(
            Language language, String skill, Map<String, String> expected, Map<String, String> got, String words) {
        public Misreading {
            expected = Map.copyOf(expected);
            got = Map.copyOf(got);
        }
    }

    private final List<Judged> all;

    SetReport(List<Judged> all) {
        this.all = List.copyOf(all);
    }

    public Score skills(Language language) {
        Score score = Score.NONE;
        for (Judged judged : all) {
            score = asks(judged) && judged.utterance().language() == language ? score.plus(judged.right()) : score;
        }
        return score;
    }

    public Score slots(Language language) {
        Score score = Score.NONE;
        for (Judged judged : all) {
            score = judged.utterance().language() == language ? score.plus(judged.slots()) : score;
        }
        return score;
    }

    /** Right skills by id, both languages together. */
    public Map<String, Score> bySkill() {
        Map<String, Score> bySkill = new TreeMap<>();
        all.stream()
                .filter(SetReport::asks)
                .forEach(judged ->
                        bySkill.merge(judged.utterance().skill(), Score.NONE.plus(judged.right()), Score::plus));
        return bySkill;
    }

    public List<Confusion> confusions() {
        return all.stream()
                .filter(judged -> !judged.right())
                .map(judged -> new Confusion(
                        judged.utterance().language(),
                        judged.utterance().skill(),
                        judged.got(),
                        judged.utterance().words()))
                .toList();
    }

    public List<Misreading> misreadings() {
        return all.stream()
                .filter(judged -> judged.slots().right() < judged.slots().of())
                .map(judged -> new Misreading(
                        judged.utterance().language(),
                        judged.utterance().skill(),
                        judged.utterance().slots(),
                        judged.read(),
                        judged.utterance().words()))
                .toList();
    }

    /** Whether the scores of each language reach the gate. */
    public boolean passes() {
        for (Language language : Language.values()) {
            if (skills(language).share() < LocalReport.SKILL_GATE
                    || slots(language).share() < LocalReport.SLOT_GATE) {
                return false;
            }
        }
        return true;
    }

    /** Words that answer an open question ask for no skill. */
    private static boolean asks(Judged judged) {
        return !judged.utterance().skill().equals(LabelledSet.ANSWER);
    }
}
