package dev.coachmichael.core.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.coach.TokenBudget.CallEnd;
import dev.coachmichael.core.coach.TokenBudget.Reservation;
import dev.coachmichael.core.coach.TokenBudget.ToolRun;
import dev.coachmichael.core.coach.TokenBudget.Trace;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgTokenBudgetTest {

    private static final UUID PAUL = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID ANA = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private final Vertx vertx = Vertx.vertx();
    private Database database;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(vertx, ScratchDatabase.migrated("budget"), 8);
        for (UUID home : List.of(PAUL, ANA)) {
            run("INSERT INTO conversation (id, chat, thread, asker, home) OVERRIDING SYSTEM VALUE VALUES ("
                    + conversation(home) + ", 1, '" + home + "', '', '" + home + "')");
        }
    }

    @AfterEach
    void close() throws Exception {
        database.close().await(10, SECONDS);
        vertx.close().await(10, SECONDS);
    }

    @Test
    void nobodySpendsMoreThanTheirDayEvenAllAtOnce() throws Exception {
        PgTokenBudget budget = new PgTokenBudget(database, 1_000, 0);
        List<Future<Optional<Reservation>>> asked = IntStream.range(0, 30)
                .mapToObj(n -> budget.reserve(turn(PAUL), "p", "m", 100))
                .toList();
        Future.all(asked).await(20, SECONDS);

        assertThat(asked.stream().filter(one -> one.result().isPresent())).hasSize(10);
        assertThat(budget.reserve(turn(ANA), "p", "m", 100).await(5, SECONDS)).isPresent();
        assertThat(budget.reserve(turn(ANA), "p", "m", 1_001).await(5, SECONDS)).isEmpty();
        assertThat(number("SELECT count(*) FROM model_call")).isEqualTo(11);
    }

    @Test
    void whatWasNotSpentComesBackAndWhatNobodySettledDoesNot() throws Exception {
        PgTokenBudget budget = new PgTokenBudget(database, 1_000, 0);
        Reservation first =
                budget.reserve(turn(PAUL), "p", "m", 600).await(5, SECONDS).orElseThrow();
        budget.reserve(turn(PAUL), "p", "m", 300).await(5, SECONDS);
        budget.settle(first, new CallEnd("ok", 90, 10, 0.002, 120, 900)).await(5, SECONDS);

        assertThat(budget.spending(PAUL, turn(PAUL).today()).await(5, SECONDS).left())
                .isEqualTo(600);
        assertThat(number("SELECT count(*) FROM model_call WHERE outcome = 'open'"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) FROM model_call WHERE outcome = 'ok' AND input_tokens = 90"
                        + " AND output_tokens = 10 AND cost_euros = 0.002 AND first_token_ms = 120"))
                .isEqualTo(1);
    }

    @Test
    void everybodyTogetherHasALimitToo() throws Exception {
        PgTokenBudget budget = new PgTokenBudget(database, 0, 250);
        assertThat(budget.reserve(turn(PAUL), "p", "m", 200).await(5, SECONDS)).isPresent();
        assertThat(budget.reserve(turn(ANA), "p", "m", 100).await(5, SECONDS)).isEmpty();
        assertThat(budget.spending(ANA, turn(ANA).today()).await(5, SECONDS).tokens())
                .isZero();
        assertThat(budget.spending(PAUL, turn(PAUL).today()).await(5, SECONDS).limit())
                .isEmpty();
    }

    @Test
    void aTurnLeavesOneTrace() throws Exception {
        PgTokenBudget budget = new PgTokenBudget(database, 0, 0);
        Trace trace = new Trace(List.of(new ToolRun("week", "a1b2", 12)), List.of("number"), "repaired", 3, 4_200);
        budget.keep(turn(PAUL), trace).await(5, SECONDS);
        budget.keep(turn(PAUL), trace).await(5, SECONDS);
        assertThat(number("SELECT count(*) FROM model_turn WHERE outcome = 'repaired' AND rules = '[\"number\"]'"
                        + " AND tools -> 0 ->> 'tool' = 'week' AND requests = 3"))
                .isEqualTo(1);
    }

    @Test
    void afterAnErasureNothingComesBack() throws Exception {
        PgTokenBudget budget = new PgTokenBudget(database, 1_000, 0);
        Reservation open =
                budget.reserve(turn(PAUL), "p", "m", 100).await(5, SECONDS).orElseThrow();
        run("DELETE FROM model_call");
        run("DELETE FROM token_day");
        run("UPDATE conversation SET home = gen_random_uuid() WHERE home = '" + PAUL + "'");

        budget.settle(open, new CallEnd("ok", 1, 1, 0, 1, 1)).await(5, SECONDS);
        budget.keep(turn(PAUL), new Trace(List.of(), List.of(), "model", 1, 1)).await(5, SECONDS);
        assertThat(budget.reserve(turn(PAUL), "p", "m", 100).await(5, SECONDS)).isEmpty();

        for (String table : List.of("model_call", "model_turn", "token_day")) {
            assertThat(number("SELECT count(*) FROM " + table)).as(table).isZero();
        }
    }

    private static long conversation(UUID home) {
        return home.equals(PAUL) ? 1 : 2;
    }

    private static Turn turn(UUID home) {
        return new Turn(
                "in:" + conversation(home) + ":1",
                home,
                conversation(home),
                1,
                new EndpointId("test", "bot"),
                new Scope.Private(new Speaker.Athlete(new AthleteId(home))),
                Language.FR,
                Optional.empty(),
                ZoneId.of("Europe/Paris"),
                Instant.parse("2025-11-20T08:12:00Z"),
                new Heard.Words("x"),
                Optional.empty(),
                Optional.empty());
    }

    private void run(String sql) throws Exception {
        database.pool().query(sql).execute().await(10, SECONDS);
    }

    private long number(String sql) throws Exception {
        return database.pool()
                .query(sql)
                .execute()
                .await(10, SECONDS)
                .iterator()
                .next()
                .getLong(0);
    }
}
