package dev.coachmichael.core.store;

import dev.coachmichael.core.conversation.NodeStore;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process among others. A connection of its own carries the advisory lock that says it is alive, and hears what
 * others notify; when it breaks it is made again.
 */
public final class PgNodes implements NodeStore {

    /** The first half of the two-part advisory locks of nodes. */
    static final int LOCK_SPACE = 730_120;

    private static final Logger LOG = LoggerFactory.getLogger(PgNodes.class);
    private static final String CHANNEL = "coach";
    private static final Duration AGAIN = Duration.ofMillis(500);

    private static final String REGISTER = """
            INSERT INTO node (id) VALUES ($1)
            ON CONFLICT (id) DO UPDATE SET started_at = node.started_at RETURNING lock_key
            """;

    private static final String HOLD = """
            INSERT INTO endpoint AS e (id, holder, lease_until)
            VALUES ($1, $2, now() + make_interval(secs => $3))
            ON CONFLICT (id) DO UPDATE
              SET holder = $2, lease_until = now() + make_interval(secs => $3)
              WHERE e.holder IS NULL OR e.holder = $2 OR e.lease_until < now() OR NOT EXISTS (
                SELECT 1 FROM node n JOIN pg_locks l ON l.locktype = 'advisory' AND l.classid::bigint = $4
                  AND l.objid::bigint = n.lock_key AND l.objsubid = 2 AND l.granted
                WHERE n.id = e.holder)
            RETURNING e.poll_offset
            """;

    private static final String LET_GO = """
            UPDATE endpoint SET holder = NULL, lease_until = NULL WHERE id = $1 AND holder = $2
            """;

    private static final String CHAT_MOVED = """
            UPDATE chat SET external_chat = $3 WHERE endpoint = $1 AND external_chat = $2
              AND NOT EXISTS (SELECT 1 FROM chat o WHERE o.endpoint = $1 AND o.external_chat = $3)
            """;

    private final Vertx vertx;
    private final Database database;
    private final UUID node = UUID.randomUUID();
    private volatile Optional<PgConnection> lifeline = Optional.empty();
    private volatile Consumer<String> listener = what -> {};
    private volatile boolean closed;

    private PgNodes(Vertx vertx, Database database) {
        this.vertx = vertx;
        this.database = database;
    }

    /** Registers this process; it counts as alive from then on. */
    public static Future<PgNodes> register(Vertx vertx, Database database) {
        PgNodes nodes = new PgNodes(vertx, database);
        return nodes.connect().map(nodes);
    }

    @Override
    public UUID node() {
        return node;
    }

    private Future<Void> connect() {
        return database.direct().compose(connection -> connection
                .preparedQuery(REGISTER)
                .execute(Tuple.of(node))
                .compose(rows -> connection
                        .preparedQuery("SELECT pg_advisory_lock($1, $2)")
                        .execute(Sql.row(
                                LOCK_SPACE,
                                rows.iterator().next().getLong("lock_key").intValue())))
                .compose(x -> connection.query("LISTEN " + CHANNEL).execute())
                .onFailure(e -> connection.close())
                .map(x -> {
                    connection.notificationHandler(heard -> heard(heard.getPayload()));
                    connection.closeHandler(x2 -> reconnect());
                    lifeline = Optional.of(connection);
                    return null;
                }));
    }

    private void heard(String payload) {
        if (!payload.startsWith(node.toString())) {
            listener.accept(payload.substring(payload.indexOf(' ') + 1));
        }
    }

    private void reconnect() {
        lifeline = Optional.empty();
        if (closed) {
            return;
        }
        connect().onFailure(e -> {
            LOG.debug("Lifeline not made again reason={}", e.getMessage());
            vertx.setTimer(AGAIN.toMillis(), id -> reconnect());
        });
    }

    @Override
    public Future<Optional<OptionalLong>> hold(EndpointId endpoint, Duration lease) {
        return database.pool()
                .preparedQuery(HOLD)
                .execute(Sql.row(endpoint.key(), node, Sql.seconds(lease), LOCK_SPACE))
                .map(PgNodes::offset);
    }

    private static Optional<OptionalLong> offset(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        Long offset = rows.iterator().next().getLong("poll_offset");
        return Optional.of(offset == null ? OptionalLong.empty() : OptionalLong.of(offset));
    }

    @Override
    public Future<Void> letGo(EndpointId endpoint) {
        return database.pool()
                .preparedQuery(LET_GO)
                .execute(Sql.row(endpoint.key(), node))
                .mapEmpty();
    }

    @Override
    public Future<Void> polled(EndpointId endpoint) {
        return database.lazy()
                .preparedQuery("UPDATE endpoint SET last_good_poll_at = now() WHERE id = $1")
                .execute(Tuple.of(endpoint.key()))
                .mapEmpty();
    }

    @Override
    public Future<Void> chatMoved(EndpointId endpoint, String oldChat, String newChat) {
        return database.pool()
                .preparedQuery(CHAT_MOVED)
                .execute(Sql.row(endpoint.key(), oldChat, newChat))
                .mapEmpty();
    }

    @Override
    public Future<Void> notifyOthers(String what) {
        return lifeline.map(connection -> connection
                        .preparedQuery("SELECT pg_notify($1, $2)")
                        .execute(Sql.row(CHANNEL, node + " " + what))
                        .<Void>mapEmpty())
                .orElseGet(Future::succeededFuture);
    }

    @Override
    public Future<Void> listen(Consumer<String> hears) {
        listener = hears;
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> close() {
        closed = true;
        return database.pool()
                .preparedQuery("DELETE FROM node WHERE id = $1")
                .execute(Tuple.of(node))
                .otherwiseEmpty()
                .compose(x -> lifeline.map(PgConnection::close).orElseGet(Future::succeededFuture));
    }
}
