package dev.coachmichael.core.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.coachmichael.core.conversation.Receipts;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;

/** Receipts from audit and outbox. */
public final class PgReceipts implements Receipts {

    private static final String OF_CAUSE = """
            SELECT a.skill, a.mode, a.language, a.latency_ms, a.facts::text AS facts, a.sources::text AS sources,
                   a.warnings::text AS warnings, o.blocks::text AS blocks
            FROM conversation c
            JOIN audit a ON a.home = c.home AND a.conversation = c.id AND a.pos = split_part($1, ':', 3)::bigint
            LEFT JOIN outbox o ON o.cause = a.cause
            WHERE c.id = split_part($1, ':', 2)::bigint
            ORDER BY o.part
            """;

    private final Database database;

    public PgReceipts(Database database) {
        this.database = database;
    }

    @Override
    public Future<Optional<Receipt>> of(String cause) {
        return database.pool()
                .preparedQuery(OF_CAUSE)
                .execute(Tuple.of(cause))
                .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(receipt(cause, rows)));
    }

    private static Receipt receipt(String cause, RowSet<Row> rows) {
        ArrayNode blocks = StoredJson.MAPPER.createArrayNode();
        Row first = rows.iterator().next();
        for (Row row : rows) {
            String part = row.getString("blocks");
            if (part != null) {
                blocks.addAll((ArrayNode) StoredJson.tree(part));
            }
        }
        return new Receipt(
                cause,
                first.getString("skill"),
                first.getString("mode"),
                first.getString("language"),
                first.getInteger("latency_ms"),
                blocks,
                StoredJson.tree(first.getString("facts")),
                StoredJson.tree(first.getString("sources")),
                StoredJson.tree(first.getString("warnings")));
    }
}
