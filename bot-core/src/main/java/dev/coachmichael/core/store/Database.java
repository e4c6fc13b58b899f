package dev.coachmichael.core.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Connections to Postgres. Two pools: one commits to disk before it answers; the other ({@link #lazy}) may forget its
 * last moments in a crash of the database and is only for claims, which a lease repeats, and for marks of what was sent.
 * Waiting for a connection is bounded.
 */
public final class Database {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ACQUIRE_TIMEOUT = Duration.ofSeconds(2);
    /** A few statements for each of the turns that a node runs at once. */
    private static final int MOST_WAITING = 50_000;

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final Pool durable;
    private final Pool lazy;

    private Database(Vertx vertx, PgConnectOptions options, Pool durable, Pool lazy) {
        this.vertx = vertx;
        this.options = options;
        this.durable = durable;
        this.lazy = lazy;
    }

    /** Opens the pools; connections are made when first needed. */
    public static Database open(Vertx vertx, DatabaseUrl url, int connections) {
        PgConnectOptions options = options(url, Map.of());
        Pool durable = pool(vertx, options, connections);
        Pool lazy = pool(vertx, options(url, Map.of("synchronous_commit", "off")), 2);
        return new Database(vertx, options, durable, lazy);
    }

    /** Runs work in one transaction; it is rolled back when the work fails. */
    public <T> Future<T> transaction(Function<SqlConnection, Future<T>> work) {
        return durable.withTransaction(work);
    }

    /** The pool for single statements and reads. */
    public Pool pool() {
        return durable;
    }

    /** The pool whose commits do not wait for the disk. */
    public Pool lazy() {
        return lazy;
    }

    /** A connection outside the pools, for session locks and LISTEN. */
    Future<PgConnection> direct() {
        return PgConnection.connect(vertx, options);
    }

    /** Succeeds when the database answers. */
    public Future<Void> answers() {
        return durable.query("SELECT 1").execute().mapEmpty();
    }

    public Future<Void> close() {
        return durable.close().eventually(lazy::close);
    }

    private static PgConnectOptions options(DatabaseUrl url, Map<String, String> session) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(url.host())
                .setPort(url.port())
                .setDatabase(url.database())
                .setUser(url.user())
                .setPassword(url.password())
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(512)
                .setPipeliningLimit(64);
        session.forEach(options::addProperty);
        return options;
    }

    private static Pool pool(Vertx vertx, PgConnectOptions options, int connections) {
        PoolOptions bounds = new PoolOptions()
                .setMaxSize(connections)
                .setMaxWaitQueueSize(MOST_WAITING)
                .setConnectionTimeout((int) ACQUIRE_TIMEOUT.toMillis())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(5)
                .setIdleTimeoutUnit(TimeUnit.MINUTES);
        return PgBuilder.pool().with(bounds).connectingTo(options).using(vertx).build();
    }
}
