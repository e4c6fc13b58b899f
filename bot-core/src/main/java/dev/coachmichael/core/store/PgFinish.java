package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.Erased;
import dev.coachmichael.core.conversation.Claimed;
import dev.coachmichael.core.conversation.CrashPoint;
import dev.coachmichael.core.conversation.Finished;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Warning;
import dev.coachmichael.core.turn.Write;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Finishing: everything that turns leave behind, in one transaction, only for those whose hold is still ours. */
final class PgFinish {

    static final String LOCK = """
            SELECT c.id FROM conversation c
            JOIN unnest($1::bigint[], $2::uuid[], $3::bigint[]) AS f (id, claim, head)
              ON c.id = f.id AND c.claim = f.claim AND c.head_pos = f.head
            ORDER BY c.id FOR UPDATE OF c
            """;

    private static final String USE_BUTTONS = """
            UPDATE button SET used_at = now() WHERE token = ANY ($1) AND used_at IS NULL RETURNING token
            """;

    private static final String EFFECT = """
            INSERT INTO effect (home, cause, step, result) VALUES ($1, $2, $3, $4::text::jsonb)
            ON CONFLICT (home, cause, step) DO NOTHING
            """;

    // From here on the home is the conversation's of this moment: an erasure among the writes has changed it.

    static final String TRANSCRIPT = """
            INSERT INTO transcript (home, conversation, pos, role, text)
            SELECT c.home, t.conversation, t.pos, t.role, t.text
            FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[]) AS t (conversation, pos, role, text)
            JOIN conversation c ON c.id = t.conversation
            """;

    static final String AUDIT = """
            INSERT INTO audit (home, conversation, pos, cause, door, skill, mode, language, outcome, facts, sources,
                               warnings, attempts, latency_ms)
            SELECT c.home, a.conversation, a.pos, a.cause, a.door, a.skill, a.mode, a.language, a.outcome,
                   a.facts::jsonb, a.sources::jsonb, a.warnings::jsonb, a.attempts, a.latency_ms
            FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                        $8::text[], $9::text[], $10::text[], $11::text[], $12::int[], $13::int[])
              AS a (conversation, pos, cause, door, skill, mode, language, outcome, facts, sources, warnings,
                    attempts, latency_ms)
            JOIN conversation c ON c.id = a.conversation
            """;

    private static final String BUTTONS = """
            INSERT INTO button (token, conversation, owner, home, cause, skill, input, expires_at)
            SELECT b.token, b.conversation, b.owner, c.home, b.cause, b.skill, b.input::jsonb,
                   now() + interval '24 hours'
            FROM unnest($1::bytea[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])
              AS b (token, conversation, owner, cause, skill, input)
            JOIN conversation c ON c.id = b.conversation
            """;

    static final String LANES = """
            INSERT INTO lane (chat, priority, endpoint, next_pos, due_at)
            SELECT l.chat, 0, l.endpoint, l.n, now()
            FROM unnest($1::bigint[], $2::text[], $3::int[]) AS l (chat, endpoint, n) ORDER BY l.chat
            ON CONFLICT (chat, priority) DO UPDATE
              SET next_pos = lane.next_pos + excluded.next_pos, due_at = coalesce(lane.due_at, now())
            RETURNING chat, next_pos
            """;

    static final String OUTBOX = """
            INSERT INTO outbox (chat, priority, pos, cause, part, home, thread, language, replaces, blocks)
            SELECT o.chat, 0, o.pos, o.cause, o.part, c.home, o.thread, o.language, nullif(o.replaces, ''),
                   o.blocks::jsonb
            FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::int[], $5::bigint[], $6::text[], $7::text[],
                        $8::text[], $9::text[])
              AS o (chat, pos, cause, part, conversation, thread, language, replaces, blocks)
            JOIN conversation c ON c.id = o.conversation
            """;

    static final String INBOX = """
            UPDATE inbox i SET state = f.state, body = CASE WHEN f.kept THEN i.body ELSE '{}' END
            FROM unnest($1::bigint[], $2::bigint[], $3::int[], $4::text[], $5::boolean[])
              AS f (conversation, head, n, state, kept)
            WHERE i.conversation = f.conversation AND i.pos >= f.head AND i.pos < f.head + f.n
            """;

    static final String CONVERSATION = """
            UPDATE conversation c
            SET head_pos = c.head_pos + f.n, claim = NULL, holder = NULL, attempts = 0,
                focus = nullif(f.focus, '')::jsonb,
                due_at = CASE WHEN c.head_pos + f.n < c.next_pos THEN now() END
            FROM unnest($1::bigint[], $2::int[], $3::text[]) AS f (id, n, focus)
            WHERE c.id = f.id
            """;

    private final Database database;
    private final Writes writes;

    PgFinish(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Claims that are committed now. A turn that erases goes alone and last: nothing beside it may outlive it. */
    Future<Set<UUID>> finish(List<Finished> turns) {
        List<Finished> erasing = turns.stream().filter(PgFinish::erases).toList();
        if (erasing.isEmpty() || turns.size() == 1) {
            return together(turns);
        }
        Set<UUID> committed = new HashSet<>();
        Future<Boolean> all =
                together(turns.stream().filter(turn -> !erases(turn)).toList()).map(committed::addAll);
        for (Finished turn : erasing) {
            all = all.compose(x -> together(List.of(turn)).map(committed::addAll));
        }
        return all.map(committed);
    }

    private static boolean erases(Finished turn) {
        return turn.answer().writes().stream().anyMatch(Erased.class::isInstance);
    }

    private Future<Set<UUID>> together(List<Finished> turns) {
        return database.transaction(c -> lock(c, turns)
                .compose(ours -> loudOnes(c, ours).compose(loud -> write(c, ours, loud)))
                .onSuccess(x -> CrashPoint.PRECOMMIT.hit()));
    }

    private static Future<List<Finished>> lock(SqlConnection c, List<Finished> turns) {
        return c.preparedQuery(LOCK)
                .execute(Sql.row(
                        column(turns, Long.class, t -> t.claimed().conversation()),
                        column(turns, UUID.class, t -> t.claimed().claim()),
                        column(turns, Long.class, t -> t.claimed().head())))
                .map(rows -> {
                    Set<Long> held = new HashSet<>();
                    rows.forEach(row -> held.add(row.getLong("id")));
                    return turns.stream()
                            .filter(turn -> held.contains(turn.claimed().conversation()))
                            .toList();
                });
    }

    /** A button that another turn has used makes its turn write nothing and say nothing. */
    private static Future<List<Finished>> loudOnes(SqlConnection c, List<Finished> ours) {
        Buffer[] pressed = ours.stream()
                .flatMap(turn -> turn.pressed().stream())
                .map(ButtonToken::hash)
                .toArray(Buffer[]::new);
        if (pressed.length == 0) {
            return Future.succeededFuture(ours);
        }
        return c.preparedQuery(USE_BUTTONS).execute(Tuple.of(pressed)).map(rows -> {
            Set<Buffer> used = new HashSet<>();
            rows.forEach(row -> used.add(row.getBuffer("token")));
            return ours.stream()
                    .filter(turn -> turn.pressed().isEmpty()
                            || used.remove(ButtonToken.hash(turn.pressed().get())))
                    .toList();
        });
    }

    private Future<Set<UUID>> write(SqlConnection c, List<Finished> ours, List<Finished> loud) {
        if (ours.isEmpty()) {
            return Future.succeededFuture(Set.of());
        }
        Future<Void> effects = Future.succeededFuture();
        for (Finished turn : loud) {
            int step = 0;
            for (Write write : turn.answer().writes()) {
                int at = step++;
                effects = effects.compose(x -> effect(c, turn, at, write));
            }
        }
        return effects.compose(x -> {
                    List<Finished> talking = loud.stream()
                            .filter(turn -> !turn.parts().isEmpty())
                            .toList();
                    Future<RowSet<Row>> lanes = talking.isEmpty() ? Future.succeededFuture() : lanes(c, talking);
                    transcript(c, loud);
                    audit(c, loud);
                    buttons(c, loud);
                    inbox(c, ours);
                    return lanes.compose(rows -> {
                        if (!talking.isEmpty()) {
                            outbox(c, talking, rows);
                        }
                        return conversation(c, ours);
                    });
                })
                .map(x -> {
                    Set<UUID> claims = new HashSet<>();
                    ours.forEach(turn -> claims.add(turn.claimed().claim()));
                    return claims;
                });
    }

    private Future<Void> effect(SqlConnection c, Finished turn, int step, Write write) {
        Claimed claimed = turn.claimed();
        String what = StoredJson.write(Map.of("write", write.getClass().getSimpleName()));
        return c.preparedQuery(EFFECT)
                .execute(Sql.row(claimed.home(), claimed.cause(), step, what))
                .compose(row -> row.rowCount() == 1 ? writes.carryOut(c, write) : Future.succeededFuture());
    }

    private static void transcript(SqlConnection c, List<Finished> loud) {
        List<Object[]> rows = new ArrayList<>();
        for (Finished turn : loud) {
            if (!turn.kept()) {
                continue;
            }
            Claimed at = turn.claimed();
            if (!turn.heard().isBlank()) {
                rows.add(new Object[] {at.conversation(), at.head(), "athlete", turn.heard()});
            }
            String said = PlainText.of(turn.answer().blocks());
            if (!said.isEmpty()) {
                rows.add(new Object[] {at.conversation(), at.head(), "coach", said});
            }
        }
        if (!rows.isEmpty()) {
            c.preparedQuery(TRANSCRIPT)
                    .execute(Sql.row(
                            column(rows, Long.class, r -> (Long) r[0]),
                            column(rows, Long.class, r -> (Long) r[1]),
                            column(rows, String.class, r -> (String) r[2]),
                            column(rows, String.class, r -> (String) r[3])));
        }
    }

    private static void audit(SqlConnection c, List<Finished> loud) {
        if (loud.isEmpty()) {
            return;
        }
        Tuple rows = Sql.row(
                column(loud, Long.class, t -> t.claimed().conversation()),
                column(loud, Long.class, t -> t.claimed().head()),
                column(loud, String.class, t -> t.claimed().cause()),
                column(loud, String.class, t -> t.claimed().endpoint().channel()),
                column(loud, String.class, Finished::skill));
        rows.addValue(column(loud, String.class, t -> t.mode().code()))
                .addValue(column(loud, String.class, t -> t.language().code()))
                .addValue(column(loud, String.class, t -> t.dead() ? "dead" : "answered"))
                .addValue(column(
                        loud, String.class, t -> StoredJson.write(t.answer().facts())))
                .addValue(column(
                        loud, String.class, t -> StoredJson.write(t.answer().sources())))
                .addValue(column(
                        loud,
                        String.class,
                        t -> StoredJson.write(t.answer().warnings().stream()
                                .map(Warning::code)
                                .toList())))
                .addValue(column(loud, Integer.class, t -> t.claimed().attempts()))
                .addValue(column(loud, Integer.class, Finished::latencyMillis));
        c.preparedQuery(AUDIT).execute(rows);
    }

    private record Offered(Finished turn, Action action) {}

    private static void buttons(SqlConnection c, List<Finished> loud) {
        List<Offered> all = new ArrayList<>();
        for (Finished turn : loud) {
            turn.buttons().forEach(action -> all.add(new Offered(turn, action)));
        }
        if (!all.isEmpty()) {
            c.preparedQuery(BUTTONS)
                    .execute(Sql.row(
                                    column(
                                            all,
                                            Buffer.class,
                                            o -> ButtonToken.hash(o.action().id())),
                                    column(all, Long.class, o -> o.turn()
                                            .claimed()
                                            .conversation()),
                                    column(all, String.class, o -> o.turn()
                                            .claimed()
                                            .first()
                                            .sender()
                                            .externalId()),
                                    column(all, String.class, o -> o.turn()
                                            .claimed()
                                            .cause()),
                                    column(all, String.class, o -> o.action().skill()))
                            .addValue(column(
                                    all, String.class, o -> o.action().input().toString())));
        }
    }

    private static Future<RowSet<Row>> lanes(SqlConnection c, List<Finished> talking) {
        Map<Long, Integer> parts = new java.util.TreeMap<>();
        Map<Long, String> endpoints = new HashMap<>();
        for (Finished turn : talking) {
            parts.merge(turn.claimed().chat(), turn.parts().size(), Integer::sum);
            endpoints.put(turn.claimed().chat(), turn.claimed().endpoint().key());
        }
        return c.preparedQuery(LANES)
                .execute(Sql.row(
                        parts.keySet().toArray(Long[]::new),
                        parts.keySet().stream().map(endpoints::get).toArray(String[]::new),
                        parts.values().toArray(Integer[]::new)));
    }

    private record Part(Finished turn, int number, long pos) {}

    private static void outbox(SqlConnection c, List<Finished> talking, RowSet<Row> lanes) {
        Map<Long, Long> next = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        talking.forEach(turn -> counts.merge(turn.claimed().chat(), turn.parts().size(), Integer::sum));
        lanes.forEach(row -> {
            Long chat = row.getLong("chat");
            next.put(chat, row.getLong("next_pos") - Objects.requireNonNull(counts.get(chat)));
        });
        List<Part> parts = new ArrayList<>();
        for (Finished turn : talking) {
            for (int number = 0; number < turn.parts().size(); number++) {
                long pos = Objects.requireNonNull(next.merge(turn.claimed().chat(), 1L, Long::sum)) - 1;
                parts.add(new Part(turn, number, pos));
            }
        }
        Tuple rows = Sql.row(
                column(parts, Long.class, p -> p.turn().claimed().chat()),
                column(parts, Long.class, Part::pos),
                column(parts, String.class, p -> p.turn().claimed().cause()),
                column(parts, Integer.class, Part::number),
                column(parts, Long.class, p -> p.turn().claimed().conversation()),
                column(parts, String.class, p -> p.turn().claimed().address().thread()));
        rows.addValue(column(parts, String.class, p -> p.turn().language().code()))
                .addValue(column(
                        parts,
                        String.class,
                        p -> p.number() == 0 ? p.turn().placeholder().orElse("") : ""))
                .addValue(column(
                        parts,
                        String.class,
                        p -> StoredJson.blocks(p.turn().parts().get(p.number()))));
        c.preparedQuery(OUTBOX).execute(rows);
    }

    private static void inbox(SqlConnection c, List<Finished> ours) {
        c.preparedQuery(INBOX)
                .execute(Sql.row(
                        column(ours, Long.class, t -> t.claimed().conversation()),
                        column(ours, Long.class, t -> t.claimed().head()),
                        column(ours, Integer.class, Finished::consumed),
                        column(ours, String.class, t -> t.dead() ? "dead" : "done"),
                        column(ours, Boolean.class, t -> t.kept() || t.dead())));
    }

    private static Future<Void> conversation(SqlConnection c, List<Finished> ours) {
        return c.preparedQuery(CONVERSATION)
                .execute(Sql.row(
                        column(ours, Long.class, t -> t.claimed().conversation()),
                        column(ours, Integer.class, Finished::consumed),
                        column(
                                ours,
                                String.class,
                                t -> t.answer().focus().map(StoredJson::write).orElse(""))))
                .mapEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T, V> V[] column(List<T> rows, Class<V> type, java.util.function.Function<T, V> value) {
        V[] column = (V[]) java.lang.reflect.Array.newInstance(type, rows.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(rows.get(i));
        }
        return column;
    }
}
