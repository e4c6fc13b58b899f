package dev.coachmichael.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The statements that every turn runs, walked through for one message of one athlete. What they cost must not depend on
 * how many athletes there are; a test reads their plans and the benchmark counts the pages that they touch.
 */
public final class HotStatements {

    /** How a coach looks back: the athlete's own activities of twelve weeks, newest first. */
    private static final String TWELVE_WEEKS = """
            SELECT * FROM activity WHERE athlete_id = $1 AND local_date >= current_date - 84 ORDER BY local_date DESC
            """;

    private static final String SAMPLE = """
            SELECT c.id, c.chat, c.home, c.claim, c.next_pos, l.claim AS lane_claim, l.head_pos AS lane_pos
            FROM chat ch JOIN conversation c ON c.chat = ch.id LEFT JOIN lane l ON l.chat = ch.id AND l.priority = 0
            WHERE ch.endpoint = $1 AND ch.external_chat = $2
            """;

    private record Step(String name, String sql, Function<Row, Tuple> arguments) {}

    private final Database database;
    private final EndpointId endpoint;
    private final String athlete;
    private final UUID node = UUID.randomUUID();

    /** @param athlete the platform's id of somebody who has a private chat of the same id and nothing waiting */
    public HotStatements(Database database, EndpointId endpoint, String athlete) {
        this.database = database;
        this.endpoint = endpoint;
        this.athlete = athlete;
    }

    /** Runs the statements of one turn in their order, counts, and takes everything back. Blocking. */
    public List<StatementCost> run() {
        return walk("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ", true);
    }

    /** The plans that serve any arguments, which is what a prepared statement ends up with. Blocking; Postgres 16. */
    public List<StatementCost> generalPlans() {
        return walk("EXPLAIN (GENERIC_PLAN, FORMAT JSON) ", false);
    }

    private List<StatementCost> walk(String explain, boolean running) {
        SqlConnection connection = database.pool().getConnection().await();
        try {
            Transaction transaction = connection.begin().await();
            try {
                List<StatementCost> costs = new ArrayList<>();
                for (Step step : steps()) {
                    String sql = explain + step.sql();
                    Row answer = (running
                                    ? connection
                                            .preparedQuery(sql)
                                            .execute(step.arguments().apply(sample(connection)))
                                    : connection.query(sql).execute())
                            .await()
                            .iterator()
                            .next();
                    JsonNode plan = StoredJson.tree(String.valueOf(answer.getValue(0)));
                    costs.add(StatementCost.of(step.name(), plan));
                }
                return costs;
            } finally {
                transaction.rollback().await();
            }
        } finally {
            connection.close().await();
        }
    }

    private Row sample(SqlConnection connection) {
        return connection
                .preparedQuery(SAMPLE)
                .execute(Sql.row(endpoint.key(), athlete))
                .await()
                .iterator()
                .next();
    }

    private List<Step> steps() {
        return List.of(
                new Step("accept: lock", PgAccept.LOCK, row -> Tuple.of(ids(row))),
                new Step("accept: store", PgAccept.STORE, this::stored),
                new Step(
                        "claim",
                        PgTurns.CLAIM + PgTurns.TAKEN,
                        row -> Sql.row(
                                node, 64, 10.0, Sql.timestamp(Instant.now().minusSeconds(60)))),
                new Step("athlete: find", PgAthletes.FIND, row -> Sql.row(endpoint.channel(), athlete)),
                new Step("activities: 12 weeks", TWELVE_WEEKS, row -> Tuple.of(row.getUUID("home"))),
                new Step(
                        "transcript: before",
                        PgTranscript.BEFORE,
                        row -> Sql.row(row.getUUID("home"), row.getLong("id"), last(row)[0], 8)),
                new Step(
                        "tokens: reserve",
                        PgTokenBudget.RESERVE,
                        row -> Sql.row(row.getUUID("home"), LocalDate.EPOCH, 100L, 10_000L, row.getLong("id"))),
                new Step(
                        "tokens: settle",
                        PgTokenBudget.COUNT,
                        row -> Sql.row(row.getUUID("home"), LocalDate.EPOCH, 100L, 90L)),
                new Step("finish: lock", PgFinish.LOCK, row -> Sql.row(ids(row), claims(row, "claim"), last(row))),
                new Step("finish: lanes", PgFinish.LANES, row -> Sql.row(chats(row), texts(endpoint.key()), ints(1))),
                new Step("finish: transcript", PgFinish.TRANSCRIPT, HotStatements::transcript),
                new Step("finish: audit", PgFinish.AUDIT, this::audit),
                new Step("finish: outbox", PgFinish.OUTBOX, HotStatements::outbox),
                new Step("finish: inbox", PgFinish.INBOX, HotStatements::done),
                new Step("finish: conversation", PgFinish.CONVERSATION, row -> Sql.row(ids(row), ints(1), texts(""))),
                new Step(
                        "deliver: claim",
                        PgLanes.CLAIM,
                        row -> Sql.row(
                                endpoint.key(),
                                (short) 0,
                                node,
                                8,
                                30.0,
                                Sql.timestamp(Instant.now().minusSeconds(60)))),
                new Step("deliver: mark", PgLanes.ADVANCE, HotStatements::delivered));
    }

    private Tuple stored(Row row) {
        return Sql.row(
                endpoint.key(),
                ids(row),
                texts("hot-" + node),
                texts("text"),
                texts(athlete),
                texts("{\"message\": \"1\", \"text\": \"How was my week?\"}"));
    }

    private static Tuple transcript(Row row) {
        return Sql.row(
                new Long[] {row.getLong("id"), row.getLong("id")},
                new Long[] {last(row)[0], last(row)[0]},
                texts("athlete", "coach"),
                texts("How was my week?", "Good."));
    }

    private Tuple audit(Row row) {
        return Sql.row(ids(row), last(row), texts(cause(row)), texts(endpoint.channel()), texts("week"))
                .addValue(texts("local"))
                .addValue(texts("en"))
                .addValue(texts("answered"))
                .addValue(texts("[]"))
                .addValue(texts("[]"))
                .addValue(texts("[]"))
                .addValue(ints(1))
                .addValue(ints(5));
    }

    private static Tuple outbox(Row row) {
        return Sql.row(chats(row), lanePos(row), texts(cause(row)), ints(0), ids(row), texts(""), texts("en"))
                .addValue(texts(""))
                .addValue(texts("[{\"type\": \"paragraph\", \"text\": \"Good.\"}]"));
    }

    private static Tuple done(Row row) {
        return Sql.row(ids(row), last(row), ints(1), texts("done"), new Boolean[] {true});
    }

    private static Tuple delivered(Row row) {
        return Sql.row(
                chats(row), new Short[] {0}, claims(row, "lane_claim"), lanePos(row), texts("sent-1"), texts("sent"));
    }

    private static String cause(Row row) {
        return "in:" + row.getLong("id") + ":" + last(row)[0];
    }

    private static Long[] ids(Row row) {
        return new Long[] {row.getLong("id")};
    }

    private static Long[] chats(Row row) {
        return new Long[] {row.getLong("chat")};
    }

    private static UUID[] claims(Row row, String column) {
        return new UUID[] {row.getUUID(column)};
    }

    /** The place of the message that was stored last, which is the one that waits. */
    private static Long[] last(Row row) {
        return new Long[] {row.getLong("next_pos") - 1};
    }

    private static Long[] lanePos(Row row) {
        return new Long[] {row.getLong("lane_pos")};
    }

    private static Integer[] ints(int value) {
        return new Integer[] {value};
    }

    private static String[] texts(String... values) {
        return values;
    }
}
