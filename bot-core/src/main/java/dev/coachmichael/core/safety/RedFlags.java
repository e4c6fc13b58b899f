package dev.coachmichael.core.safety;

import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;

/** Recognises what must be sent to a health professional, in both languages, before any coach speaks. */
@FunctionalInterface
public interface RedFlags {

    /** Watches for nothing: for tests of everything else. */
    RedFlags NONE = turn -> Optional.empty();

    /** The fixed text that replaces every other answer, when the turn's words call for one. */
    Optional<Answer> answerTo(Turn turn);

    /** Whether words call for one. An edit that does is heard as a message of its own, however late it comes. */
    default boolean areIn(String words) {
        return false;
    }
}
