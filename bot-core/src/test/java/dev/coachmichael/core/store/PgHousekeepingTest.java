package dev.coachmichael.core.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgHousekeepingTest {

    private final Vertx vertx = Vertx.vertx();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(vertx, ScratchDatabase.migrated("tidy"), 2);
    }

    @AfterEach
    void close() throws Exception {
        database.close().await(5, SECONDS);
        vertx.close().await(5, SECONDS);
    }

    @Test
    void finishedRowsLeaveAfterSevenDaysAndWaitingOnesStay() throws Exception {
        run("""
                INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, state, received_at) VALUES
                  ('t:b', 'old', 1, 0, 'text', 's', '{}', 'done', now() - interval '8 days'),
                  ('t:b', 'dead', 1, 1, 'text', 's', '{}', 'dead', now() - interval '8 days'),
                  ('t:b', 'waits', 1, 2, 'text', 's', '{}', 'waiting', now() - interval '8 days'),
                  ('t:b', 'young', 1, 3, 'text', 's', '{}', 'done', now() - interval '6 days');
                INSERT INTO outbox (chat, priority, pos, cause, part, home, thread, language, blocks, state, created_at)
                VALUES (1, 0, 0, 'a', 0, gen_random_uuid(), '', 'fr', '[]', 'sent', now() - interval '8 days'),
                  (1, 0, 1, 'b', 0, gen_random_uuid(), '', 'fr', '[]', 'ready', now() - interval '8 days');
                INSERT INTO button (token, conversation, owner, home, cause, skill, input, expires_at) VALUES
                  ('a', 1, 'o', gen_random_uuid(), 'c', 'help', '{}', now() - interval '1 minute'),
                  ('b', 1, 'o', gen_random_uuid(), 'c', 'help', '{}', now() + interval '1 minute')
                """);

        assertThat(new PgHousekeeping(database).tidy().await(10, SECONDS)).isEqualTo(4);

        assertThat(texts("SELECT origin FROM inbox ORDER BY pos")).containsExactly("waits", "young");
        assertThat(texts("SELECT cause FROM outbox")).containsExactly("b");
        assertThat(texts("SELECT encode(token, 'escape') FROM button")).containsExactly("b");
        assertThat(new PgHousekeeping(database).tidy().await(10, SECONDS)).isZero();
    }

    @Test
    void idleGuestsLeaveAndThoseWhoWroteOrConsentedStay() throws Exception {
        run("""
                INSERT INTO athlete (id, state, name, seen_at) VALUES
                  (md5('1')::uuid, 'guest', 'idle guest', now() - interval '8 days'),
                  (md5('2')::uuid, 'guest', 'guest who wrote', now() - interval '8 days'),
                  (md5('3')::uuid, 'refused', 'idle refusal', now() - interval '31 days'),
                  (md5('4')::uuid, 'refused', 'young refusal', now() - interval '29 days'),
                  (md5('5')::uuid, 'active', 'athlete', now() - interval '400 days'),
                  (md5('6')::uuid, 'guest', 'guest who waits', now() - interval '8 days');
                INSERT INTO identity (channel, external_id, athlete_id) SELECT 't', name, id FROM athlete;
                INSERT INTO held_file (athlete_id, endpoint, file_id, name, size_bytes, expires_at) VALUES
                  (md5('1')::uuid, 't:b', 'f', 'run.fit', 1, now() - interval '6 days');
                INSERT INTO conversation (id, chat, thread, asker, home, due_at) OVERRIDING SYSTEM VALUE VALUES
                  (1, 1, '', '', md5('2')::uuid, NULL), (2, 2, '', '', md5('6')::uuid, now());
                INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, state, received_at) VALUES
                  ('t:b', 'x', 1, 0, 'text', 's', '{}', 'done', now() - interval '2 days')
                """);

        new PgHousekeeping(database).tidy().await(10, SECONDS);

        assertThat(texts("SELECT name FROM athlete ORDER BY name"))
                .containsExactly("athlete", "guest who waits", "guest who wrote", "young refusal");
        assertThat(texts("SELECT external_id FROM identity")).hasSize(4).doesNotContain("idle guest");
        assertThat(texts("SELECT name FROM held_file")).isEmpty();
    }

    @Test
    void askersInRoomsLoseTheirNameAfterADayWithoutATurn() throws Exception {
        run("""
                INSERT INTO chat (id, endpoint, external_chat, kind, home) OVERRIDING SYSTEM VALUE VALUES
                  (1, 't:b', 'room', 'room', gen_random_uuid()), (2, 't:b', 'alone', 'private', gen_random_uuid());
                INSERT INTO conversation (id, chat, thread, asker, home, due_at) OVERRIDING SYSTEM VALUE VALUES
                  (1, 1, '', 'idle', gen_random_uuid(), NULL), (2, 1, '', 'wrote', gen_random_uuid(), NULL),
                  (3, 2, '', '', gen_random_uuid(), NULL);
                INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, state, received_at)
                SELECT 't:b', id::text, id, 0, 'text', 'name ' || id, '{"text": "x"}', 'done',
                       now() - CASE WHEN id = 2 THEN interval '23 hours' ELSE interval '25 hours' END
                FROM conversation
                """);

        new PgHousekeeping(database).tidy().await(10, SECONDS);

        assertThat(texts("SELECT asker FROM conversation ORDER BY id")).containsExactly("gone:1", "wrote", "");
        assertThat(texts("SELECT sender || body::text FROM inbox ORDER BY conversation"))
                .containsExactly("{}", "name 2{\"text\": \"x\"}", "name 3{\"text\": \"x\"}");
    }

    @Test
    void auditRowsLoseTheirFiguresAfterThirtyDays() throws Exception {
        run("""
                INSERT INTO audit (home, conversation, pos, cause, at, door, skill, mode, language, outcome, facts,
                                   sources, warnings, attempts, latency_ms)
                SELECT gen_random_uuid(), n, 0, 'c', now() - make_interval(days => n), 't', 'week', 'local', 'fr',
                       'answered', '[{"name": "distance"}]', '[]', '[]', 1, 5
                FROM unnest(ARRAY[31, 29]) n
                """);

        assertThat(new PgHousekeeping(database).tidy().await(10, SECONDS)).isOne();

        assertThat(texts("SELECT facts::text FROM audit ORDER BY conversation DESC"))
                .containsExactly("[]", "[{\"name\": \"distance\"}]");
    }

    private void run(String sql) throws Exception {
        database.pool().query(sql).execute().await(10, SECONDS);
    }

    private List<String> texts(String sql) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Row row : database.pool().query(sql).execute().await(10, SECONDS)) {
            texts.add(row.getString(0));
        }
        return texts;
    }
}
