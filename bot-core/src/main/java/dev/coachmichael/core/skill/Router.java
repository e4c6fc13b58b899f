package dev.coachmichael.core.skill;

import dev.coachmichael.core.turn.Turn;
import java.util.Optional;

/** Finds the skill that free words ask for. */
public interface Router {

    /** The skill and its input; empty when nothing fits well enough to act on. */
    Optional<Route<?>> route(String words, Turn turn);
}
