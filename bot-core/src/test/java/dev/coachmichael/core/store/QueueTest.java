package dev.coachmichael.core.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the slow poll learns: claims look at nothing older, so it must not take the future for the past. */
class QueueTest {

    private static final EndpointId ENDPOINT = new EndpointId("queue", "bot");

    private Vertx vertx;
    private Database database;

    @BeforeEach
    void open() {
        vertx = Vertx.vertx();
        database = Database.open(vertx, ScratchDatabase.migrated("queue"), 2);
    }

    @AfterEach
    void close() throws Exception {
        database.close().await(10, SECONDS);
        vertx.close().await(10, SECONDS);
    }

    @Test
    void aHeldConversationIsNotTheOldestDueOne() throws Exception {
        run("INSERT INTO conversation (chat, thread, asker, home, due_at)"
                + " VALUES (1, '', '', gen_random_uuid(), now() + interval '10 s')");
        var held = new PgTurns(database, new Writes()).sweep().await(10, SECONDS);
        assertThat(held.oldest()).isEmpty();
        assertThat(Duration.between(held.looked(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));

        run("INSERT INTO conversation (chat, thread, asker, home, due_at)"
                + " VALUES (2, '', '', gen_random_uuid(), now() - interval '1 h')");
        var due = new PgTurns(database, new Writes()).sweep().await(10, SECONDS);
        assertThat(due.oldest().orElseThrow()).isBefore(due.looked().minus(Duration.ofMinutes(59)));
    }

    @Test
    void aHeldLaneIsNotTheOldestDueOne() throws Exception {
        PgLanes lanes = new PgLanes(database);
        run("INSERT INTO lane (chat, priority, endpoint, due_at) VALUES (1, 0, 'queue:bot', now() + interval '30 s')");
        assertThat(lanes.oldestDue(ENDPOINT).await(10, SECONDS)).isEmpty();
        run("INSERT INTO lane (chat, priority, endpoint, due_at) VALUES (2, 1, 'queue:bot', now() - interval '1 h')");
        assertThat(lanes.oldestDue(ENDPOINT).await(10, SECONDS)).isPresent();
    }

    private void run(String sql) throws Exception {
        database.pool().query(sql).execute().await(10, SECONDS);
    }
}
