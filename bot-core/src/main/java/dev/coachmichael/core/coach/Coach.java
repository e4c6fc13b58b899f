package dev.coachmichael.core.coach;

import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import java.util.function.Consumer;

/** Finds the answer of a turn. Runs on a virtual thread and may await; it writes nothing. */
public interface Coach {

    /** An answer, the skill that gave it and who found the words. */
    record Answered(String skill, Mode mode, Answer answer) {}

    /**
     * @param partial takes the whole text so far, as often as there is more; may be ignored by whoever listens
     */
    Answered answer(Turn turn, Consumer<String> partial);

    /** Whether another turn may begin now. Where there is no room it stays in the queue, which costs nothing. */
    default boolean hasRoom() {
        return true;
    }
}
