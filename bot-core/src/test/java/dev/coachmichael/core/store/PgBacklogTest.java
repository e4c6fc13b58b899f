package dev.coachmichael.core.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.metrics.Backlog;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Vertx;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgBacklogTest {

    private static final int FINISHED = 100_000;

    private final Vertx vertx = Vertx.vertx();
    private DatabaseUrl url;
    private Database database;

    @BeforeEach
    void open() {
        url = ScratchDatabase.migrated("backlog");
        database = Database.open(vertx, url, 2);
    }

    @AfterEach
    void close() throws Exception {
        database.close().await(5, SECONDS);
        vertx.close().await(5, SECONDS);
    }

    @Test
    void nothingWaitsInAnEmptyDatabase() throws Exception {
        Backlog backlog = look();
        assertThat(backlog.oldestWaits()).isZero();
        assertThat(backlog.outboxPending()).isZero();
        assertThat(backlog.deadLetters()).isZero();
        assertThat(backlog.sinceGoodPoll()).isEmpty();
    }

    @Test
    void tellsWhatWaits() throws Exception {
        run("""
                INSERT INTO conversation (chat, thread, asker, home, head_pos, next_pos, due_at) VALUES
                  (1, '', '', gen_random_uuid(), 5, 7, now()), (2, '', '', gen_random_uuid(), 1, 1, NULL);
                INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, received_at)
                SELECT 'test:bot', id || ':' || pos, id, pos, 'text', 's', '{}', now() - make_interval(secs => 300 - pos * 10)
                FROM conversation, generate_series(0, 6) pos;
                INSERT INTO lane (chat, priority, endpoint, head_pos, next_pos, due_at) VALUES
                  (1, 0, 'test:bot', 3, 5, now()), (1, 1, 'test:bot', 0, 1, now() + interval '1 hour'),
                  (2, 0, 'test:bot', 9, 9, NULL);
                INSERT INTO endpoint (id, last_good_poll_at) VALUES
                  ('telegram:42', now() - interval '30 seconds'), ('discord:1', NULL)
                """);
        audit("dead", "1 minute", 2);
        audit("dead", "8 days", 1);
        audit("answered", "1 minute", 3);

        Backlog backlog = look();

        assertThat(backlog.oldestWaits()).isBetween(Duration.ofSeconds(250), Duration.ofSeconds(280));
        assertThat(backlog.outboxPending()).isEqualTo(3);
        assertThat(backlog.deadLetters()).isEqualTo(2);
        assertThat(backlog.sinceGoodPoll()).containsOnlyKeys(new EndpointId("telegram", "42"));
        assertThat(backlog.sinceGoodPoll().get(new EndpointId("telegram", "42")))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void doesNotReadWhatIsFinished() throws Exception {
        run("""
                INSERT INTO conversation (chat, thread, asker, home, head_pos, next_pos, due_at)
                SELECT n, '', '', gen_random_uuid(), 20, 20 + (mod(n, 100) = 0)::int, CASE WHEN mod(n, 100) = 0 THEN now() END
                FROM generate_series(1, %1$d / 20) n;
                INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, state)
                SELECT 'test:bot', id || ':' || pos, id, pos, 'text', 's', '{}', 'done'
                FROM conversation, generate_series(0, 20) pos;
                INSERT INTO lane (chat, priority, endpoint, head_pos, next_pos, due_at)
                SELECT n, 0, 'test:bot', 20, 20 + (mod(n, 100) = 0)::int, CASE WHEN mod(n, 100) = 0 THEN now() END
                FROM generate_series(1, %1$d / 20) n
                """.formatted(FINISHED));
        audit("answered", "1 minute", FINISHED);
        audit("dead", "1 minute", 3);
        run("VACUUM ANALYZE");

        JsonNode plan = plan();

        assertThat(plan.findValuesAsText("Node Type")).doesNotContain("Seq Scan");
        int pages = plan.get("Shared Hit Blocks").asInt()
                + plan.get("Shared Read Blocks").asInt();
        // 64 heads at four pages each, 50 lanes, a few index pages; all of it would be thousands.
        assertThat(pages).isLessThan(600);
    }

    private Backlog look() throws Exception {
        return new PgBacklog(database).look().await(5, SECONDS);
    }

    private void audit(String outcome, String ago, int count) throws Exception {
        run("""
                INSERT INTO audit (home, conversation, pos, cause, at, door, skill, mode, language, outcome, facts, sources,
                                   warnings, attempts, latency_ms)
                SELECT gen_random_uuid(), 1, n, 'in', now() - interval '%s', 'telegram', 's', 'local', 'fr', '%s',
                       '[]', '[]', '[]', 1, 1
                FROM generate_series(1, %d) n
                """.formatted(ago, outcome, count));
    }

    private JsonNode plan() throws Exception {
        String json = EmbeddedPostgresTest.ask(url, "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + PgBacklog.WAITING);
        return new ObjectMapper().readTree(json).get(0).get("Plan");
    }

    private void run(String sql) throws Exception {
        EmbeddedPostgresTest.run(url, sql);
    }
}
