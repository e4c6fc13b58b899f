package dev.coachmichael.core.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Erased;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.conversation.Claimed;
import dev.coachmichael.core.conversation.Finished;
import dev.coachmichael.core.conversation.WaitingMessage;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R42")
class ErasureTest {

    private static final AskerNames ASKERS = new AskerNames("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
    private static final UUID PAUL = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID ANA = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final UUID ROOM = UUID.fromString("00000000-0000-0000-0000-0000000000cc");
    private static final UUID RECEIPT = UUID.fromString("00000000-0000-0000-0000-0000000000ff");

    /** One row of each table that knows an athlete; {@code ?} is the athlete, {@code @} a number of their own. */
    private static final List<String> WORLD = List.of(
            "INSERT INTO athlete (id, state, name, language, zone) VALUES (?, 'active', 'Nom', 'fr', 'Europe/Paris')",
            "INSERT INTO identity (channel, external_id, athlete_id) VALUES ('test', 'user@', ?)",
            "INSERT INTO chat (id, endpoint, external_chat, kind, home) OVERRIDING SYSTEM VALUE"
                    + " VALUES (@, 'test:bot', 'user@', 'private', ?)",
            "INSERT INTO conversation (id, chat, thread, asker, home, focus, next_pos, head_pos, due_at, claim, holder)"
                    + " OVERRIDING SYSTEM VALUE VALUES (@, @, '', '', ?, '{\"secret@\": 1}', 3, 1,"
                    + " now() + interval '10 s', md5('own@')::uuid, md5('node')::uuid)",
            "INSERT INTO conversation (id, chat, thread, asker, home, next_pos, head_pos, due_at, claim, holder)"
                    + " OVERRIDING SYSTEM VALUE VALUES (@ + 100, @, 'other', '', ?, 1, 0,"
                    + " now() + interval '10 s', md5('other@')::uuid, md5('node')::uuid)",
            "INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, state)"
                    + " VALUES ('test:bot', 'o@.0', @, 0, 'text', 'user@', '{\"text\": \"secret@\"}', 'done'),"
                    + " ('test:bot', 'o@.1', @, 1, 'text', 'user@', '{\"text\": \"EFFACER\"}', 'waiting'),"
                    + " ('test:bot', 'o@.2', @, 2, 'text', 'user@', '{\"text\": \"and now\"}', 'waiting'),"
                    + " ('test:bot', 'o@.3', @ + 100, 0, 'text', 'user@', '{\"text\": \"beside\"}', 'waiting')",
            "INSERT INTO lane (chat, priority, endpoint, next_pos, head_pos, due_at)"
                    + " VALUES (@, 0, 'test:bot', 2, 1, now())",
            "INSERT INTO outbox (chat, priority, pos, cause, part, home, thread, language, blocks, state)"
                    + " VALUES (@, 0, 0, 'in:@:-2', 0, ?, '', 'fr', '[]', 'sent'),"
                    + " (@, 0, 1, 'in:@:-1', 0, ?, '', 'fr', '[]', 'ready')",
            "INSERT INTO effect (home, cause, step) VALUES (?, 'in:@:0', 0)",
            "INSERT INTO button (token, conversation, owner, home, cause, skill, input, expires_at)"
                    + " VALUES (decode(md5('@'), 'hex'), @, 'user@', ?, 'in:@:0', 'profile', '{}', now())",
            "INSERT INTO transcript (home, conversation, pos, role, text) VALUES (?, @, 0, 'athlete', 'secret@')",
            "INSERT INTO audit (home, conversation, pos, cause, door, skill, mode, language, outcome, facts, sources,"
                    + " warnings, attempts, latency_ms) VALUES (?, @, 0, 'in:@:0', 'test', 'profile', 'local', 'fr',"
                    + " 'answered', '[]', '[]', '[]', 1, 1)",
            "INSERT INTO model_turn (home, cause, tools, rules, outcome, requests, total_ms)"
                    + " VALUES (?, 'in:@:0', '[]', '[]', 'model', 1, 1)",
            "INSERT INTO model_call (home, cause, id, provider, model, reserved_tokens)"
                    + " VALUES (?, 'in:@:0', gen_random_uuid(), 'p', 'm', 1)",
            "INSERT INTO token_day (home, day) VALUES (?, current_date)",
            "INSERT INTO profile (athlete_id, weight_kg) VALUES (?, 70)",
            "INSERT INTO race_result (athlete_id, id, distance_m, time_s) VALUES (?, gen_random_uuid(), 10000, 2910)",
            "INSERT INTO memory (athlete_id, id, kind, text, told_at)"
                    + " VALUES (?, gen_random_uuid(), 'fact', 'secret@', now())",
            "INSERT INTO goal (athlete_id, id, distance_m, name) VALUES (?, gen_random_uuid(), 42195, 'secret@')",
            "INSERT INTO reminder (athlete_id, id, number, conversation, language, text, zone, at_time, weekdays, due_at)"
                    + " VALUES (?, gen_random_uuid(), 1, @, 'fr', 'secret@', 'Europe/Paris', '06:30', 'MON', now())",
            "INSERT INTO feedback (athlete_id, answered_at, skill, good, reason)"
                    + " VALUES (?, now(), 'week', false, 'secret@')",
            "INSERT INTO activity (athlete_id, id, started_at, local_date, sport, distance_m, timer_s, summary)"
                    + " VALUES (?, gen_random_uuid(), now(), current_date, 'RUN', 5000, 1800, '{}')",
            "INSERT INTO activity_detail (athlete_id, activity_id, laps, splits)"
                    + " SELECT athlete_id, id, '[]', '[]' FROM activity WHERE athlete_id = ?",
            "INSERT INTO activity_key (athlete_id, key, activity_id)"
                    + " SELECT athlete_id, 'k', id FROM activity WHERE athlete_id = ?",
            "INSERT INTO file (athlete_id, sha256, name, bytes) VALUES (?, 'x', 'run.fit', 'x')",
            "INSERT INTO held_file (athlete_id, endpoint, file_id, name, size_bytes, expires_at)"
                    + " VALUES (?, 'test:bot', 'f', 'run.fit', 1, now())",
            // What they said in a room, whose home is the room.
            "INSERT INTO conversation (id, chat, thread, asker, home) OVERRIDING SYSTEM VALUE"
                    + " VALUES (@ + 200, 99, '', '#', '" + ROOM + "')",
            "INSERT INTO transcript (home, conversation, pos, role, text)" + " VALUES ('" + ROOM
                    + "', @ + 200, 0, 'athlete', 'secret@')",
            "INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body, state)"
                    + " VALUES ('test:bot', 'r@.0', @ + 200, 0, 'text', 'user@', '{\"text\": \"secret@\"}', 'done')");

    private final Vertx vertx = Vertx.vertx();
    private Database database;
    private Writes writes;

    @BeforeEach
    void open() throws Exception {
        DatabaseUrl url = ScratchDatabase.migrated("erasure");
        database = Database.open(vertx, url, 4);
        writes = AthleteWrites.addTo(new Writes(), ASKERS);
        givenAthlete(PAUL, 1);
        givenAthlete(ANA, 2);
    }

    @AfterEach
    void close() throws Exception {
        database.close().await(5, SECONDS);
        vertx.close().await(5, SECONDS);
    }

    @Test
    void emptiesEveryTableThatKnowsTheAthleteAndNoOtherRow() throws Exception {
        Map<String, String> tables = tablesOfPersonalData();
        assertThat(tables).containsKeys("profile", "transcript", "identity", "conversation", "erasure");
        Map<String, Long> before = counts(tables, PAUL);
        Map<String, Long> anas = counts(tables, ANA);
        assertThat(before).allSatisfy((table, rows) -> assertThat(rows > 0)
                .as(table + ": this test must put a row of the athlete into each table")
                .isEqualTo(!table.equals("erasure")));

        whenErased(PAUL, 1);

        assertThat(counts(tables, PAUL))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(table.equals("erasure") ? 1 : 0));
        assertThat(count("SELECT count(*) FROM athlete WHERE id = '" + PAUL + "'"))
                .isZero();
        assertThat(counts(tables, ANA)).isEqualTo(anas);
        assertThat(count("SELECT rows_erased FROM erasure WHERE id = '" + RECEIPT + "'"))
                .isEqualTo(before.entrySet().stream()
                                .filter(table -> !Set.of("chat", "conversation", "erasure")
                                        .contains(table.getKey()))
                                .mapToLong(Map.Entry::getValue)
                                .sum()
                        + 2);
    }

    @Test
    void leavesNoWordAndNoNameOfTheirs() throws Exception {
        whenErased(PAUL, 1);

        for (String table : tables()) {
            assertThat(count("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%secret1%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("SELECT count(*) FROM inbox WHERE sender = 'user1' AND state <> 'waiting'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM transcript WHERE conversation = 201"))
                .as("what they said in a room")
                .isZero();
        assertThat(count("SELECT count(*) FROM transcript WHERE conversation = 202"))
                .as("what somebody else said in the room")
                .isEqualTo(1);
    }

    @Test
    void keepsTheBareChatUnderAFreshKeySoThatTheAnswerArrives() throws Exception {
        whenErased(PAUL, 1);

        Row own = rows("SELECT c.home AS chat_home, v.home, v.claim, v.focus, v.head_pos FROM conversation v"
                        + " JOIN chat c ON c.id = v.chat WHERE v.id = 1")
                .get(0);
        assertThat(own.getUUID("home")).isEqualTo(own.getUUID("chat_home")).isNotEqualTo(PAUL);
        assertThat(own.getUUID("claim")).as("the erasing turn is still held").isNotNull();
        assertThat(own.getValue("focus")).isNull();
        assertThat(count("SELECT next_pos - head_pos FROM lane WHERE chat = 1")).isZero();
        assertThat(
                        count(
                                "SELECT count(*) FROM inbox WHERE conversation = 1 AND pos = 2 AND body::text LIKE '%and now%'"))
                .as("what was written after it waits for its answer")
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM conversation WHERE id = 101 AND claim IS NULL AND due_at <= now()"))
                .as("a turn of theirs that runs elsewhere begins again")
                .isEqualTo(1);
    }

    @Test
    void commitsNothingPersonalOfAnErasingTurnNorOfOneBesideIt() throws Exception {
        PgTurns turns = new PgTurns(database, writes);
        Answer erasing = Answer.draft()
                .say("receipt")
                .write(new Erased(new AthleteId(PAUL), RECEIPT, 1))
                .offTheRecord()
                .done();
        Finished erased = finished(1, 1, "own1", erasing, false);
        Finished beside = finished(101, 0, "other1", Answer.saying("beside"), true);

        Set<UUID> committed = turns.finish(List.of(erased, beside)).await(10, SECONDS);

        assertThat(committed)
                .containsExactlyInAnyOrder(
                        erased.claimed().claim(), beside.claimed().claim());
        assertThat(count("SELECT count(*) FROM transcript WHERE conversation IN (1, 101)"))
                .isZero();
        assertThat(count("SELECT count(*) FROM audit WHERE home = '" + PAUL + "'"))
                .isZero();
        assertThat(rows("SELECT blocks::text FROM outbox WHERE chat = 1"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).contains("receipt"));
        assertThat(count("SELECT count(*) FROM lane WHERE chat = 1 AND next_pos - head_pos = 1 AND due_at <= now()"))
                .as("the receipt is on its way")
                .isEqualTo(1);
    }

    @Test
    void aTurnThatWasUnderWayIsNotCommittedAfterTheErasure() throws Exception {
        PgTurns turns = new PgTurns(database, writes);
        whenErased(PAUL, 1);

        Set<UUID> committed = turns.finish(List.of(finished(101, 0, "other1", Answer.saying("beside"), true)))
                .await(10, SECONDS);

        assertThat(committed).isEmpty();
        assertThat(count("SELECT count(*) FROM transcript WHERE conversation = 101"))
                .isZero();
    }

    private void givenAthlete(UUID athlete, int number) throws Exception {
        for (String statement : WORLD) {
            String sql = statement
                    .replace("?", "'" + athlete + "'")
                    .replace("'#'", "'" + ASKERS.nameOf("test", "user" + number) + "'")
                    .replace("@", String.valueOf(number));
            database.pool().query(sql).execute().await(5, SECONDS);
        }
    }

    private void whenErased(UUID athlete, long conversation) throws Exception {
        Erased erased = new Erased(new AthleteId(athlete), RECEIPT, conversation);
        database.transaction(c -> writes.carryOut(c, erased)).await(10, SECONDS);
    }

    private Finished finished(long conversation, long head, String claim, Answer answer, boolean kept)
            throws Exception {
        Claimed claimed = new Claimed(
                conversation,
                rows("SELECT md5('" + claim + "')::uuid").get(0).getUUID(0),
                PAUL,
                1,
                new EndpointId("test", "bot"),
                ChatAddress.privately("user1"),
                head,
                1,
                1,
                Optional.empty(),
                new WaitingMessage(
                        head,
                        new Inbound.Sender("user1", "fr"),
                        Instant.now(),
                        new Inbound.Content.Text("m", "words")));
        return new Finished(
                claimed,
                1,
                "forget",
                Mode.LOCAL,
                Language.FR,
                answer,
                List.of(answer.blocks()),
                "words",
                kept,
                Optional.empty(),
                Optional.empty(),
                false,
                1);
    }

    private Map<String, String> tablesOfPersonalData() throws Exception {
        Map<String, String> tables = new LinkedHashMap<>();
        rows("SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'public' AND column_name IN ('athlete_id', 'home') ORDER BY 1")
                .forEach(row -> tables.put(row.getString(0), row.getString(1)));
        return tables;
    }

    private List<String> tables() throws Exception {
        return rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'").stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private Map<String, Long> counts(Map<String, String> tables, UUID athlete) throws Exception {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            counts.put(
                    table.getKey(),
                    count("SELECT count(*) FROM " + table.getKey() + " WHERE " + table.getValue() + " = '" + athlete
                            + "'"));
        }
        return counts;
    }

    private List<Row> rows(String sql) throws Exception {
        List<Row> rows = new ArrayList<>();
        database.pool().query(sql).execute().await(10, SECONDS).forEach(rows::add);
        return rows;
    }

    private long count(String sql) throws Exception {
        return rows(sql).get(0).getLong(0);
    }
}
