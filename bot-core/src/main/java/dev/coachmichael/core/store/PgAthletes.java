package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.Athlete;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Athletes;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.language.Language;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Athletes in Postgres. Nothing is remembered: a turn looks after it has taken its conversation, so it sees what the turn
 * before it has committed, on whichever node that was. It is one descent of two primary keys.
 */
public final class PgAthletes implements Athletes {

    static final String FIND = """
            SELECT a.id, a.state, a.language, a.zone FROM identity i JOIN athlete a ON a.id = i.athlete_id
            WHERE i.channel = $1 AND i.external_id = $2
            """;

    private final Database database;

    public PgAthletes(Database database) {
        this.database = database;
    }

    @Override
    public Future<Optional<Athlete>> find(IdentityKey identity) {
        return database.pool()
                .preparedQuery(FIND)
                .execute(Sql.row(identity.channel(), identity.externalId()))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(athlete(rows.iterator().next())));
    }

    private static Athlete athlete(Row row) {
        return new Athlete(
                new AthleteId(row.getUUID("id")),
                Athlete.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("language")).flatMap(Language::ofTag),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of));
    }
}
