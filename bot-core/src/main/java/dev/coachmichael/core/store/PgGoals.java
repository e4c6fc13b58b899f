package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.goal.GoalDropped;
import dev.coachmichael.core.goal.GoalSet;
import dev.coachmichael.core.goal.Goals;
import dev.coachmichael.core.goal.RaceGoal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;

/** Goals in Postgres. */
public final class PgGoals implements Goals {

    private static final String OF = """
            SELECT id, distance_m::float8 AS distance_m, name, race_date, target_s FROM goal
            WHERE athlete_id = $1 ORDER BY set_at DESC LIMIT 1
            """;

    private static final String SET = """
            INSERT INTO goal (athlete_id, id, distance_m, name, race_date, target_s)
            VALUES ($1, $2, $3::float8, $4, $5, $6)
            ON CONFLICT (athlete_id, id) DO UPDATE
              SET distance_m = excluded.distance_m, name = excluded.name, race_date = excluded.race_date,
                  target_s = excluded.target_s, set_at = now()
            """;

    private static final String DROP = "DELETE FROM goal WHERE athlete_id = $1 AND id = $2";

    private final Database database;

    public PgGoals(Database database) {
        this.database = database;
    }

    /** Adds the writes of goals. */
    public static Writes register(Writes writes) {
        return writes.add(GoalSet.class, PgGoals::set).add(GoalDropped.class, (c, dropped) -> c.preparedQuery(DROP)
                .execute(Sql.row(dropped.athlete().value(), dropped.goal()))
                .mapEmpty());
    }

    private static Future<Void> set(SqlConnection c, GoalSet set) {
        RaceGoal goal = set.goal();
        return c.preparedQuery(SET)
                .execute(Sql.row(set.athlete().value(), goal.id(), goal.distanceMeters())
                        .addValue(goal.name().orElse(null))
                        .addValue(goal.day().orElse(null))
                        .addValue(goal.targetSeconds().orElse(null)))
                .mapEmpty();
    }

    @Override
    public Future<Optional<RaceGoal>> of(AthleteId athlete) {
        return database.pool()
                .preparedQuery(OF)
                .execute(Tuple.of(athlete.value()))
                .map(rows -> {
                    if (rows.size() == 0) {
                        return Optional.empty();
                    }
                    Row row = rows.iterator().next();
                    return Optional.of(new RaceGoal(
                            row.getUUID("id"),
                            row.getDouble("distance_m"),
                            Optional.ofNullable(row.getString("name")),
                            Optional.ofNullable(row.getLocalDate("race_date")),
                            Optional.ofNullable(row.getInteger("target_s"))));
                });
    }
}
