package dev.coachmichael.core.safety;

import dev.coachmichael.core.coach.Coach.Answered;
import dev.coachmichael.core.turn.Turn;

/** The last look at an answer before it is committed. */
@FunctionalInterface
public interface ReplyCheck {

    /** Lets the sentences of skills through unchanged: their figures come from code. */
    ReplyCheck SKILLS_OWN_WORDS = (turn, answered) -> answered;

    /** The answer, repaired or replaced where it says what it may not. */
    Answered checked(Turn turn, Answered answered);
}
