package dev.coachmichael.core.store;

import dev.coachmichael.core.conversation.LaneStore;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Outgoing;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The outbox in Postgres. */
public final class PgLanes implements LaneStore {

    static final String CLAIM = """
            WITH due AS MATERIALIZED (
              SELECT chat FROM lane l
              WHERE endpoint = $1 AND priority = $2 AND due_at <= now() AND due_at >= $6::timestamptz
                AND ($2 = 0 OR NOT EXISTS (
                  SELECT 1 FROM lane h WHERE h.chat = l.chat AND h.priority < $2 AND h.due_at IS NOT NULL))
              ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED
            ), taken AS (
              UPDATE lane l
              SET due_at = now() + make_interval(secs => $5), claim = gen_random_uuid(), holder = $3,
                  attempts = l.attempts + 1
              WHERE l.priority = $2 AND l.chat = ANY (ARRAY(SELECT chat FROM due))
              RETURNING l.*
            )
            SELECT t.chat, t.claim, t.attempts, ch.external_chat, ch.kind, ch.state,
                   o.pos, o.cause, o.part, o.thread, o.language, o.replaces, o.blocks::text AS blocks
            FROM taken t
            JOIN chat ch ON ch.id = t.chat
            JOIN LATERAL (
              SELECT * FROM outbox o
              WHERE o.chat = t.chat AND o.priority = t.priority AND o.pos >= t.head_pos AND o.pos < t.head_pos + 1
            ) o ON true
            """;

    /** Advances lanes whose hold is still ours, locked in key order, and marks their parts. */
    static final String ADVANCE = """
            WITH judged AS MATERIALIZED (
              SELECT l.chat, l.priority, f.pos, f.platform_id, f.state
              FROM unnest($1::bigint[], $2::smallint[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])
                AS f (chat, priority, claim, pos, platform_id, state)
              JOIN lane l ON l.chat = f.chat AND l.priority = f.priority AND l.claim = f.claim
              ORDER BY l.chat, l.priority FOR UPDATE OF l
            ), marked AS (
              UPDATE outbox o SET state = j.state, platform_id = nullif(j.platform_id, ''), sent_at = now()
              FROM judged j WHERE o.chat = j.chat AND o.priority = j.priority AND o.pos = j.pos
            )
            UPDATE lane l
            SET head_pos = l.head_pos + 1, claim = NULL, holder = NULL, attempts = 0,
                due_at = CASE WHEN l.head_pos + 1 < l.next_pos THEN now() END
            FROM judged j WHERE l.chat = j.chat AND l.priority = j.priority
            RETURNING l.due_at IS NOT NULL AS more
            """;

    private static final String LATER = """
            UPDATE lane SET due_at = now() + make_interval(secs => $4), claim = NULL, holder = NULL,
                   attempts = attempts - CASE WHEN $5 THEN 0 ELSE 1 END
            WHERE chat = $1 AND priority = $2 AND claim = $3
            """;

    private static final String CHAT_WAITS = """
            UPDATE lane SET due_at = greatest(due_at, now() + make_interval(secs => $2))
            WHERE chat = $1 AND due_at IS NOT NULL AND claim IS NULL
            """;

    private static final String MUTE = "UPDATE chat SET state = 'muted' WHERE id = $1";

    private static final String OLDEST = """
            SELECT min(due_at) AS oldest FROM lane WHERE endpoint = $1 AND due_at <= now()
            """;

    private static final String TAKE_OVER = """
            UPDATE lane SET due_at = now(), claim = NULL, holder = NULL
            WHERE endpoint = $1 AND due_at > now() AND claim IS NOT NULL AND holder <> $2
            """;

    private final Database database;

    public PgLanes(Database database) {
        this.database = database;
    }

    @Override
    public Future<List<Held>> claim(
            EndpointId endpoint, Priority priority, UUID node, int limit, Duration lease, Optional<Instant> floor) {
        Tuple arguments = Sql.row(endpoint.key(), (short) priority.ordinal(), node, limit, Sql.seconds(lease));
        String sql = CLAIM;
        if (floor.isPresent()) {
            arguments.addValue(Sql.timestamp(floor.get()));
        } else {
            sql = CLAIM.replace(" AND due_at >= $6::timestamptz", "");
        }
        return database.lazy().preparedQuery(sql).execute(arguments).map(rows -> {
            List<Held> held = new ArrayList<>(rows.size());
            rows.forEach(row -> held.add(held(row, priority)));
            return held;
        });
    }

    private static Held held(Row row, Priority priority) {
        ChatAddress.Kind kind = "room".equals(row.getString("kind")) ? ChatAddress.Kind.ROOM : ChatAddress.Kind.PRIVATE;
        return new Held(
                row.getLong("chat"),
                priority,
                row.getUUID("claim"),
                row.getLong("pos"),
                row.getInteger("attempts"),
                "ok".equals(row.getString("state")),
                new Outgoing(
                        row.getString("cause") + ":" + row.getInteger("part"),
                        new ChatAddress(row.getString("external_chat"), row.getString("thread"), kind),
                        Objects.requireNonNullElse(row.getString("replaces"), ""),
                        Language.ofTag(row.getString("language")).orElse(Language.FR),
                        StoredJson.blocks(row.getString("blocks"))));
    }

    @Override
    public Future<Boolean> judge(List<Judged> verdicts) {
        if (verdicts.stream().allMatch(PgLanes::advances)) {
            // A mark that a crash of the database forgets is a part sent twice, as one that a dead process never made.
            return advance(database.lazy(), verdicts);
        }
        return database.transaction(c -> {
            Future<Boolean> more = advance(c, only(verdicts, PgLanes::advances));
            for (Judged judged : only(verdicts, judged -> !advances(judged))) {
                more = more.compose(x -> putBack(c, judged).map(x));
            }
            return more;
        });
    }

    private static boolean advances(Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Sent sent -> true;
            case Verdict.Dead dead -> true;
            case Verdict.Later later -> false;
            case Verdict.ChatWaits waits -> false;
            case Verdict.Muted muted -> false;
        };
    }

    private static List<Judged> only(List<Judged> verdicts, Predicate<Judged> which) {
        return verdicts.stream().filter(which).toList();
    }

    private static Future<Boolean> advance(io.vertx.sqlclient.SqlClient c, List<Judged> verdicts) {
        if (verdicts.isEmpty()) {
            return Future.succeededFuture(false);
        }
        Tuple rows = Sql.row(
                verdicts.stream().map(j -> j.held().chat()).toArray(Long[]::new),
                verdicts.stream()
                        .map(j -> (short) j.held().priority().ordinal())
                        .toArray(Short[]::new),
                verdicts.stream().map(j -> j.held().claim()).toArray(UUID[]::new),
                verdicts.stream().map(j -> j.held().pos()).toArray(Long[]::new),
                verdicts.stream()
                        .map(j -> j.verdict() instanceof Verdict.Sent sent ? sent.platformId() : "")
                        .toArray(String[]::new),
                verdicts.stream()
                        .map(j -> j.verdict() instanceof Verdict.Sent ? "sent" : "dead")
                        .toArray(String[]::new));
        return c.preparedQuery(ADVANCE).execute(rows).map(lanes -> {
            boolean more = false;
            for (Row row : lanes) {
                more |= row.getBoolean("more");
            }
            return more;
        });
    }

    private static Future<Void> putBack(SqlConnection c, Judged judged) {
        Held held = judged.held();
        return switch (judged.verdict()) {
            case Verdict.Later later -> later(c, held, later.delay(), later.counted());
            case Verdict.ChatWaits waits ->
                later(c, held, waits.delay(), false)
                        .compose(x ->
                                c.preparedQuery(CHAT_WAITS).execute(Sql.row(held.chat(), Sql.seconds(waits.delay()))))
                        .mapEmpty();
            case Verdict.Muted muted ->
                // The parts that wait are marked dead one by one as they are claimed for a muted chat.
                c.preparedQuery(MUTE).execute(Tuple.of(held.chat())).compose(x -> later(c, held, Duration.ZERO, false));
            case Verdict.Sent sent -> Future.succeededFuture();
            case Verdict.Dead dead -> Future.succeededFuture();
        };
    }

    private static Future<Void> later(SqlConnection c, Held held, Duration delay, boolean counted) {
        return c.preparedQuery(LATER)
                .execute(Sql.row(
                        held.chat(), (short) held.priority().ordinal(), held.claim(), Sql.seconds(delay), counted))
                .mapEmpty();
    }

    @Override
    public Future<Optional<Instant>> oldestDue(EndpointId endpoint) {
        return database.pool()
                .preparedQuery(OLDEST)
                .execute(Tuple.of(endpoint.key()))
                .map(PgTurns::oldest);
    }

    @Override
    public Future<Void> takeOver(EndpointId endpoint, UUID node) {
        return database.pool()
                .preparedQuery(TAKE_OVER)
                .execute(Sql.row(endpoint.key(), node))
                .mapEmpty();
    }
}
