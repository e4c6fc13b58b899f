package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.util.function.Function;

/** Commits an import that belongs to no conversation: from the command line, the panel, or a sync. */
public interface ActivityCommits {

    /**
     * Runs an import in one transaction while no other one stores activities of this athlete, and carries out its writes.
     *
     * @param decide sees the activities as they are then
     */
    Future<ImportDecisions> commit(AthleteId athlete, Function<Activities, Future<ImportDecisions>> decide);
}
