package dev.coachmichael.core.skill.eval;

import dev.coachmichael.core.engine.LabelledSet.Utterance;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One utterance beside what the engine made of it.
 *
 * @param got the id of the skill that was found; {@code unsure} when none was
 * @param read the values that were read for the right skill, by name
 */
record Judged(Utterance utterance, String got, Map<String, String> read) {
    Judged {
        read = Map.copyOf(read);
    }

    boolean right() {
        return got.equals(utterance.skill());
    }

    /** A value counts once, whether it is wrong, missing or too many. */
    Score slots() {
        Set<String> names = new TreeSet<>(utterance.slots().keySet());
        names.addAll(read.keySet());
        Score score = Score.NONE;
        for (String name : names) {
            score = score.plus(Objects.equals(read.get(name), utterance.slots().get(name)));
        }
        return score;
    }
}
