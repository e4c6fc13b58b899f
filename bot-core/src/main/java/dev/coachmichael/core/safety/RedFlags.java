package dev.coachmichael.core.safety;

import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;

/** Recognises what must be sent to a health professional, in both languages, before any coach speaks. */
@FunctionalInterface
public interface RedFlags {

    /** Watches for nothing: the step is there, its signs are not yet. */
    RedFlags NONE = turn -> Optional.empty();

    /** The fixed text that replaces every other answer, when the turn's words call for one. */
    Optional<Answer> answerTo(Turn turn);
}
