package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Erased;
import dev.coachmichael.core.conversation.AskerNames;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Erases an athlete in one transaction and leaves a receipt. Private chats stay under fresh keys, without content, so that
 * the answer arrives; turns of theirs that run elsewhere lose their hold and begin again, with a stranger.
 */
final class PgErasure {

    /** Every conversation of theirs: first of all, so that nothing of a running turn is committed after this. */
    private static final String HOLD = """
            SELECT id FROM conversation WHERE home = $1 OR asker = ANY ($2) ORDER BY id FOR UPDATE
            """;

    private static final String IDENTITIES = "SELECT channel, external_id FROM identity WHERE athlete_id = $1";

    /** By home or athlete; one statement per table, and a test compares them with the catalogue. */
    private static final List<String> BY_ATHLETE = List.of(
            "DELETE FROM transcript WHERE home = $1",
            "DELETE FROM audit WHERE home = $1",
            "DELETE FROM model_turn WHERE home = $1",
            "DELETE FROM model_call WHERE home = $1",
            "DELETE FROM token_day WHERE home = $1",
            "DELETE FROM effect WHERE home = $1",
            "DELETE FROM button WHERE home = $1",
            "DELETE FROM outbox WHERE home = $1",
            "DELETE FROM held_file WHERE athlete_id = $1",
            "DELETE FROM file WHERE athlete_id = $1",
            "DELETE FROM activity_key WHERE athlete_id = $1",
            "DELETE FROM activity_detail WHERE athlete_id = $1",
            "DELETE FROM activity WHERE athlete_id = $1",
            "DELETE FROM memory WHERE athlete_id = $1",
            "DELETE FROM goal WHERE athlete_id = $1",
            "DELETE FROM reminder WHERE athlete_id = $1",
            "DELETE FROM feedback WHERE athlete_id = $1",
            "DELETE FROM race_result WHERE athlete_id = $1",
            "DELETE FROM profile WHERE athlete_id = $1",
            "DELETE FROM identity WHERE athlete_id = $1",
            "DELETE FROM athlete WHERE id = $1");

    /** What they said in rooms, where the home is the room's. */
    private static final List<String> BY_CONVERSATION = List.of(
            "DELETE FROM transcript t USING conversation c"
                    + " WHERE c.id = ANY ($1) AND t.home = c.home AND t.conversation = c.id",
            "DELETE FROM audit a USING conversation c"
                    + " WHERE c.id = ANY ($1) AND a.home = c.home AND a.conversation = c.id",
            "DELETE FROM model_turn t USING conversation c"
                    + " WHERE c.id = ANY ($1) AND t.home = c.home AND t.cause LIKE 'in:' || c.id || ':%'",
            "DELETE FROM model_call t USING conversation c"
                    + " WHERE c.id = ANY ($1) AND t.home = c.home AND t.cause LIKE 'in:' || c.id || ':%'",
            "DELETE FROM button b USING conversation c"
                    + " WHERE c.id = ANY ($1) AND b.home = c.home AND b.conversation = c.id");

    /** Messages keep their key, by which a repeat is recognised, and lose what they said; those that wait are answered. */
    private static final String MESSAGES = """
            UPDATE inbox i SET body = '{}', sender = ''
            FROM conversation c
            WHERE c.id = ANY ($1) AND i.conversation = c.id
              AND (i.state <> 'waiting' OR (c.id = $2 AND i.pos = c.head_pos))
            """;

    private static final String LANES = """
            UPDATE lane l SET head_pos = l.next_pos, due_at = NULL, claim = NULL, holder = NULL, attempts = 0
            FROM chat c WHERE c.id = l.chat AND c.home = $1
            """;

    private static final String NEW_HOMES = """
            WITH moved AS (
              UPDATE chat SET home = gen_random_uuid() WHERE home = $1 RETURNING id, home
            )
            UPDATE conversation c SET home = m.home FROM moved m WHERE c.chat = m.id
            """;

    /** The asking conversation keeps its hold, its turn is being committed; others are answered anew. */
    private static final String CONVERSATIONS = """
            UPDATE conversation SET focus = NULL,
                   due_at = CASE WHEN claim IS NOT NULL AND id <> $2 THEN now() ELSE due_at END,
                   claim = CASE WHEN id = $2 THEN claim END, holder = CASE WHEN id = $2 THEN holder END
            WHERE id = ANY ($1)
            """;

    private static final String RECEIPT = """
            INSERT INTO erasure (id, athlete_id, rows_erased) VALUES ($1, $2, $3)
            """;

    private final AskerNames askers;

    PgErasure(AskerNames askers) {
        this.askers = askers;
    }

    Future<Void> erase(SqlConnection c, Erased erased) {
        AthleteId athlete = erased.athlete();
        return askerNames(c, athlete)
                .compose(names -> conversations(c, athlete, names))
                .compose(held -> count(c, BY_CONVERSATION, () -> Tuple.tuple().addValue(held))
                        .compose(before -> empty(c, athlete, held, erased.conversation())
                                .compose(x -> count(c, BY_ATHLETE, () -> Tuple.of(athlete.value())))
                                .map(after -> before + after)))
                .compose(rows -> c.preparedQuery(RECEIPT)
                        .execute(Sql.row(erased.receipt(), athlete.value(), rows))
                        .mapEmpty());
    }

    private Future<String[]> askerNames(SqlConnection c, AthleteId athlete) {
        return c.preparedQuery(IDENTITIES).execute(Tuple.of(athlete.value())).map(rows -> {
            List<String> names = new ArrayList<>();
            rows.forEach(row -> names.add(askers.nameOf(row.getString("channel"), row.getString("external_id"))));
            return names.toArray(String[]::new);
        });
    }

    private static Future<Long[]> conversations(SqlConnection c, AthleteId athlete, String[] names) {
        return c.preparedQuery(HOLD).execute(Sql.row(athlete.value(), names)).map(rows -> {
            List<Long> ids = new ArrayList<>();
            for (Row row : rows) {
                ids.add(row.getLong("id"));
            }
            return ids.toArray(Long[]::new);
        });
    }

    private static Future<Void> empty(SqlConnection c, AthleteId athlete, Long[] conversations, long asking) {
        UUID home = athlete.value();
        return c.preparedQuery(MESSAGES)
                .execute(Sql.row(conversations, asking))
                .compose(x -> c.preparedQuery(CONVERSATIONS).execute(Sql.row(conversations, asking)))
                .compose(x -> c.preparedQuery(LANES).execute(Tuple.of(home)))
                .compose(x -> c.preparedQuery(NEW_HOMES).execute(Tuple.of(home)))
                .mapEmpty();
    }

    /** Runs statements of the same arguments in order; how many rows they took together. */
    private static Future<Long> count(SqlConnection c, List<String> statements, Supplier<Tuple> arguments) {
        Future<Long> sum = Future.succeededFuture(0L);
        for (String statement : statements) {
            sum = sum.compose(before ->
                    c.preparedQuery(statement).execute(arguments.get()).map(rows -> before + rows.rowCount()));
        }
        return sum;
    }
}
