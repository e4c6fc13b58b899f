package dev.coachmichael.core.coach;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.util.List;

/** What the coach knows of a runner before they ask. */
@FunctionalInterface
public interface Background {

    /** The runner's facts and notes, the weightiest first. */
    Future<List<Fact>> of(Turn turn, AthleteId athlete);
}
