package dev.coachmichael.core.store.measure;

import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.store.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Many athletes with a past, for an empty database: each has consented, has a private chat named by their number from 1
 * on, {@value #MESSAGES} answered messages and {@value #ACTIVITIES} activities within the last twelve weeks.
 *
 * <p>Tables are filled without their indexes, which are made again afterwards by the definitions that the schema gave
 * them.
 */
public final class Crowd {

    static final int MESSAGES = 4;
    static final int ACTIVITIES = 8;

    private static final String REFERENCES = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS undo,
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid)) AS redo
            FROM pg_constraint WHERE contype = 'f'
            """;

    private static final String INDEXES = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS undo,
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid)) AS redo
            FROM pg_constraint WHERE contype IN ('p', 'u') AND conrelid = $1::text::regclass
            UNION ALL
            SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            FROM pg_index i WHERE i.indrelid = $1::text::regclass
              AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
            """;

    private record Change(String undo, String redo) {}

    private Crowd() {}

    /**
     * Fills the tables; blocking. With 250,000 athletes this takes most of a minute and 3 GB of disk.
     *
     * @throws IllegalStateException when the database holds athletes
     */
    public static void gather(Database database, EndpointId endpoint, int athletes) {
        boolean inhabited = database.pool()
                .query("SELECT EXISTS (SELECT 1 FROM athlete)")
                .execute()
                .await()
                .iterator()
                .next()
                .getBoolean(0);
        if (inhabited) {
            throw new IllegalStateException("A crowd needs an empty database");
        }
        List<Change> references = changes(database.pool()
                .preparedQuery(REFERENCES)
                .execute()
                .map(Crowd::list)
                .await());
        for (Change reference : references) {
            execute(database, reference.undo());
        }
        // The largest first: the last to end is then a small one.
        Queue<CrowdTable> queue = new ArrayDeque<>(List.of(CrowdTable.values()).reversed());
        Tuple given = Tuple.of(endpoint.key(), athletes);
        Future.all(fillNext(database, queue, given), fillNext(database, queue, given))
                .await();
        for (Change reference : references) {
            execute(database, reference.redo());
        }
        for (String table : List.of("chat", "conversation")) {
            execute(database, "ALTER TABLE " + table + " ALTER COLUMN id RESTART WITH " + (athletes + 1));
        }
        for (CrowdTable table : CrowdTable.values()) {
            execute(database, "VACUUM (ANALYZE) " + table.table());
        }
        execute(database, "CHECKPOINT");
    }

    private static void execute(Database database, String sql) {
        database.pool().query(sql).execute().await();
    }

    private static Future<Void> fillNext(Database database, Queue<CrowdTable> queue, Tuple given) {
        CrowdTable table;
        synchronized (queue) {
            table = queue.poll();
        }
        return table == null
                ? Future.succeededFuture()
                : database.transaction(c -> fill(c, table, given)).compose(x -> fillNext(database, queue, given));
    }

    /** The table is emptied in the same transaction: a server that keeps no copies then logs none of the rows. */
    private static Future<Void> fill(SqlConnection c, CrowdTable table, Tuple given) {
        return all(c, List.of("SET LOCAL maintenance_work_mem = '256MB'", "TRUNCATE " + table.table()))
                .compose(x -> c.preparedQuery(INDEXES).execute(Tuple.of(table.table())))
                .map(rows -> changes(list(rows)))
                .compose(indexes -> all(c, indexes.stream().map(Change::undo).toList())
                        .compose(x -> c.preparedQuery(table.insert()).execute(given))
                        .compose(x -> all(c, indexes.stream().map(Change::redo).toList())));
    }

    private static Future<Void> all(SqlConnection c, List<String> statements) {
        Future<Void> all = Future.succeededFuture();
        for (String statement : statements) {
            all = all.compose(x -> c.query(statement).execute().mapEmpty());
        }
        return all;
    }

    private static List<Row> list(Iterable<Row> rows) {
        List<Row> list = new ArrayList<>();
        rows.forEach(list::add);
        return list;
    }

    private static List<Change> changes(List<Row> rows) {
        return rows.stream()
                .map(row -> new Change(row.getString("undo"), row.getString("redo")))
                .toList();
    }
}
