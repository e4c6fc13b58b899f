package dev.coachmichael.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.coachmichael.core.athlete.Athlete;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Athletes;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.language.Language;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Athletes in Postgres, the lately seen ones in memory. */
public final class PgAthletes implements Athletes {

    static final String FIND = """
            SELECT a.id, a.state, a.language, a.zone FROM identity i JOIN athlete a ON a.id = i.athlete_id
            WHERE i.channel = $1 AND i.external_id = $2
            """;

    private final Database database;
    private final Cache<IdentityKey, Athlete> seen = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    public PgAthletes(Database database) {
        this.database = database;
    }

    @Override
    public Future<Optional<Athlete>> find(IdentityKey identity) {
        Athlete known = seen.getIfPresent(identity);
        if (known != null) {
            return Future.succeededFuture(Optional.of(known));
        }
        return database.pool()
                .preparedQuery(FIND)
                .execute(Sql.row(identity.channel(), identity.externalId()))
                .map(rows -> {
                    if (rows.size() == 0) {
                        return Optional.empty();
                    }
                    Athlete athlete = athlete(rows.iterator().next());
                    seen.put(identity, athlete);
                    return Optional.of(athlete);
                });
    }

    /** Forgets what is in memory about an athlete: their row changed. */
    public void changed(AthleteId id) {
        seen.asMap().values().removeIf(athlete -> athlete.id().equals(id));
    }

    private static Athlete athlete(Row row) {
        return new Athlete(
                new AthleteId(row.getUUID("id")),
                Athlete.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("language")).flatMap(Language::ofTag),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of));
    }
}
