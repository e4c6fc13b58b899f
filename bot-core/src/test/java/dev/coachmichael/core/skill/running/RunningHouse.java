package dev.coachmichael.core.skill.running;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.activity.intake.ActivityImport;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.activity.intake.FileSource;
import dev.coachmichael.core.activity.intake.ImportDecisions;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.store.ActivityWrites;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.PgActivities;
import dev.coachmichael.core.store.PgActivityCommits;
import dev.coachmichael.core.store.PgAnswers;
import dev.coachmichael.core.store.PgHeldFiles;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.core.store.Writes;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The running skills on a real database, with files that lie in memory instead of with a platform. */
public final class RunningHouse implements AutoCloseable {

    /** Thursday. */
    public static final Instant NOW = Instant.parse("2026-11-19T18:00:00Z");

    public static final EndpointId ENDPOINT = new EndpointId("terminal", "local");
    public static final IdentityKey STRANGER = new IdentityKey("terminal", "stranger");

    private final Vertx vertx = Vertx.vertx();
    public final Database database;
    public final Activities activities;
    public final ActivityImport imports;
    public final PgActivityCommits commits;
    public final Map<String, byte[]> files = new ConcurrentHashMap<>();
    public final List<String> fetched = new ArrayList<>();
    public final FileImport fileImport;
    public final WeekReview week;
    public final RunReview review;
    public final WhyAnswer why;
    public Instant now = NOW;
    public ZoneId zone = Runs.PARIS;

    public RunningHouse() {
        database = Database.open(vertx, ScratchDatabase.migrated("running"), 6);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Writes writes = PgHeldFiles.register(ActivityWrites.register(new Writes()));
        activities = new PgActivities(database);
        commits = new PgActivityCommits(database, writes);
        imports = new ActivityImport(vertx, new ActivityFiles(clock), activities, commits);
        FileSource source = (endpoint, file, maxBytes) -> {
            fetched.add(file.id());
            byte[] bytes = files.get(file.id());
            return bytes == null
                    ? Future.failedFuture(new FileNotFetched(FileNotFetched.Reason.GONE))
                    : Future.succeededFuture(Buffer.buffer(bytes));
        };
        fileImport = new FileImport(imports, source, new PgHeldFiles(database, clock));
        week = new WeekReview(activities);
        review = new RunReview(activities, week);
        why = new WhyAnswer(new PgAnswers(database));
    }

    public AthleteId athlete() {
        UUID id = UUID.randomUUID();
        rows("INSERT INTO athlete (id, state) VALUES ($1, 'active') RETURNING id", id);
        return new AthleteId(id);
    }

    public List<FileOutcome> imported(AthleteId athlete, String name, byte[] bytes) {
        return await(imports.importNow(athlete, zone, name, bytes));
    }

    /** A file that lies with the platform. */
    public FileReference sent(String name, byte[] bytes) {
        files.put(name, bytes);
        return new FileReference(name, name, bytes.length);
    }

    public Turn turn(AthleteId athlete, Heard heard, Language language) {
        return turn(new Scope.Private(new Speaker.Athlete(athlete)), athlete.value(), heard, language);
    }

    public Turn turn(Scope scope, UUID home, Heard heard, Language language) {
        return new Turn(
                "in:1:1",
                home,
                1,
                1,
                ENDPOINT,
                scope,
                language,
                Optional.empty(),
                zone,
                now,
                heard,
                Optional.empty(),
                Optional.empty());
    }

    /** Asks a skill in words, as after its command. */
    public <I extends Record> Answer ask(Skill.Personal<I> skill, AthleteId athlete, String words, Language language) {
        Turn turn = turn(athlete, new Heard.Words(words), language);
        return skill.run(turn, athlete, skill.read(words, turn));
    }

    public Answer review(AthleteId athlete, String words) {
        return ask(review, athlete, words, Language.FR);
    }

    public Answer week(AthleteId athlete, String words) {
        return ask(week, athlete, words, Language.FR);
    }

    public Answer send(AthleteId athlete, FileReference... sent) {
        return fileImport.run(turn(athlete, new Heard.Files(List.of(sent), ""), Language.FR), FileImport.Input.NONE);
    }

    /** Carries out what an answer promises. */
    public void commit(AthleteId athlete, Answer answer) {
        await(commits.commit(
                athlete, x -> Future.succeededFuture(new ImportDecisions(List.of(), List.of(), answer.writes()))));
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
        } catch (java.util.concurrent.TimeoutException e) {
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
