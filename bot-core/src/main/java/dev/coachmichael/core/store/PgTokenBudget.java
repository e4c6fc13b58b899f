package dev.coachmichael.core.store;

import dev.coachmichael.core.coach.TokenBudget;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Budgets in Postgres. Counting is one row per home and day, so that two nodes cannot both spend the last tokens. Every
 * insert looks whether the conversation still has this home: after an erasure it has another, and nothing comes back.
 */
public final class PgTokenBudget implements TokenBudget {

    private static final UUID EVERYBODY = new UUID(0, 0);

    /** $4 is the limit, 0 for none. */
    static final String RESERVE = """
            INSERT INTO token_day AS d (home, day, reserved)
            SELECT $1::uuid, $2::date, $3::bigint
            WHERE ($4::bigint = 0 OR $3::bigint <= $4::bigint)
              AND ($1::uuid = '00000000-0000-0000-0000-000000000000'
                   OR EXISTS (SELECT 1 FROM conversation c WHERE c.id = $5::bigint AND c.home = $1::uuid))
            ON CONFLICT (home, day) DO UPDATE SET reserved = d.reserved + excluded.reserved
            WHERE $4::bigint = 0 OR d.spent + d.reserved + excluded.reserved <= $4::bigint
            RETURNING 1
            """;

    /** {@link #RESERVE} and the call's row as one statement: one way to the server, one commit. */
    static final String OPEN = "WITH taken AS (" + RESERVE + """
            ) INSERT INTO model_call (home, cause, id, provider, model, reserved_tokens)
            SELECT $1, $6, $7, $8, $9, $3 FROM taken
            """;

    static final String COUNT = """
            UPDATE token_day SET reserved = greatest(0, reserved - $3), spent = spent + $4 WHERE home = $1 AND day = $2
            """;

    static final String END = """
            WITH ended AS (
              UPDATE model_call SET outcome = $4, input_tokens = $5, output_tokens = $6, cost_euros = $7,
                     first_token_ms = $8, total_ms = $9
              WHERE home = $1 AND cause = $2 AND id = $3)
            UPDATE token_day SET reserved = greatest(0, reserved - $11::bigint), spent = spent + $5 + $6
            WHERE home = $1 AND day = $10
            """;

    static final String TRACE = """
            INSERT INTO model_turn (home, cause, tools, rules, outcome, requests, total_ms)
            SELECT $1::uuid, $2, $3::text::jsonb, $4::text::jsonb, $5, $6, $7
            WHERE EXISTS (SELECT 1 FROM conversation c WHERE c.id = $8::bigint AND c.home = $1::uuid)
            ON CONFLICT (home, cause) DO UPDATE SET at = now(), tools = excluded.tools, rules = excluded.rules,
              outcome = excluded.outcome, requests = excluded.requests, total_ms = excluded.total_ms
            """;

    static final String SPENT = "SELECT reserved + spent AS tokens FROM token_day WHERE home = $1 AND day = $2";

    private final Database database;
    private final int perUserDay;
    private final int perDay;

    /**
     * @param perUserDay tokens that one home may spend a day, 0 for no limit
     * @param perDay tokens that all together may spend a day of UTC, 0 for no limit
     */
    public PgTokenBudget(Database database, int perUserDay, int perDay) {
        this.database = database;
        this.perUserDay = perUserDay;
        this.perDay = perDay;
    }

    @Override
    public Future<Optional<Reservation>> reserve(Turn turn, String provider, String model, int tokens) {
        Reservation wanted = new Reservation(
                UUID.randomUUID(),
                turn.home(),
                turn.cause(),
                turn.today(),
                LocalDate.ofInstant(turn.now(), ZoneOffset.UTC),
                tokens);
        Future<Void> set = perDay == 0
                ? open(database.pool(), wanted, turn, provider, model)
                : database.transaction(c -> open(c, wanted, turn, provider, model)
                        // The row of everybody is locked last and held shortest.
                        .compose(x -> take(c, EVERYBODY, wanted.utcDay(), wanted.tokens(), perDay, turn)));
        return set.map(Optional.of(wanted))
                .recover(e -> e instanceof Spent ? Future.succeededFuture(Optional.empty()) : Future.failedFuture(e));
    }

    private Future<Void> open(SqlClient c, Reservation wanted, Turn turn, String provider, String model) {
        Tuple row = Sql.row(wanted.home(), wanted.day(), (long) wanted.tokens(), (long) perUserDay, turn.conversation())
                .addValue(wanted.cause())
                .addValue(wanted.id())
                .addValue(provider)
                .addValue(model);
        return c.preparedQuery(OPEN).execute(row).compose(PgTokenBudget::taken);
    }

    private static Future<Void> taken(RowSet<Row> rows) {
        return rows.rowCount() == 1 ? Future.succeededFuture() : Future.failedFuture(new Spent());
    }

    private static Future<Void> take(SqlConnection c, UUID home, LocalDate day, long tokens, long limit, Turn turn) {
        return c.preparedQuery(RESERVE)
                .execute(Sql.row(home, day, tokens, limit, turn.conversation()))
                .compose(PgTokenBudget::taken);
    }

    @Override
    public Future<Void> settle(Reservation reservation, CallEnd end) {
        Tuple call = Sql.row(reservation.home(), reservation.cause(), reservation.id(), end.outcome())
                .addValue(end.inputTokens())
                .addValue(end.outputTokens())
                .addValue(end.costEuros())
                .addValue(end.firstTokenMillis())
                .addValue(end.totalMillis())
                .addValue(reservation.day())
                .addValue((long) reservation.tokens());
        return perDay == 0
                ? database.pool().preparedQuery(END).execute(call).mapEmpty()
                : database.transaction(c -> c.preparedQuery(END)
                        .execute(call)
                        .compose(x -> c.preparedQuery(COUNT)
                                .execute(Sql.row(EVERYBODY, reservation.utcDay(), (long) reservation.tokens(), (long)
                                        end.tokens())))
                        .mapEmpty());
    }

    @Override
    public Future<Void> keep(Turn turn, Trace trace) {
        Tuple row = Sql.row(
                        turn.home(),
                        turn.cause(),
                        StoredJson.write(trace.tools()),
                        StoredJson.write(trace.rules()),
                        trace.outcome(),
                        trace.requests())
                .addValue(trace.totalMillis())
                .addValue(turn.conversation());
        return database.pool().preparedQuery(TRACE).execute(row).mapEmpty();
    }

    @Override
    public Future<Spending> spending(UUID home, LocalDate day) {
        OptionalInt limit = perUserDay == 0 ? OptionalInt.empty() : OptionalInt.of(perUserDay);
        return database.pool().preparedQuery(SPENT).execute(Sql.row(home, day)).map(rows -> {
            long tokens = rows.size() == 0 ? 0 : rows.iterator().next().getLong("tokens");
            return new Spending((int) Math.min(Integer.MAX_VALUE, tokens), limit);
        });
    }

    /** Rolls a reservation back. */
    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("The tokens of the day are spent", null, false, false);
        }
    }
}
