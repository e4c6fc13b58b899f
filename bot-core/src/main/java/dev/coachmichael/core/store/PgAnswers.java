package dev.coachmichael.core.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.Source;
import dev.coachmichael.core.skill.why.Answers;
import dev.coachmichael.core.skill.why.PastAnswer;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers from the audit in Postgres; dead letters are no answers. */
public final class PgAnswers implements Answers {

    static final String AT = """
            SELECT at, skill, facts::text AS facts, sources::text AS sources FROM audit
            WHERE home = $1 AND conversation = $2 AND pos = $3 AND outcome = 'answered'
            """;

    static final String BEFORE = """
            SELECT at, skill, facts::text AS facts, sources::text AS sources FROM audit
            WHERE home = $1 AND conversation = $2 AND pos < $3 AND outcome = 'answered'
            ORDER BY pos DESC LIMIT 1
            """;

    static final String LATEST = """
            SELECT at, skill, facts::text AS facts, sources::text AS sources FROM audit
            WHERE home = $1 AND at >= $2 AND outcome = 'answered' ORDER BY at DESC LIMIT 1
            """;

    private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {};

    private final Database database;

    public PgAnswers(Database database) {
        this.database = database;
    }

    @Override
    public Future<Optional<PastAnswer>> at(UUID home, long conversation, long pos) {
        return one(AT, Tuple.of(home, conversation, pos));
    }

    @Override
    public Future<Optional<PastAnswer>> before(UUID home, long conversation, long pos) {
        return one(BEFORE, Tuple.of(home, conversation, pos));
    }

    @Override
    public Future<Optional<PastAnswer>> latest(UUID home, Instant since) {
        return one(LATEST, Tuple.of(home, Sql.timestamp(since)));
    }

    private Future<Optional<PastAnswer>> one(String sql, Tuple arguments) {
        return database.pool().preparedQuery(sql).execute(arguments).map(rows -> {
            if (rows.size() == 0) {
                return Optional.empty();
            }
            Row row = rows.iterator().next();
            return Optional.of(new PastAnswer(
                    row.getOffsetDateTime("at").toInstant(),
                    row.getString("skill"),
                    StoredJson.read(row.getString("facts"), FACTS),
                    StoredJson.read(row.getString("sources"), SOURCES)));
        });
    }
}
