package dev.coachmichael.core.store;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.intake.ActivityCommits;
import dev.coachmichael.core.activity.intake.ImportDecisions;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import io.vertx.core.Future;
import java.util.function.Function;

/** Imports outside of conversations: one transaction each, under the athlete's lock from the first look on. */
public final class PgActivityCommits implements ActivityCommits {

    private final Database database;
    private final Writes writes;

    /** Takes the writes of activities; others never come this way. */
    public PgActivityCommits(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    @Override
    public Future<ImportDecisions> commit(AthleteId athlete, Function<Activities, Future<ImportDecisions>> decide) {
        return database.transaction(c -> ActivityWrites.lock(c, athlete)
                .compose(x -> decide.apply(new PgActivities(c)))
                .compose(decided -> {
                    Future<Void> written = Future.succeededFuture();
                    for (Write write : decided.writes()) {
                        written = written.compose(x -> writes.carryOut(c, write));
                    }
                    return written.map(decided);
                }));
    }
}
