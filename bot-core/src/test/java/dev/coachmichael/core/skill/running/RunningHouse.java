package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.CorrectedActivities;
import dev.coachmichael.core.activity.intake.ActivityHouse;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.activity.intake.FileSource;
import dev.coachmichael.core.activity.intake.HeldFiles;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.store.PgAnswers;
import dev.coachmichael.core.store.PgHeldFiles;
import dev.coachmichael.core.store.PgMemories;
import dev.coachmichael.core.store.PgProfiles;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The running skills on a real database, with files that lie in memory instead of with a platform. */
public final class RunningHouse implements AutoCloseable {

    public static final EndpointId ENDPOINT = new EndpointId("terminal", "local");
    public static final IdentityKey STRANGER = new IdentityKey("terminal", "stranger");

    public final ActivityHouse store = new ActivityHouse();
    public final HeldFiles held = new PgHeldFiles(store.database, store.clock);
    public final FileImport fileImport;
    public final PgMemories memories = new PgMemories(store.database);
    public final CorrectedActivities activities = new CorrectedActivities(store.activities, memories);
    public final WeekReview week = new WeekReview(activities);
    public final RunReview review = new RunReview(activities, new PgProfiles(store.database), memories, week);
    public final WhyAnswer why = new WhyAnswer(new PgAnswers(store.database));

    /** What was fetched, by id. */
    public final List<String> fetched = new ArrayList<>();

    public Instant now = ActivityHouse.NOW;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    public RunningHouse() {
        FileSource source = (endpoint, file, maxBytes) -> {
            fetched.add(file.id());
            byte[] bytes = files.get(file.id());
            return bytes == null
                    ? Future.failedFuture(new FileNotFetched(FileNotFetched.Reason.GONE))
                    : Future.succeededFuture(Buffer.buffer(bytes));
        };
        fileImport = new FileImport(store.imports, source, held);
    }

    public AthleteId athlete() {
        return store.athlete();
    }

    public long count(AthleteId athlete) {
        return store.count(athlete);
    }

    public List<FileOutcome> imported(AthleteId athlete, String name, byte[] bytes) {
        return store.imported(athlete, name, bytes);
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
                Runs.PARIS,
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
        store.commit(athlete, answer.writes());
    }

    @Override
    public void close() {
        store.close();
    }
}
