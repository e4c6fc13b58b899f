package dev.coachmichael.core.coach;

import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.util.List;

/** What was said before in a conversation. */
@FunctionalInterface
public interface Transcript {

    /**
     * One thing that was said.
     *
     * @param byCoach else by the runner
     */
    record Line(boolean byCoach, String text) {}

    /** The last lines before a turn, oldest first. */
    Future<List<Line>> before(Turn turn, int lines);
}
