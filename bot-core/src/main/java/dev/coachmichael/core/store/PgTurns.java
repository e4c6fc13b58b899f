package dev.coachmichael.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.conversation.Arrival;
import dev.coachmichael.core.conversation.Claimed;
import dev.coachmichael.core.conversation.Finished;
import dev.coachmichael.core.conversation.TurnStore;
import dev.coachmichael.core.conversation.WaitingMessage;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.turn.Focus;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Inbox and conversations in Postgres. */
public final class PgTurns implements TurnStore {

    static final String CLAIM = """
            WITH due AS MATERIALIZED (
              SELECT id FROM conversation
              WHERE due_at <= now() AND due_at >= $4::timestamptz AND attempts = 0
              ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
            ), taken AS (
              UPDATE conversation c
              SET due_at = now() + make_interval(secs => $3), claim = gen_random_uuid(), holder = $1,
                  attempts = c.attempts + 1
              WHERE c.id = ANY (ARRAY(SELECT id FROM due))
              RETURNING c.*
            )
            """;

    private static final String CLAIM_ONE = """
            WITH taken AS (
              UPDATE conversation c
              SET due_at = now() + make_interval(secs => $3), claim = gen_random_uuid(), holder = $1,
                  attempts = c.attempts + 1
              WHERE c.id = $2 AND c.due_at <= now()
              RETURNING c.*
            )
            """;

    static final String TAKEN = """
            SELECT t.id, t.claim, t.home, t.chat, t.thread, t.head_pos, t.next_pos, t.attempts, t.focus::text AS focus,
                   ch.endpoint, ch.external_chat, ch.kind AS chat_kind,
                   i.pos, i.kind, i.sender, i.body::text AS body, i.received_at
            FROM taken t
            JOIN chat ch ON ch.id = t.chat
            JOIN LATERAL (
              SELECT * FROM inbox i
              WHERE i.conversation = t.id AND i.pos >= t.head_pos AND i.pos < least(t.head_pos + 1, t.next_pos)
            ) i ON true
            """;

    private static final String WAITING = """
            SELECT pos, kind, sender, body::text AS body, received_at FROM inbox
            WHERE conversation = $1 AND pos >= $2 ORDER BY pos LIMIT $3
            """;

    private static final String BUTTONS = """
            SELECT token, owner, used_at IS NOT NULL AS used, expires_at < now() AS expired, skill, input::text AS input
            FROM button WHERE token = ANY ($1)
            """;

    private static final String RENEW = """
            UPDATE conversation SET due_at = clock_timestamp() + make_interval(secs => $3)
            WHERE id = ANY ($1) AND claim = ANY ($2) RETURNING claim
            """;

    private static final String GIVE_BACK = """
            UPDATE conversation SET due_at = now() + make_interval(secs => $3), claim = NULL, holder = NULL
            WHERE id = $1 AND claim = $2
            """;

    private static final String RELEASE = """
            UPDATE conversation SET due_at = now(), claim = NULL, holder = NULL, attempts = attempts - 1
            WHERE id = ANY ($1) AND claim = ANY ($2)
            """;

    private static final String PLACEHOLDER = """
            UPDATE inbox SET placeholder = $3 WHERE conversation = $1 AND pos = $2
            """;

    private static final String FREE_THE_DEAD = """
            UPDATE conversation SET due_at = now(), claim = NULL
            WHERE due_at > now() AND holder IS NOT NULL AND claim IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM node n JOIN pg_locks l ON l.locktype = 'advisory' AND l.classid::bigint = $1
                AND l.objid::bigint = n.lock_key AND l.objsubid = 2 AND l.granted
              WHERE n.id = holder)
            """;

    private static final String QUEUE = """
            SELECT now() AS looked, (SELECT min(due_at) FROM conversation WHERE due_at <= now()) AS oldest,
                   array_agg(r.id ORDER BY r.attempts DESC, r.due_at) AS retries,
                   array_agg(r.attempts ORDER BY r.attempts DESC, r.due_at) AS attempts
            FROM (SELECT id, attempts, due_at FROM conversation
                  WHERE due_at <= now() AND attempts > 0 ORDER BY attempts DESC, due_at LIMIT 16) r
            """;

    private final Database database;
    private final PgAccept accept;
    private final PgFinish finish;

    public PgTurns(Database database, Writes writes) {
        this.database = database;
        this.accept = new PgAccept(database);
        this.finish = new PgFinish(database, writes);
    }

    @Override
    public Future<Map<PlaceOfAsker, Long>> conversations(EndpointId endpoint, Collection<PlaceOfAsker> places) {
        return accept.conversations(endpoint, List.copyOf(places));
    }

    @Override
    public Future<List<Stored>> accept(EndpointId endpoint, List<Arrival> arrivals, OptionalLong pollOffset) {
        return accept.accept(endpoint, arrivals, pollOffset);
    }

    @Override
    public Future<Map<String, Button>> buttons(Collection<String> tokens) {
        Map<String, String> byHash = new HashMap<>();
        io.vertx.core.buffer.Buffer[] hashes = new io.vertx.core.buffer.Buffer[tokens.size()];
        int i = 0;
        for (String token : tokens) {
            hashes[i] = ButtonToken.hash(token);
            byHash.put(hashes[i++].toString("ISO-8859-1"), token);
        }
        return database.pool().preparedQuery(BUTTONS).execute(Tuple.of(hashes)).map(rows -> {
            Map<String, Button> found = new HashMap<>();
            for (Row row : rows) {
                String token = byHash.get(row.getBuffer("token").toString("ISO-8859-1"));
                if (token != null) {
                    found.put(token, button(token, row));
                }
            }
            return found;
        });
    }

    private static Button button(String token, Row row) {
        return new Button(
                token,
                row.getString("owner"),
                row.getBoolean("used"),
                row.getBoolean("expired"),
                row.getString("skill"),
                StoredJson.tree(row.getString("input")));
    }

    @Override
    public Future<List<Claimed>> claim(UUID node, int limit, Duration lease, Optional<Instant> floor) {
        Object from = floor.<Object>map(Sql::timestamp).orElse("-infinity");
        return floor.isPresent()
                ? claimed(CLAIM + TAKEN, Sql.row(node, limit, Sql.seconds(lease), from))
                : claimed(
                        CLAIM.replace(" AND due_at >= $4::timestamptz", "") + TAKEN,
                        Sql.row(node, limit, Sql.seconds(lease)));
    }

    @Override
    public Future<List<Claimed>> claimOne(UUID node, long conversation, Duration lease) {
        return claimed(CLAIM_ONE + TAKEN, Sql.row(node, conversation, Sql.seconds(lease)));
    }

    private Future<List<Claimed>> claimed(String sql, Tuple arguments) {
        return database.lazy().preparedQuery(sql).execute(arguments).map(rows -> {
            List<Claimed> claimed = new ArrayList<>(rows.size());
            rows.forEach(row -> claimed.add(claimed(row)));
            return claimed;
        });
    }

    private static Claimed claimed(Row row) {
        String focus = row.getString("focus");
        ChatAddress.Kind kind =
                "room".equals(row.getString("chat_kind")) ? ChatAddress.Kind.ROOM : ChatAddress.Kind.PRIVATE;
        return new Claimed(
                row.getLong("id"),
                row.getUUID("claim"),
                row.getUUID("home"),
                row.getLong("chat"),
                EndpointId.ofKey(row.getString("endpoint")),
                new ChatAddress(row.getString("external_chat"), row.getString("thread"), kind),
                row.getLong("head_pos"),
                row.getLong("next_pos") - row.getLong("head_pos"),
                row.getInteger("attempts"),
                focus == null ? Optional.empty() : Optional.of(StoredJson.read(focus, Focus.class)),
                message(row));
    }

    @Override
    public Future<List<WaitingMessage>> waiting(long conversation, long from, int limit) {
        return database.pool()
                .preparedQuery(WAITING)
                .execute(Sql.row(conversation, from, limit))
                .map(rows -> {
                    List<WaitingMessage> waiting = new ArrayList<>(rows.size());
                    rows.forEach(row -> waiting.add(message(row)));
                    return waiting;
                });
    }

    private static WaitingMessage message(Row row) {
        JsonNode body = StoredJson.tree(row.getString("body"));
        Instant received = row.getOffsetDateTime("received_at").toInstant();
        Instant sent = Instant.parse(body.path("sentAt").asText(received.toString()));
        return new WaitingMessage(
                row.getLong("pos"),
                new Inbound.Sender(
                        row.getString("sender"),
                        body.path("languageTag").asText(""),
                        body.path("languageNamed").asBoolean()),
                sent.isBefore(received) ? sent : received,
                StoredJson.content(row.getString("kind"), body));
    }

    @Override
    public Future<Set<UUID>> renew(Collection<Claimed> held, Duration lease) {
        return database.lazy()
                .preparedQuery(RENEW)
                .execute(Sql.row(conversations(held), claims(held), Sql.seconds(lease)))
                .map(rows -> {
                    Set<UUID> ours = new HashSet<>();
                    rows.forEach(row -> ours.add(row.getUUID("claim")));
                    return ours;
                });
    }

    @Override
    public Future<Void> giveBack(Claimed claimed, Duration delay) {
        return database.pool()
                .preparedQuery(GIVE_BACK)
                .execute(Sql.row(claimed.conversation(), claimed.claim(), Sql.seconds(delay)))
                .mapEmpty();
    }

    @Override
    public Future<Void> release(Collection<Claimed> held) {
        return database.pool()
                .preparedQuery(RELEASE)
                .execute(Sql.row(conversations(held), claims(held)))
                .mapEmpty();
    }

    @Override
    public Future<Void> placeholder(Claimed claimed, String platformId) {
        return database.pool()
                .preparedQuery(PLACEHOLDER)
                .execute(Sql.row(claimed.conversation(), claimed.head(), platformId))
                .mapEmpty();
    }

    @Override
    public Future<Set<UUID>> finish(List<Finished> turns) {
        return finish.finish(turns);
    }

    @Override
    public Future<Swept> sweep() {
        return database.pool()
                .preparedQuery(FREE_THE_DEAD)
                .execute(Tuple.of(PgNodes.LOCK_SPACE))
                .compose(freed -> database.pool().preparedQuery(QUEUE).execute())
                .map(rows -> {
                    Row row = rows.iterator().next();
                    Long[] retries = row.getArrayOfLongs("retries");
                    Integer[] attempts = row.getArrayOfIntegers("attempts");
                    List<Retry> again = new ArrayList<>();
                    for (int i = 0; retries != null && i < retries.length; i++) {
                        again.add(new Retry(retries[i], attempts[i]));
                    }
                    return new Swept(row.getOffsetDateTime("looked").toInstant(), oldest(rows), again);
                });
    }

    static Optional<Instant> oldest(RowSet<Row> rows) {
        OffsetDateTime oldest = rows.iterator().next().getOffsetDateTime("oldest");
        return Optional.ofNullable(oldest).map(OffsetDateTime::toInstant);
    }

    private static Long[] conversations(Collection<Claimed> held) {
        return held.stream().map(Claimed::conversation).toArray(Long[]::new);
    }

    private static UUID[] claims(Collection<Claimed> held) {
        return held.stream().map(Claimed::claim).toArray(UUID[]::new);
    }
}
