package dev.coachmichael.core.store;

import dev.coachmichael.core.activity.intake.FileHeld;
import dev.coachmichael.core.activity.intake.HeldFiles;
import dev.coachmichael.core.activity.intake.HeldFilesDropped;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileReference;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Files that wait for consent, in Postgres. */
public final class PgHeldFiles implements HeldFiles {

    private static final int MOST = 20;

    private static final String WAITING = """
            SELECT h.athlete_id, h.endpoint, h.file_id, h.name, h.size_bytes
            FROM identity i JOIN held_file h ON h.athlete_id = i.athlete_id
            WHERE i.channel = $1 AND i.external_id = $2 AND h.expires_at > $3
            ORDER BY h.held_at LIMIT $4
            """;

    private static final String HOLD = """
            INSERT INTO held_file (athlete_id, endpoint, file_id, name, size_bytes, expires_at)
            SELECT i.athlete_id, $3, $4, $5, $6, $7 FROM identity i
            WHERE i.channel = $1 AND i.external_id = $2
              AND (SELECT count(*) FROM held_file h WHERE h.athlete_id = i.athlete_id) < $8
            ON CONFLICT (athlete_id, endpoint, file_id) DO UPDATE SET expires_at = excluded.expires_at
            """;

    private static final String DROP = """
            DELETE FROM held_file h USING identity i
            WHERE i.channel = $1 AND i.external_id = $2 AND h.athlete_id = i.athlete_id
            """;

    private static final String DROP_EXPIRED = "DELETE FROM held_file WHERE expires_at <= $1";

    private final Database database;
    private final Clock clock;

    public PgHeldFiles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds the writes of held files. */
    public static Writes register(Writes writes) {
        return writes.add(FileHeld.class, (c, held) -> c.preparedQuery(HOLD)
                        .execute(Tuple.of(
                                        held.guest().channel(),
                                        held.guest().externalId(),
                                        held.endpoint().key(),
                                        held.file().id(),
                                        held.file().name(),
                                        held.file().sizeBytes())
                                .addValue(Sql.timestamp(held.until()))
                                .addValue(MOST))
                        .mapEmpty())
                .add(HeldFilesDropped.class, (c, dropped) -> c.preparedQuery(DROP)
                        .execute(Tuple.of(
                                dropped.guest().channel(), dropped.guest().externalId()))
                        .mapEmpty());
    }

    @Override
    public Future<List<Held>> waiting(IdentityKey guest) {
        return database.pool()
                .preparedQuery(WAITING)
                .execute(Tuple.of(guest.channel(), guest.externalId(), Sql.timestamp(clock.instant()), MOST))
                .map(rows -> {
                    List<Held> held = new ArrayList<>(rows.size());
                    rows.forEach(row -> held.add(new Held(
                            new AthleteId(row.getUUID("athlete_id")),
                            EndpointId.ofKey(row.getString("endpoint")),
                            new FileReference(
                                    row.getString("file_id"), row.getString("name"), row.getLong("size_bytes")))));
                    return held;
                });
    }

    @Override
    public Future<Integer> dropExpired() {
        return database.pool()
                .preparedQuery(DROP_EXPIRED)
                .execute(Tuple.of(Sql.timestamp(clock.instant())))
                .map(SqlResult::rowCount);
    }
}
