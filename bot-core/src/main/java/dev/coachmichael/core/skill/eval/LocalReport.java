package dev.coachmichael.core.skill.eval;

import dev.coachmichael.core.engine.LabelledSet;
import dev.coachmichael.core.engine.LabelledSet.Split;
import dev.coachmichael.core.language.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an evaluation of the local engine found. Of the held-out utterances it tells scores only, never a sentence: who
 * tunes must not read them.
 */
public final class LocalReport {

    /** The least share of right skills and of right values, in each language, of the held-out utterances. */
    public static final double SKILL_GATE = 0.95;

    public static final double SLOT_GATE = 0.92;

    /** A tuned utterance that found another skill. */
    public record Confusion(Language language, String expected, String got, String words) {}

    private final List<Judged> heldout;
    private final List<Judged> tuned;

    LocalReport(List<Judged> heldout, List<Judged> tuned) {
        this.heldout = List.copyOf(heldout);
        this.tuned = List.copyOf(tuned);
    }

    private List<Judged> of(Split split) {
        return switch (split) {
            case HELDOUT -> heldout;
            case TUNED -> tuned;
        };
    }

    public Score skills(Split split, Language language) {
        Score score = Score.NONE;
        for (Judged judged : of(split)) {
            boolean scored = !judged.utterance().skill().equals(LabelledSet.ANSWER);
            score = scored && judged.utterance().language() == language ? score.plus(judged.right()) : score;
        }
        return score;
    }

    public Score slots(Split split, Language language) {
        Score score = Score.NONE;
        for (Judged judged : of(split)) {
            score = judged.utterance().language() == language ? score.plus(judged.slots()) : score;
        }
        return score;
    }

    /** Right skills by id, both languages together. */
    public Map<String, Score> heldoutBySkill() {
        Map<String, Score> bySkill = new TreeMap<>();
        for (Judged judged : heldout) {
            if (!judged.utterance().skill().equals(LabelledSet.ANSWER)) {
                bySkill.merge(judged.utterance().skill(), Score.NONE.plus(judged.right()), Score::plus);
            }
        }
        return bySkill;
    }

    public List<Confusion> confusions() {
        return tuned.stream()
                .filter(judged -> !judged.right())
                .map(judged -> new Confusion(
                        judged.utterance().language(),
                        judged.utterance().skill(),
                        judged.got(),
                        judged.utterance().words()))
                .toList();
    }

    /** Whether the held-out scores of each language reach the gate. */
    public boolean passes() {
        for (Language language : Language.values()) {
            if (skills(Split.HELDOUT, language).share() < SKILL_GATE
                    || slots(Split.HELDOUT, language).share() < SLOT_GATE) {
                return false;
            }
        }
        return true;
    }
}
