package dev.coachmichael.core.activity.intake;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.store.ActivityWrites;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.PgActivities;
import dev.coachmichael.core.store.PgActivityCommits;
import dev.coachmichael.core.store.PgHeldFiles;
import dev.coachmichael.core.store.PgMemories;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.core.store.Writes;
import dev.coachmichael.core.turn.Write;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/** Activities and their import on a real database. */
public final class ActivityHouse implements AutoCloseable {

    /** A Thursday evening. */
    public static final Instant NOW = Instant.parse("2026-11-19T18:00:00Z");

    public final Vertx vertx = Vertx.vertx();
    public final Database database;
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final Activities activities;
    public final ActivityCommits commits;
    public final ActivityImport imports;

    public ActivityHouse() {
        database = Database.open(vertx, ScratchDatabase.migrated("running"), 6);
        activities = new PgActivities(database);
        commits = new PgActivityCommits(
                database, PgMemories.register(PgHeldFiles.register(ActivityWrites.register(new Writes()))));
        imports = new ActivityImport(vertx, new ActivityFiles(clock), activities, commits);
    }

    public AthleteId athlete() {
        UUID id = UUID.randomUUID();
        rows("INSERT INTO athlete (id, state) VALUES ($1, 'active') RETURNING id", id);
        return new AthleteId(id);
    }

    public List<FileOutcome> imported(AthleteId athlete, String name, byte[] bytes) {
        return await(imports.importNow(athlete, Runs.PARIS, name, bytes));
    }

    /** Carries out what a turn promises. */
    public void commit(AthleteId athlete, List<Write> writes) {
        await(commits.commit(athlete, x -> Future.succeededFuture(new ImportDecisions(List.of(), List.of(), writes))));
    }

    public List<Row> rows(String sql, Object... arguments) {
        List<Row> rows = new ArrayList<>();
        await(database.pool().preparedQuery(sql).execute(Tuple.from(arguments))).forEach(rows::add);
        return rows;
    }

    public long count(AthleteId athlete) {
        return rows("SELECT count(*) FROM activity WHERE athlete_id = $1", athlete.value())
                .getFirst()
                .getLong(0);
    }

    public static <T> T await(Future<T> future) {
        try {
            return future.await(30, SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        await(imports.close());
        await(database.close());
        await(vertx.close());
    }
}
