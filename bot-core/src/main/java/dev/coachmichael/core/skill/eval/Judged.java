package dev.coachmichael.core.skill.eval;

import dev.coachmichael.core.engine.LabelledSet.Utterance;

/**
 * One utterance beside what the engine made of it.
 *
 * @param got the id of the skill that was found; {@code unsure} when none was
 * @param slots the values that were read for the right skill; one that should not be there counts as wrong
 */
record Judged(Utterance utterance, String got, Score slots) {

    boolean right() {
        return got.equals(utterance.skill());
    }
}
