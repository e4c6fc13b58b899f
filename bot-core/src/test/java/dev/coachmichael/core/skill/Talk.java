package dev.coachmichael.core.skill;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.intake.HeldFilesDropped;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.coach.LocalCoach;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.conversation.ConversationSettings;
import dev.coachmichael.core.conversation.Conversations;
import dev.coachmichael.core.conversation.Doors;
import dev.coachmichael.core.engine.Recognizer;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.safety.DangerSigns;
import dev.coachmichael.core.safety.RedFlags;
import dev.coachmichael.core.safety.ReplyCheck;
import dev.coachmichael.core.skill.feedback.FeedbackSkill;
import dev.coachmichael.core.skill.forget.ForgetSkill;
import dev.coachmichael.core.skill.goal.GoalSkill;
import dev.coachmichael.core.skill.memory.MemorySkill;
import dev.coachmichael.core.skill.profile.ProfileSkill;
import dev.coachmichael.core.skill.reminder.ReminderSkill;
import dev.coachmichael.core.skill.start.AfterConsent;
import dev.coachmichael.core.skill.start.StartSkill;
import dev.coachmichael.core.skill.talk.HelpSkill;
import dev.coachmichael.core.skill.talk.LanguageSkill;
import dev.coachmichael.core.skill.talk.ServiceState;
import dev.coachmichael.core.skill.talk.SmalltalkSkill;
import dev.coachmichael.core.skill.talk.StatusSkill;
import dev.coachmichael.core.skill.talk.UnsureSkill;
import dev.coachmichael.core.store.AthleteWrites;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.FeedbackWrites;
import dev.coachmichael.core.store.PgActivities;
import dev.coachmichael.core.store.PgAnswers;
import dev.coachmichael.core.store.PgAthletes;
import dev.coachmichael.core.store.PgGoals;
import dev.coachmichael.core.store.PgHeldFiles;
import dev.coachmichael.core.store.PgLanes;
import dev.coachmichael.core.store.PgMemories;
import dev.coachmichael.core.store.PgNodes;
import dev.coachmichael.core.store.PgProfiles;
import dev.coachmichael.core.store.PgReminders;
import dev.coachmichael.core.store.PgTurns;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.core.store.Writes;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Write;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * The whole way of a message with the local coach and its skills on a real database, for tests that talk. The clock stands
 * still on Thursday 20 November 2025, 9:12 in Paris, unless it is turned.
 */
public final class Talk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2025-11-20T08:12:00Z");

    private static final RedFlags SIGNS = DangerSigns.load();
    private static final Recognizer WORDS = Recognizer.load();
    private static final AtomicInteger PEOPLE = new AtomicInteger(1000);

    private static final AfterConsent NOTHING_WAITS = new AfterConsent() {
        @Override
        public Optional<Answer> given(Turn turn, IdentityKey guest) {
            return Optional.empty();
        }

        @Override
        public Write refused(IdentityKey guest) {
            return new HeldFilesDropped(guest);
        }
    };

    final EndpointId endpoint = new EndpointId("test", "bot");
    final Conversations conversations;
    final PaperDoor door = new PaperDoor(endpoint);
    private final Vertx vertx = Vertx.vertx();
    private final Database database;
    private final PgNodes nodes;
    private final Profiles profiles;
    private volatile Instant now = NOW;

    private Talk(DatabaseUrl url, BiFunction<Profiles, Activities, List<Skill<?>>> first, List<Skill<?>> others)
            throws Exception {
        database = Database.open(vertx, url, 8);
        nodes = PgNodes.register(vertx, database).await(10, SECONDS);
        profiles = new PgProfiles(database);
        AskerNames askers = new AskerNames("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        Writes writes = AthleteWrites.addTo(new Writes(), askers);
        PgHeldFiles.register(writes);
        PgMemories.register(writes);
        PgGoals.register(writes);
        PgReminders.register(writes);
        FeedbackWrites.register(writes);
        List<Skill<?>> before = new ArrayList<>(List.of(
                new ReminderSkill(new PgReminders(database), profiles),
                new GoalSkill(new PgGoals(database)),
                new MemorySkill(new PgMemories(database), new PgActivities(database)),
                new FeedbackSkill(new PgAnswers(database))));
        before.addAll(first.apply(profiles, new PgActivities(database)));
        SkillList skills = skills(profiles, before, others);
        conversations = new Conversations(
                vertx,
                new Conversations.Stores(
                        new PgTurns(database, writes), new PgLanes(database), nodes, new PgAthletes(database), askers),
                new Conversations.Voices(
                        SIGNS, new LocalCoach(skills, new ExampleRouter(skills, WORDS)), ReplyCheck.SKILLS_OWN_WORDS),
                new Doors(),
                clock(),
                settings());
        conversations.start().await(10, SECONDS);
        conversations.open(door).await(10, SECONDS);
    }

    /** A new database, with stand-ins for the skills that are not under test. */
    public static Talk begin() throws Exception {
        return on(ScratchDatabase.migrated("talk"));
    }

    /** A new database, with these skills listed before the others. */
    public static Talk with(BiFunction<Profiles, Activities, List<Skill<?>>> first) throws Exception {
        return new Talk(ScratchDatabase.migrated("talk"), first, List.of());
    }

    /** Another node on a database. */
    public static Talk on(DatabaseUrl url) throws Exception {
        return new Talk(
                url,
                (profiles, activities) -> List.of(),
                List.of(new StandIn("week", "semaine", "week"), new StandIn("review", "bilan", "review")));
    }

    /** The skills of this package as an installation lists them. */
    public static SkillList skills(Profiles profiles, List<Skill<?>> others) {
        return skills(profiles, List.of(), others);
    }

    private static SkillList skills(Profiles profiles, List<Skill<?>> first, List<Skill<?>> others) {
        ServiceState state = () -> Future.succeededFuture(new ServiceState.Snapshot(
                true, Mode.LOCAL, List.of("Telegram", "Terminal"), NOW.minus(Duration.ofHours(3))));
        return SkillList.of(all -> {
            List<Skill<?>> skills = new ArrayList<>(first);
            skills.addAll(List.of(
                    new StartSkill(all, profiles, NOTHING_WAITS),
                    new HelpSkill(all),
                    new LanguageSkill(),
                    new StatusSkill(state),
                    new ProfileSkill(profiles),
                    new ForgetSkill(),
                    new SmalltalkSkill(all),
                    new UnsureSkill(all)));
            skills.addAll(others);
            return skills;
        });
    }

    private static ConversationSettings settings() {
        return new ConversationSettings(
                100,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofMillis(200),
                Language.FR,
                ZoneId.of("Europe/Paris"));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** Tells what is due by the clock; how many. */
    public int tellDueReminders() throws Exception {
        return new PgReminders(database).tellDue(now).await(10, SECONDS);
    }

    /** Turns the clock to a moment. */
    public void at(Instant moment) {
        now = moment;
    }

    /** Turns the clock. */
    public void later(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /** Somebody who has never written, with a client in this language. */
    public Person stranger(String languageTag) {
        return new Person(this, String.valueOf(PEOPLE.incrementAndGet()), languageTag);
    }

    /** Somebody who has agreed and has skipped the questions. */
    public Person athlete(String languageTag) throws Exception {
        Person person = stranger(languageTag);
        person.says("/start");
        boolean french = languageTag.startsWith("fr");
        person.presses(french ? "J’accepte" : "I agree");
        for (int question = 0; question < 3; question++) {
            person.presses(french ? "Passer" : "Skip");
        }
        return person;
    }

    public Profile profileOf(AthleteId athlete) throws Exception {
        return profiles.of(athlete).await(5, SECONDS);
    }

    public List<Row> rows(String sql) throws Exception {
        List<Row> rows = new ArrayList<>();
        database.pool().query(sql).execute().await(10, SECONDS).forEach(rows::add);
        return rows;
    }

    public long count(String sql) throws Exception {
        return rows(sql).get(0).getLong(0);
    }

    @Override
    public void close() throws Exception {
        conversations.stop().await(20, SECONDS);
        nodes.close().await(10, SECONDS);
        database.close().await(10, SECONDS);
        vertx.close().await(10, SECONDS);
    }

    /** A personal skill that says its name. */
    private record StandIn(String id, String french, String english) implements Skill.Personal<NoInput> {
        @Override
        public Class<NoInput> input() {
            return NoInput.class;
        }

        @Override
        public Optional<Command> command() {
            return Optional.of(new Command(french, english, false));
        }

        @Override
        public NoInput read(String words, Turn turn) {
            return NoInput.NONE;
        }

        @Override
        public Answer run(Turn turn, AthleteId athlete, NoInput input) {
            return Answer.saying("stand-in " + id);
        }
    }
}
