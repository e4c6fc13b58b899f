package dev.coachmichael.core.skill.eval;

import dev.coachmichael.core.engine.LabelledSet.Split;
import dev.coachmichael.core.language.Language;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation of the local engine found. Of the held-out utterances it tells scores only, never a sentence: who
 * tunes must not read them.
 */
public final class LocalReport {

    /** The least share of right skills and of right values, in each language, of the held-out utterances. */
    public static final double SKILL_GATE = 0.95;

    public static final double SLOT_GATE = 0.92;

    private final SetReport heldout;
    private final SetReport tuned;

    LocalReport(List<Judged> heldout, List<Judged> tuned) {
        this.heldout = new SetReport(heldout);
        this.tuned = new SetReport(tuned);
    }

    private SetReport of(Split split) {
        return switch (split) {
            case HELDOUT -> heldout;
            case TUNED -> tuned;
        };
    }

    public Score skills(Split split, Language language) {
        return of(split).skills(language);
    }

    public Score slots(Split split, Language language) {
        return of(split).slots(language);
    }

    /** Right skills by id, both languages together. */
    public Map<String, Score> heldoutBySkill() {
        return heldout.bySkill();
    }

    /** The tuned utterances that found another skill. */
    public List<SetReport.Confusion> confusions() {
        return tuned.confusions();
    }

    /** Whether the held-out scores of each language reach the gate. */
    public boolean passes() {
        return heldout.passes();
    }
}
