package dev.coachmichael.core.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlResult;
import java.util.List;

/**
 * Lets go of what has served its time: finished messages and parts after 7 days, buttons and held files that expired,
 * guests idle for 7 days, refusals idle for 30, names of unlinked askers after a day, figures in audit rows after 30 days.
 * What waits or runs is never touched, and several nodes may do this at once.
 */
public final class PgHousekeeping {

    private static final int AT_ONCE = 5_000;
    private static final int MOST_ROUNDS = 1_000;

    /** Each takes a bounded number of rows; repeated until it finds fewer. */
    private static final List<String> STEPS = List.of(
            """
            DELETE FROM inbox WHERE ctid = ANY (ARRAY(
              SELECT i.ctid FROM inbox i
              WHERE i.state <> 'waiting' AND i.received_at < now() - interval '7 days'
              LIMIT %d FOR UPDATE SKIP LOCKED))
            """,
            """
            DELETE FROM outbox WHERE ctid = ANY (ARRAY(
              SELECT o.ctid FROM outbox o
              WHERE o.state <> 'ready' AND o.created_at < now() - interval '7 days'
              LIMIT %d FOR UPDATE SKIP LOCKED))
            """,
            """
            DELETE FROM button WHERE ctid = ANY (ARRAY(
              SELECT b.ctid FROM button b WHERE b.expires_at < now() LIMIT %d FOR UPDATE SKIP LOCKED))
            """,
            """
            DELETE FROM held_file WHERE ctid = ANY (ARRAY(
              SELECT h.ctid FROM held_file h WHERE h.expires_at <= now() LIMIT %d FOR UPDATE SKIP LOCKED))
            """,
            // A message moves the day of a guest, which would otherwise leave with the message.
            """
            UPDATE athlete SET seen_at = s.at
            FROM (SELECT a.id, max(i.received_at) AS at
                  FROM athlete a JOIN conversation c ON c.home = a.id JOIN inbox i ON i.conversation = c.id
                  WHERE a.state IN ('guest', 'refused') GROUP BY a.id, a.seen_at
                  HAVING max(i.received_at) > a.seen_at LIMIT %d) s
            WHERE athlete.id = s.id
            """,
            """
            DELETE FROM athlete WHERE id = ANY (ARRAY(
              SELECT a.id FROM athlete a
              WHERE (a.state = 'guest' AND a.seen_at < now() - interval '7 days'
                     OR a.state = 'refused' AND a.seen_at < now() - interval '30 days')
                AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.home = a.id AND c.due_at IS NOT NULL)
              LIMIT %d FOR UPDATE SKIP LOCKED))
            """,
            // The row stays for whoever is just writing into it; the name and what it said go.
            """
            WITH idle AS (
              SELECT c.id FROM conversation c JOIN chat h ON h.id = c.chat
              WHERE h.kind = 'room' AND c.due_at IS NULL AND c.asker NOT LIKE 'gone:%%'
                AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.conversation = c.id
                                AND i.received_at > now() - interval '1 day')
              LIMIT %d FOR UPDATE OF c SKIP LOCKED
            ), forgotten AS (
              UPDATE inbox i SET sender = '', body = '{}' FROM idle WHERE i.conversation = idle.id
            )
            UPDATE conversation c SET asker = 'gone:' || c.id, focus = NULL FROM idle WHERE c.id = idle.id
            """,
            """
            UPDATE audit SET facts = '[]', sources = '[]' WHERE ctid = ANY (ARRAY(
              SELECT a.ctid FROM audit a
              WHERE a.at < now() - interval '30 days' AND (a.facts <> '[]' OR a.sources <> '[]')
              LIMIT %d FOR UPDATE SKIP LOCKED))
            """);

    private final Database database;

    public PgHousekeeping(Database database) {
        this.database = database;
    }

    /** Does all of it, in small transactions; answers how many rows changed. */
    public Future<Integer> tidy() {
        Future<Integer> sum = Future.succeededFuture(0);
        for (String step : STEPS) {
            String sql = step.formatted(AT_ONCE);
            sum = sum.compose(before -> repeated(sql, MOST_ROUNDS).map(rows -> before + rows));
        }
        return sum;
    }

    private Future<Integer> repeated(String sql, int rounds) {
        return database.pool()
                .query(sql)
                .execute()
                .map(SqlResult::rowCount)
                .compose(rows -> rows < AT_ONCE || rounds == 1
                        ? Future.succeededFuture(rows)
                        : repeated(sql, rounds - 1).map(more -> rows + more));
    }
}
