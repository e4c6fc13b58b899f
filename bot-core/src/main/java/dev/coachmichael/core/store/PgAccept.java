package dev.coachmichael.core.store;

import dev.coachmichael.core.conversation.Arrival;
import dev.coachmichael.core.conversation.TurnStore.PlaceOfAsker;
import dev.coachmichael.core.conversation.TurnStore.Stored;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Change;
import dev.coachmichael.core.platform.Inbound.Content;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Accepting: first contact, then the batch with its polling position in one transaction. */
final class PgAccept {

    /** Who is new becomes a guest. A private chat outlives its athlete's erasure: the guest then takes its home. */
    private static final String NEW_GUESTS = """
            WITH fresh AS (
              SELECT DISTINCT ON (s.external_id) s.external_id, coalesce(c.home, gen_random_uuid()) AS id
              FROM unnest($2::text[], $3::text[]) AS s (external_id, chat)
              LEFT JOIN chat c ON c.endpoint = $4 AND c.external_chat = s.chat AND c.kind = 'private'
                AND NOT EXISTS (SELECT 1 FROM athlete a WHERE a.id = c.home)
              WHERE NOT EXISTS (SELECT 1 FROM identity i WHERE i.channel = $1 AND i.external_id = s.external_id)
              ORDER BY s.external_id, c.home
            ), guests AS (
              INSERT INTO athlete (id, state) SELECT id, 'guest' FROM fresh ON CONFLICT (id) DO NOTHING
            )
            INSERT INTO identity (channel, external_id, athlete_id)
            SELECT $1, external_id, id FROM fresh ORDER BY external_id
            ON CONFLICT (channel, external_id) DO NOTHING
            """;

    private static final String NEW_CHATS = """
            INSERT INTO chat (endpoint, external_chat, kind, home)
            SELECT DISTINCT ON (s.chat) $1, s.chat, s.kind,
                   CASE WHEN s.kind = 'private' THEN i.athlete_id ELSE gen_random_uuid() END
            FROM unnest($3::text[], $4::text[], $5::text[]) AS s (chat, kind, sender)
            LEFT JOIN identity i ON s.kind = 'private' AND i.channel = $2 AND i.external_id = s.sender
            ORDER BY s.chat
            ON CONFLICT (endpoint, external_chat) DO NOTHING
            """;

    private static final String NEW_CONVERSATIONS = """
            INSERT INTO conversation (chat, thread, asker, home)
            SELECT DISTINCT c.id, s.thread, s.asker, c.home
            FROM unnest($2::text[], $3::text[], $4::text[]) AS s (chat, thread, asker)
            JOIN chat c ON c.endpoint = $1 AND c.external_chat = s.chat
            ORDER BY 1, 2, 3
            ON CONFLICT (chat, thread, asker) DO NOTHING
            """;

    private static final String FIND_CONVERSATIONS = """
            SELECT s.n, v.id
            FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS s (chat, thread, asker, n)
            JOIN chat c ON c.endpoint = $1 AND c.external_chat = s.chat
            JOIN conversation v ON v.chat = c.id AND v.thread = s.thread AND v.asker = s.asker
            """;

    static final String LOCK = """
            SELECT c.id, c.chat, ch.state FROM conversation c JOIN chat ch ON ch.id = c.chat
            WHERE c.id = ANY ($1) ORDER BY c.id FOR UPDATE OF c
            """;

    static final String STORE = """
            WITH fresh AS (
              SELECT s.*, row_number() OVER (PARTITION BY s.conversation ORDER BY s.n) - 1 AS ahead
              FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY
                AS s (conversation, origin, kind, sender, body, n)
              WHERE NOT EXISTS (SELECT 1 FROM inbox i WHERE i.endpoint = $1 AND i.origin = s.origin)
            ), stored AS (
              INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, body)
              SELECT $1, f.origin, f.conversation, c.next_pos + f.ahead, f.kind, f.sender, f.body::jsonb
              FROM fresh f JOIN conversation c ON c.id = f.conversation
              ON CONFLICT (endpoint, origin) DO NOTHING
              RETURNING conversation, origin
            ), counted AS (
              SELECT conversation, count(*) AS n FROM stored GROUP BY conversation
            ), queued AS (
              UPDATE conversation c SET next_pos = c.next_pos + k.n, due_at = coalesce(c.due_at, now())
              FROM counted k WHERE c.id = k.conversation
            )
            SELECT origin FROM stored
            """;

    private static final String NOTE = """
            INSERT INTO inbox (endpoint, origin, conversation, kind, sender, body, state)
            VALUES ($1, $2, $3, $4, $5, $6::text::jsonb, $7) ON CONFLICT (endpoint, origin) DO NOTHING
            """;

    /** An edit reaches a message whose turn has not begun; a crowd of waiting texts is read together, so not then. */
    private static final String EDIT = """
            UPDATE inbox i SET body = jsonb_set(i.body, '{text}', to_jsonb($3::text))
            FROM conversation c
            WHERE c.id = $1 AND i.conversation = c.id AND i.state = 'waiting' AND i.kind = 'text'
              AND i.pos >= c.head_pos AND i.pos < c.next_pos AND i.body ->> 'message' = $2
              AND (c.claim IS NULL OR (i.pos > c.head_pos AND c.next_pos - c.head_pos <= 10))
            """;

    private static final String LATE_EDIT = """
            UPDATE transcript t SET text = t.text || E'\\n[' || $3::text || ']'
            FROM conversation c, inbox i
            WHERE c.id = $1 AND i.conversation = c.id AND i.pos >= c.next_pos - 50 AND i.pos < c.next_pos
              AND i.body ->> 'message' = $2
              AND t.home = c.home AND t.conversation = c.id AND t.pos = i.pos AND t.role = 'athlete'
            """;

    private static final String CHAT_STATE = "UPDATE chat SET state = $2 WHERE id = ANY ($1) AND state <> $2";

    private static final String POLL_OFFSET = """
            UPDATE endpoint SET poll_offset = $2, last_good_poll_at = now() WHERE id = $1
            """;

    private final Database database;

    PgAccept(Database database) {
        this.database = database;
    }

    Future<Map<PlaceOfAsker, Long>> conversations(EndpointId endpoint, List<PlaceOfAsker> places) {
        String[] chats = texts(places, place -> place.address().chat());
        String[] threads = texts(places, place -> place.address().thread());
        String[] askers = texts(places, PlaceOfAsker::asker);
        String[] kinds = texts(places, place -> kind(place.address()));
        String[] senders = texts(places, PlaceOfAsker::sender);
        List<PlaceOfAsker> alone = places.stream()
                .filter(place -> place.address().kind() == ChatAddress.Kind.PRIVATE)
                .toList();
        Tuple guests = Sql.row(
                endpoint.channel(),
                texts(alone, PlaceOfAsker::sender),
                texts(alone, place -> place.address().chat()),
                endpoint.key());
        Tuple where = Sql.row(endpoint.key(), chats, threads, askers);
        return database.transaction(c -> c.preparedQuery(NEW_GUESTS)
                        .execute(guests)
                        .compose(x -> c.preparedQuery(NEW_CHATS)
                                .execute(Sql.row(endpoint.key(), endpoint.channel(), chats, kinds, senders)))
                        .compose(x -> c.preparedQuery(NEW_CONVERSATIONS).execute(where)))
                .compose(x -> database.pool().preparedQuery(FIND_CONVERSATIONS).execute(where))
                .map(rows -> {
                    Map<PlaceOfAsker, Long> found = new HashMap<>();
                    for (Row row : rows) {
                        found.put(places.get(row.getLong("n").intValue() - 1), row.getLong("id"));
                    }
                    return found;
                });
    }

    Future<List<Stored>> accept(EndpointId endpoint, List<Arrival> arrivals, OptionalLong pollOffset) {
        if (arrivals.isEmpty() && pollOffset.isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        return database.transaction(c -> store(c, endpoint, arrivals, pollOffset));
    }

    private Future<List<Stored>> store(
            SqlConnection c, EndpointId endpoint, List<Arrival> arrivals, OptionalLong pollOffset) {
        if (pollOffset.isPresent()) {
            c.preparedQuery(POLL_OFFSET).execute(Sql.row(endpoint.key(), pollOffset.getAsLong()));
        }
        if (arrivals.isEmpty()) {
            return c.query("SELECT 1").execute().map(List.of());
        }
        Long[] conversations =
                new TreeSet<>(arrivals.stream().map(Arrival::conversation).toList()).toArray(Long[]::new);
        Future<RowSet<Row>> locked = c.preparedQuery(LOCK).execute(Tuple.of(conversations));
        List<Arrival> turns =
                distinct(arrivals.stream().filter(PgAccept::wantsTurn).toList());
        Future<Set<String>> stored =
                c.preparedQuery(STORE).execute(rows(endpoint, turns)).map(PgAccept::origins);
        return locked.compose(rows -> chatStates(c, arrivals, rows))
                .compose(x -> notes(c, endpoint, arrivals))
                .compose(x -> stored)
                .map(fresh -> outcomes(arrivals, fresh));
    }

    private static boolean wantsTurn(Arrival arrival) {
        return switch (arrival.inbound().content()) {
            case Content.Edited edited -> false;
            case Content.Membership membership -> membership.change() == Change.ADDED;
            case Content.Text text -> true;
            case Content.Attachment attachment -> true;
            case Content.Press press -> true;
            case Content.Unreadable unreadable -> true;
        };
    }

    private static List<Arrival> distinct(List<Arrival> arrivals) {
        Set<String> seen = new HashSet<>();
        return arrivals.stream()
                .filter(arrival -> seen.add(arrival.inbound().origin()))
                .toList();
    }

    private static List<Stored> outcomes(List<Arrival> arrivals, Set<String> fresh) {
        List<Stored> outcomes = new ArrayList<>(arrivals.size());
        for (Arrival arrival : arrivals) {
            if (!wantsTurn(arrival)) {
                outcomes.add(Stored.NOTED);
            } else {
                // The second of two equal origins in one batch is a duplicate too.
                outcomes.add(fresh.remove(arrival.inbound().origin()) ? Stored.QUEUED : Stored.DUPLICATE);
            }
        }
        return outcomes;
    }

    /** Who writes is reachable again; who blocked is not. */
    private static Future<Void> chatStates(SqlConnection c, List<Arrival> arrivals, RowSet<Row> locked) {
        Map<Long, Row> rows = new HashMap<>();
        locked.forEach(row -> rows.put(row.getLong("id"), row));
        Map<Long, String> states = new HashMap<>();
        for (Arrival arrival : arrivals) {
            Row row = rows.get(arrival.conversation());
            if (row == null) {
                throw new IllegalStateException("Conversation is gone: " + arrival.conversation());
            }
            String state = stateAfter(arrival.inbound());
            if (!state.equals(row.getString("state"))) {
                states.put(row.getLong("chat"), state);
            }
        }
        Future<Void> all = Future.succeededFuture();
        for (Map.Entry<Long, String> entry : states.entrySet()) {
            all = all.compose(x -> c.preparedQuery(CHAT_STATE)
                    .execute(Sql.row(new Long[] {entry.getKey()}, entry.getValue()))
                    .mapEmpty());
        }
        return all;
    }

    private static String stateAfter(Inbound inbound) {
        if (inbound.content() instanceof Content.Membership membership) {
            return switch (membership.change()) {
                case BLOCKED -> "muted";
                case REMOVED -> "gone";
                case UNBLOCKED, ADDED -> "ok";
            };
        }
        return "ok";
    }

    private static Future<Void> notes(SqlConnection c, EndpointId endpoint, List<Arrival> arrivals) {
        Future<Void> all = Future.succeededFuture();
        for (Arrival arrival : arrivals) {
            if (!wantsTurn(arrival)) {
                all = all.compose(x -> note(c, endpoint, arrival));
            }
        }
        return all;
    }

    private static Future<Void> note(SqlConnection c, EndpointId endpoint, Arrival arrival) {
        Inbound inbound = arrival.inbound();
        Future<String> state = inbound.content() instanceof Content.Edited edited
                ? edit(c, arrival.conversation(), edited)
                : Future.succeededFuture("done");
        return state.compose(named -> c.preparedQuery(NOTE)
                .execute(Sql.row(
                                endpoint.key(),
                                inbound.origin(),
                                arrival.conversation(),
                                StoredJson.kindOf(inbound.content()),
                                inbound.sender().externalId(),
                                StoredJson.body(inbound))
                        .addString(named))
                .mapEmpty());
    }

    private static Future<String> edit(SqlConnection c, long conversation, Content.Edited edited) {
        Tuple arguments = Sql.row(conversation, edited.message(), edited.text());
        return c.preparedQuery(EDIT)
                .execute(arguments)
                .compose(changed -> changed.rowCount() > 0
                        ? Future.succeededFuture("merged")
                        : c.preparedQuery(LATE_EDIT).execute(arguments).map("late"));
    }

    private static Tuple rows(EndpointId endpoint, List<Arrival> turns) {
        return Sql.row(
                        endpoint.key(),
                        turns.stream().map(Arrival::conversation).toArray(Long[]::new),
                        texts(turns, turn -> turn.inbound().origin()),
                        texts(turns, turn -> StoredJson.kindOf(turn.inbound().content())),
                        texts(turns, turn -> turn.inbound().sender().externalId()))
                .addValue(texts(turns, turn -> StoredJson.body(turn.inbound())));
    }

    private static Set<String> origins(RowSet<Row> rows) {
        Set<String> origins = new HashSet<>();
        rows.forEach(row -> origins.add(row.getString("origin")));
        return origins;
    }

    private static String kind(ChatAddress address) {
        return switch (address.kind()) {
            case PRIVATE -> "private";
            case ROOM -> "room";
        };
    }

    private static <T> String[] texts(List<T> items, java.util.function.Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
