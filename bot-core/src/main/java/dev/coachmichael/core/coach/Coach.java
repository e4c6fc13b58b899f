package dev.coachmichael.core.coach;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the answer of a turn. Runs on a virtual thread and may await; it writes nothing. */
public interface Coach {

    /**
     * An answer, the skill that gave it and who found the words.
     *
     * @param language it is in, when it is not the turn's
     */
    record Answered(String skill, Mode mode, Answer answer, Optional<Language> language) {

        public Answered(String skill, Mode mode, Answer answer) {
            this(skill, mode, answer, Optional.empty());
        }

        /** The same by other words or with more. */
        public Answered with(Answer other) {
            return new Answered(skill, mode, other, language);
        }
    }

    /**
     * @param partial takes the whole text so far, as often as there is more; may be ignored by whoever listens
     */
    Answered answer(Turn turn, Consumer<String> partial);

    /** Whether another turn may begin now. Where there is no room it stays in the queue, which costs nothing. */
    default boolean hasRoom() {
        return true;
    }
}
