package dev.coachmichael.core.goal;

import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.util.Optional;

/** The goals of athletes. */
public interface Goals {

    /** The goal that was set last; empty when there is none. */
    Future<Optional<RaceGoal>> of(AthleteId athlete);
}
