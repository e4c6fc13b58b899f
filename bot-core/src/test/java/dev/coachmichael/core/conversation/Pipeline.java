package dev.coachmichael.core.conversation;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.safety.RedFlags;
import dev.coachmichael.core.safety.ReplyCheck;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.PgAthletes;
import dev.coachmichael.core.store.PgLanes;
import dev.coachmichael.core.store.PgNodes;
import dev.coachmichael.core.store.PgTurns;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.core.store.Writes;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Write;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The conversations of one node on a real database, with a door that records. */
public final class Pipeline implements AutoCloseable {

    /** An effect that counts: it must happen once per turn. */
    public record Counted(String what) implements Write {}

    private static final AtomicLong ORIGINS = new AtomicLong(1000);

    public final EndpointId endpoint = new EndpointId("test", "bot");
    public final DatabaseUrl url;
    public final Database database;
    public final RecordingDoor door;
    public final Conversations conversations;
    private final Vertx vertx;
    private final PgNodes nodes;

    private Pipeline(
            DatabaseUrl url, Coach coach, Pacing pacing, ConversationSettings settings, ConversationEvents events)
            throws Exception {
        this.url = url;
        vertx = Vertx.vertx();
        database = Database.open(vertx, url, 8);
        nodes = PgNodes.register(vertx, database).await(10, SECONDS);
        Writes writes = new Writes()
                .add(Counted.class, (c, counted) -> c.preparedQuery("INSERT INTO counted (what) VALUES ($1)")
                        .execute(Tuple.of(counted.what()))
                        .mapEmpty());
        conversations = new Conversations(
                vertx,
                new Conversations.Stores(
                        new PgTurns(database, writes),
                        new PgLanes(database),
                        nodes,
                        new PgAthletes(database),
                        new AskerNames("0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                new Conversations.Voices(RedFlags.NONE, coach, ReplyCheck.SKILLS_OWN_WORDS),
                new Doors(),
                Clock.systemUTC(),
                settings,
                events);
        door = new RecordingDoor(endpoint, pacing);
        conversations.start().await(10, SECONDS);
        conversations.open(door).await(10, SECONDS);
    }

    public static Pipeline with(Coach coach) throws Exception {
        return with(coach, Pacing.OFF);
    }

    public static Pipeline with(Coach coach, Pacing pacing) throws Exception {
        return on(fresh(), coach, pacing);
    }

    /** A second node on a database. */
    public static Pipeline on(DatabaseUrl url, Coach coach, Pacing pacing) throws Exception {
        return new Pipeline(url, coach, pacing, settings(), ConversationEvents.NONE);
    }

    /** One that tells what happens. */
    public static Pipeline telling(ConversationEvents events, DatabaseUrl url, Coach coach) throws Exception {
        return new Pipeline(url, coach, Pacing.OFF, settings(), events);
    }

    /** A node that looks at the queue only when it is woken. */
    static Pipeline withoutSlowPoll(Coach coach) throws Exception {
        ConversationSettings usual = settings();
        return new Pipeline(
                fresh(),
                coach,
                Pacing.OFF,
                new ConversationSettings(
                        usual.turnsAtOnce(),
                        usual.lease(),
                        usual.turnTimeout(),
                        Duration.ofHours(1),
                        usual.language(),
                        usual.zone()),
                ConversationEvents.NONE);
    }

    public static DatabaseUrl fresh() throws Exception {
        DatabaseUrl url = ScratchDatabase.migrated("pipeline");
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:postgresql://" + url.host() + ":" + url.port() + "/" + url.database(),
                        url.user(),
                        url.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE counted (what text)");
        }
        return url;
    }

    public static ConversationSettings settings() {
        return new ConversationSettings(
                1_000,
                Duration.ofSeconds(3),
                Duration.ofSeconds(10),
                Duration.ofMillis(200),
                Language.FR,
                ZoneId.of("Europe/Paris"));
    }

    /** A coach that says a function of the words. */
    public static Coach saying(Function<String, String> reply) {
        return (turn, partial) -> new Coach.Answered(
                "smalltalk", Mode.LOCAL, Answer.saying(reply.apply(turn.heard().words())));
    }

    /** A coach that answers a function of the turn. */
    public static Coach answering(Function<Turn, Answer> answer) {
        return (turn, partial) -> new Coach.Answered("smalltalk", Mode.LOCAL, answer.apply(turn));
    }

    public static Inbound text(String chat, String words) {
        String id = String.valueOf(ORIGINS.incrementAndGet());
        return new Inbound(
                id,
                ChatAddress.privately(chat),
                new Inbound.Sender(chat, "fr"),
                Instant.now(),
                new Inbound.Content.Text(id, words));
    }

    public static Inbound roomText(String room, String sender, String words) {
        String id = String.valueOf(ORIGINS.incrementAndGet());
        return new Inbound(
                id,
                new ChatAddress(room, "", ChatAddress.Kind.ROOM),
                new Inbound.Sender(sender, "fr"),
                Instant.now(),
                new Inbound.Content.Text(id, words));
    }

    public static Inbound like(Inbound other, Inbound.Content content) {
        return new Inbound(
                String.valueOf(ORIGINS.incrementAndGet()), other.address(), other.sender(), Instant.now(), content);
    }

    public List<Acceptance> accept(Inbound... batch) throws Exception {
        return conversations
                .accept(endpoint, Arrays.asList(batch), OptionalLong.empty())
                .await(10, SECONDS);
    }

    public List<Row> rows(String sql) throws Exception {
        List<Row> rows = new java.util.ArrayList<>();
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
}
