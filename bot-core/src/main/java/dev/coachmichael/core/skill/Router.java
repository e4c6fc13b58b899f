package dev.coachmichael.core.skill;

import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;

/** Finds the skill that free words ask for. */
public interface Router {

    /** The skill and its input; empty when nothing fits well enough to act on. */
    Optional<Route<?>> route(String words, Turn turn);

    /** The id of the skill that a whole sentence surely asks for; empty for a few words and where there is doubt. */
    default Optional<String> wish(String words, Turn turn) {
        return Optional.empty();
    }

    /** As {@link #route}, one route for each wish of a message that surely holds several. */
    default List<Route<?>> routes(String words, Turn turn) {
        return route(words, turn).map(List::<Route<?>>of).orElse(List.of());
    }
}
