package dev.coachmichael.core.store;

import dev.coachmichael.core.feedback.FeedbackGiven;
import dev.coachmichael.core.feedback.FeedbackWithdrawn;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/** Verdicts on answers, as statements of the turn's transaction. */
public final class FeedbackWrites {

    private static final String GIVE = """
            INSERT INTO feedback AS f (athlete_id, answered_at, skill, good, reason) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (athlete_id, answered_at) DO UPDATE
              SET good = excluded.good, reason = coalesce(excluded.reason, f.reason), given_at = now()
            """;

    private static final String WITHDRAW = "DELETE FROM feedback WHERE athlete_id = $1 AND answered_at = $2";

    private FeedbackWrites() {}

    public static Writes register(Writes writes) {
        return writes.add(FeedbackGiven.class, FeedbackWrites::give)
                .add(FeedbackWithdrawn.class, (c, withdrawn) -> c.preparedQuery(WITHDRAW)
                        .execute(Sql.row(withdrawn.athlete().value(), Sql.timestamp(withdrawn.answeredAt())))
                        .mapEmpty());
    }

    private static Future<Void> give(SqlConnection c, FeedbackGiven given) {
        return c.preparedQuery(GIVE)
                .execute(
                        Sql.row(given.athlete().value(), Sql.timestamp(given.answeredAt()), given.skill(), given.good())
                                .addValue(given.reason().orElse(null)))
                .mapEmpty();
    }
}
