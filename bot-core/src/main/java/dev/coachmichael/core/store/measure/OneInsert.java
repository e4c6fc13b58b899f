package dev.coachmichael.core.store.measure;

import dev.coachmichael.core.store.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;

/** A table that takes one row per message: the least that a bot does which does not forget. A yardstick. */
public final class OneInsert {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS yardstick (
              origin text PRIMARY KEY, chat text NOT NULL, body text NOT NULL, at timestamptz NOT NULL DEFAULT now())
            """;

    private static final String INSERT = """
            INSERT INTO yardstick (origin, chat, body) VALUES ($1, $2, $3) ON CONFLICT (origin) DO NOTHING
            """;

    private final Database database;

    private OneInsert(Database database) {
        this.database = database;
    }

    /** Makes the table. */
    public static Future<OneInsert> open(Database database) {
        return database.pool().query(TABLE).execute().map(done -> new OneInsert(database));
    }

    /** Succeeds when the row is on disk. */
    public Future<Void> keep(String origin, String chat, String body) {
        return database.pool()
                .preparedQuery(INSERT)
                .execute(Tuple.of(origin, chat, body))
                .mapEmpty();
    }
}
