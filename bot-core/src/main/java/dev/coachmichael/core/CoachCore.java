package dev.coachmichael.core;

import dev.coachmichael.core.account.LocalUsers;
import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.CorrectedActivities;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.activity.intake.ActivityImport;
import dev.coachmichael.core.coach.LocalCoach;
import dev.coachmichael.core.coach.ModelCoach;
import dev.coachmichael.core.coach.Prices;
import dev.coachmichael.core.coach.StoredBackground;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.conversation.ConversationSettings;
import dev.coachmichael.core.conversation.Conversations;
import dev.coachmichael.core.conversation.Doors;
import dev.coachmichael.core.conversation.Receipts;
import dev.coachmichael.core.engine.Recognizer;
import dev.coachmichael.core.metrics.Vitals;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.reminder.ReminderRounds;
import dev.coachmichael.core.safety.DangerSigns;
import dev.coachmichael.core.safety.LastLook;
import dev.coachmichael.core.skill.ExampleRouter;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.store.ActivityWrites;
import dev.coachmichael.core.store.AthleteWrites;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.FeedbackWrites;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.PgActivities;
import dev.coachmichael.core.store.PgActivityCommits;
import dev.coachmichael.core.store.PgAthletes;
import dev.coachmichael.core.store.PgBacklog;
import dev.coachmichael.core.store.PgGoals;
import dev.coachmichael.core.store.PgHeldFiles;
import dev.coachmichael.core.store.PgHousekeeping;
import dev.coachmichael.core.store.PgInstallation;
import dev.coachmichael.core.store.PgLanes;
import dev.coachmichael.core.store.PgLocalUsers;
import dev.coachmichael.core.store.PgMemories;
import dev.coachmichael.core.store.PgNodes;
import dev.coachmichael.core.store.PgProfiles;
import dev.coachmichael.core.store.PgReceipts;
import dev.coachmichael.core.store.PgReminders;
import dev.coachmichael.core.store.PgTokenBudget;
import dev.coachmichael.core.store.PgTranscript;
import dev.coachmichael.core.store.PgTurns;
import dev.coachmichael.core.store.Postgres;
import dev.coachmichael.core.store.Writes;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Write;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The coach, put together: the one place where features meet their stores. Open it, open doors on it, close it. */
public final class CoachCore {

    private static final Logger LOG = LoggerFactory.getLogger(CoachCore.class);
    private static final Duration TIDY_FIRST = Duration.ofMinutes(2);
    private static final Duration TIDY_EVERY = Duration.ofHours(1);
    private static final Duration REMINDERS_EVERY = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Postgres postgres;
    private final Database database;
    private final PgNodes nodes;
    private final Conversations conversations;
    private final SkillList skills;
    private final Writes writes;
    private final ActivityImport imports;
    private final Vitals vitals;
    private final long housekeeping;
    private final ReminderRounds rounds;
    private final ModelCoach coach;

    /** What was learned when the coach was built; reading it takes too long for an event loop. */
    private record Learned(Recognizer words, DangerSigns signs) {
        static Learned load() {
            return new Learned(Recognizer.load(), DangerSigns.load());
        }
    }

    private CoachCore(
            Vertx vertx,
            Postgres postgres,
            Database database,
            PgNodes nodes,
            Conversations conversations,
            SkillList skills,
            Writes writes,
            ActivityImport imports,
            Vitals vitals,
            ReminderRounds rounds,
            ModelCoach coach) {
        this.vertx = vertx;
        this.postgres = postgres;
        this.database = database;
        this.nodes = nodes;
        this.conversations = conversations;
        this.skills = skills;
        this.writes = writes;
        this.imports = imports;
        this.vitals = vitals;
        this.rounds = rounds;
        this.coach = coach;
        this.housekeeping = everyHour(vertx, new PgHousekeeping(database));
    }

    private static long everyHour(Vertx vertx, PgHousekeeping keeping) {
        return vertx.setPeriodic(TIDY_FIRST.toMillis(), TIDY_EVERY.toMillis(), id -> keeping.tidy()
                .onSuccess(rows -> LOG.debug("Tidied up rows={}", rows))
                .onFailure(e -> LOG.warn("Not tidied up, tried again in an hour", e)));
    }

    /**
     * Starts the database if it is ours, brings the schema up to date, and begins to answer.
     *
     * @param meters where figures are kept
     */
    public static Future<CoachCore> open(Vertx vertx, CoreSettings settings, Clock clock, MeterRegistry meters) {
        Future<Learned> learned = vertx.executeBlocking(Learned::load, false);
        return vertx.executeBlocking(() -> {
                    Postgres postgres = Postgres.open(settings.database(), settings.dataFolder());
                    try {
                        new Migrations(postgres.url()).up();
                        return postgres;
                    } catch (RuntimeException e) {
                        postgres.close();
                        throw e;
                    }
                })
                .compose(postgres -> assemble(vertx, settings, clock, meters, postgres, learned)
                        .recover(e -> vertx.executeBlocking(() -> {
                                    postgres.close();
                                    return null;
                                })
                                .transform(x -> Future.failedFuture(e))));
    }

    private static Future<CoachCore> assemble(
            Vertx vertx,
            CoreSettings settings,
            Clock clock,
            MeterRegistry meters,
            Postgres postgres,
            Future<Learned> learning) {
        Database database = Database.open(vertx, postgres.url(), settings.connections());
        return Future.all(PgNodes.register(vertx, database), new PgInstallation(database).askerNames(), learning)
                .compose(ready -> {
                    PgNodes nodes = ready.resultAt(0);
                    AskerNames askers = ready.resultAt(1);
                    Learned learned = ready.resultAt(2);
                    Writes writes = writes(askers);
                    Doors doors = new Doors();
                    Vitals vitals = new Vitals(
                            vertx,
                            clock,
                            meters,
                            () -> database.pool().query("SELECT 1").execute().mapEmpty(),
                            new PgBacklog(database));
                    ActivityImport imports = new ActivityImport(
                            vertx,
                            new ActivityFiles(clock),
                            new PgActivities(database),
                            new PgActivityCommits(database, writes));
                    PgTokenBudget budget = new PgTokenBudget(
                            database,
                            settings.models().tokensPerUserDay(),
                            settings.models().tokensPerDay());
                    SkillList skills = Repertoire.of(
                            database,
                            doors,
                            imports,
                            clock,
                            budget,
                            settings.models().chain().isEmpty() ? Mode.LOCAL : Mode.MODEL);
                    String canary = canary();
                    ModelCoach coach = new ModelCoach(
                            vertx,
                            new LocalCoach(skills, new ExampleRouter(skills, learned.words())),
                            new ModelCoach.Ground(
                                    skills,
                                    new StoredBackground(
                                            new PgProfiles(database), new PgGoals(database), new PgMemories(database)),
                                    new PgTranscript(database),
                                    budget,
                                    Prices.of(settings.dataFolder()),
                                    new ModelMeters(vitals.meters())),
                            settings.models(),
                            canary);
                    Conversations conversations = new Conversations(
                            vertx,
                            new Conversations.Stores(
                                    new PgTurns(database, writes),
                                    new PgLanes(database),
                                    nodes,
                                    new PgAthletes(database),
                                    askers),
                            new Conversations.Voices(
                                    learned.signs(), coach, new LastLook(ModelCoach.rules(settings.models(), canary))),
                            doors,
                            clock,
                            ConversationSettings.standard(settings.language(), settings.zone()),
                            new ConversationMeters(vitals));
                    ReminderRounds rounds =
                            ReminderRounds.begin(vertx, new PgReminders(database), clock, REMINDERS_EVERY);
                    CoachCore core = new CoachCore(
                            vertx,
                            postgres,
                            database,
                            nodes,
                            conversations,
                            skills,
                            writes,
                            imports,
                            vitals,
                            rounds,
                            coach);
                    return conversations.start().map(core);
                });
    }

    /** How each change that an answer promises is carried out. */
    private static Writes writes(AskerNames askers) {
        Writes writes = new Writes();
        AthleteWrites.addTo(writes, askers);
        ActivityWrites.register(writes);
        PgHeldFiles.register(writes);
        PgMemories.register(writes);
        PgGoals.register(writes);
        PgReminders.register(writes);
        FeedbackWrites.register(writes);
        return writes;
    }

    /** A word that is new in each process and that no reply may hold. */
    private static String canary() {
        byte[] random = new byte[9];
        new SecureRandom().nextBytes(random);
        return "heron-" + HexFormat.of().formatHex(random);
    }

    /** Carries out changes outside a conversation, in one transaction. */
    public Future<Void> carryOut(List<Write> changes) {
        return writes.carryOut(database, changes);
    }

    /** Activities as their athletes say they were. */
    public Activities activities() {
        return new CorrectedActivities(new PgActivities(database), new PgMemories(database));
    }

    /** Figures and readiness; whoever shows them starts them. */
    public Vitals vitals() {
        return vitals;
    }

    /** Imports files outside a conversation. */
    public ActivityImport imports() {
        return imports;
    }

    /** What doors talk to. */
    public Coaching coaching() {
        return conversations;
    }

    public Receipts receipts() {
        return new PgReceipts(database);
    }

    public LocalUsers users() {
        return new PgLocalUsers(database);
    }

    /** The skills, for menus and help. */
    public SkillList skills() {
        return skills;
    }

    public boolean databaseIsEmbedded() {
        return postgres.isEmbedded();
    }

    /** Stops intake, lets running turns end, hands the rest back, and stops the database if we are its last user. */
    public Future<Void> close() {
        vitals.readiness().stopping();
        vertx.cancelTimer(housekeeping);
        rounds.stop();
        return conversations
                .stop()
                .onComplete(x -> vitals.stop())
                .eventually(coach::close)
                .eventually(imports::close)
                .eventually(nodes::close)
                .eventually(database::close)
                .eventually(() -> vertx.executeBlocking(() -> {
                    postgres.close();
                    return null;
                }));
    }
}
