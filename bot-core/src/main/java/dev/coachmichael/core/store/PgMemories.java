package dev.coachmichael.core.store;

import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.activity.RunNote;
import dev.coachmichael.core.activity.RunNotes;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.memory.Memories;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.memory.MemoryErased;
import dev.coachmichael.core.memory.Remembered;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What athletes asked to be remembered, in Postgres. */
public final class PgMemories implements Memories, RunNotes {

    private static final String OF = """
            SELECT id, kind, text, reason, activity_id, told_at, corrections FROM memory
            WHERE athlete_id = $1 ORDER BY told_at DESC, id LIMIT $2
            """;

    static final String CORRECTIONS = """
            SELECT id, activity_id, corrections FROM memory
            WHERE athlete_id = $1 AND activity_id IS NOT NULL AND corrections <> '{}' ORDER BY told_at, id
            """;

    private static final String REMEMBER = """
            INSERT INTO memory (athlete_id, id, kind, text, reason, activity_id, told_at, corrections)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (athlete_id, id) DO NOTHING
            """;

    private static final String ERASE = "DELETE FROM memory WHERE athlete_id = $1 AND id = $2";

    private static final String ERASE_ALL = "DELETE FROM memory WHERE athlete_id = $1";

    private final Database database;

    public PgMemories(Database database) {
        this.database = database;
    }

    /** Adds the writes of memories. */
    public static Writes register(Writes writes) {
        return writes.add(Remembered.class, PgMemories::remember).add(MemoryErased.class, PgMemories::erase);
    }

    private static Future<Void> remember(SqlConnection c, Remembered remembered) {
        MemoryEntry entry = remembered.entry();
        return c.preparedQuery(REMEMBER)
                .execute(Sql.row(
                                remembered.athlete().value(),
                                entry.id(),
                                entry.kind().code(),
                                entry.text())
                        .addValue(entry.reason().orElse(null))
                        .addValue(entry.activity().orElse(null))
                        .addValue(Sql.timestamp(entry.toldAt()))
                        .addValue(entry.corrections().stream()
                                .map(RunCorrection::code)
                                .toArray(String[]::new)))
                .mapEmpty();
    }

    private static Future<Void> erase(SqlConnection c, MemoryErased erased) {
        Object athlete = erased.athlete().value();
        return erased.entry()
                .map(entry -> c.preparedQuery(ERASE).execute(Sql.row(athlete, entry)))
                .orElseGet(() -> c.preparedQuery(ERASE_ALL).execute(Tuple.of(athlete)))
                .mapEmpty();
    }

    @Override
    public Future<List<MemoryEntry>> of(AthleteId athlete) {
        return database.pool()
                .preparedQuery(OF)
                .execute(Sql.row(athlete.value(), MOST))
                .map(rows -> {
                    List<MemoryEntry> entries = new ArrayList<>(rows.size());
                    rows.forEach(row -> entries.add(entry(row)));
                    return entries;
                });
    }

    private static MemoryEntry entry(Row row) {
        return new MemoryEntry(
                row.getUUID("id"),
                MemoryEntry.Kind.ofCode(row.getString("kind")),
                row.getString("text"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getUUID("activity_id")),
                row.getOffsetDateTime("told_at").toInstant(),
                corrections(row));
    }

    private static List<RunCorrection> corrections(Row row) {
        return Arrays.stream(row.getArrayOfStrings("corrections"))
                .map(RunCorrection::ofCode)
                .toList();
    }

    @Override
    public Future<List<RunNote>> corrections(AthleteId athlete) {
        return database.pool()
                .preparedQuery(CORRECTIONS)
                .execute(Tuple.of(athlete.value()))
                .map(rows -> {
                    List<RunNote> notes = new ArrayList<>(rows.size());
                    rows.forEach(row ->
                            notes.add(new RunNote(row.getUUID("id"), row.getUUID("activity_id"), corrections(row))));
                    return notes;
                });
    }
}
