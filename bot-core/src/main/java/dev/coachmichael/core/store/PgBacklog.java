package dev.coachmichael.core.store;

import dev.coachmichael.core.metrics.Backlog;
import dev.coachmichael.core.metrics.BacklogSource;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The backlog in Postgres, read through the indexes of what waits: finished rows cost nothing. */
public final class PgBacklog implements BacklogSource {

    /**
     * The age is that of the first waiting messages of the 64 conversations that are due longest. Each is found by its
     * key: as a join the planner might read the whole inbox.
     */
    static final String WAITING = """
            SELECT (SELECT extract(epoch FROM now() - min(h.received_at))::float8 FROM (
                      SELECT (SELECT i.received_at FROM inbox i
                              WHERE i.conversation = c.id AND i.pos = c.head_pos) AS received_at
                      FROM (SELECT id, head_pos FROM conversation
                            WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 64) c) h) AS oldest_seconds,
                   (SELECT coalesce(sum(l.parts), 0)::bigint FROM (
                      SELECT next_pos - head_pos AS parts FROM lane
                      WHERE due_at IS NOT NULL LIMIT 100000) l) AS pending,
                   (SELECT count(*) FROM audit
                    WHERE outcome = 'dead' AND at > now() - interval '7 days') AS dead
            """;

    private static final String POLLS = """
            SELECT id, extract(epoch FROM now() - last_good_poll_at)::float8 AS ago_seconds
            FROM endpoint WHERE last_good_poll_at IS NOT NULL
            """;

    private final Database database;

    public PgBacklog(Database database) {
        this.database = database;
    }

    @Override
    public Future<Backlog> look() {
        return database.pool().preparedQuery(WAITING).execute().compose(waiting -> database.pool()
                .preparedQuery(POLLS)
                .execute()
                .map(polls -> {
                    Map<EndpointId, Duration> since = new HashMap<>();
                    polls.forEach(
                            row -> since.put(EndpointId.ofKey(row.getString("id")), duration(row, "ago_seconds")));
                    Row row = waiting.iterator().next();
                    return new Backlog(
                            duration(row, "oldest_seconds"), row.getLong("pending"), row.getLong("dead"), since);
                }));
    }

    /** Never negative: a row may be younger than the statement that reads it. */
    private static Duration duration(Row row, String column) {
        Double seconds = row.getDouble(column);
        return seconds == null || seconds < 0 ? Duration.ZERO : Duration.ofMillis(Math.round(seconds * 1000));
    }
}
