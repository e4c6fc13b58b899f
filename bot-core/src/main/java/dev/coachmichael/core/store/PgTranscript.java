package dev.coachmichael.core.store;

import dev.coachmichael.core.coach.Transcript;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was said before, from the transcript in Postgres. */
public final class PgTranscript implements Transcript {

    static final String BEFORE = """
            SELECT role, text FROM transcript
            WHERE home = $1 AND conversation = $2 AND pos < $3 ORDER BY pos DESC, role DESC LIMIT $4
            """;

    private final Database database;

    public PgTranscript(Database database) {
        this.database = database;
    }

    @Override
    public Future<List<Line>> before(Turn turn, int lines) {
        return database.pool()
                .preparedQuery(BEFORE)
                .execute(Sql.row(turn.home(), turn.conversation(), turn.pos(), lines))
                .map(rows -> {
                    List<Line> said = new ArrayList<>();
                    rows.forEach(
                            row -> said.add(new Line("coach".equals(row.getString("role")), row.getString("text"))));
                    Collections.reverse(said);
                    return said;
                });
    }
}
