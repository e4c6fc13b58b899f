package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.conversation.ConversationSettings;
import dev.coachmichael.core.conversation.Conversations;
import dev.coachmichael.core.conversation.Doors;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.safety.RedFlags;
import dev.coachmichael.core.safety.ReplyCheck;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.PgAthletes;
import dev.coachmichael.core.store.PgLanes;
import dev.coachmichael.core.store.PgNodes;
import dev.coachmichael.core.store.PgTurns;
import dev.coachmichael.core.store.Writes;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;

/** The conversations of one node, wired as the product wires them, on a database of their own. */
final class Node implements AutoCloseable {

    /** Says back what was said, at once. */
    static final Coach ECHO = (turn, partial) -> new Coach.Answered(
            "smalltalk", Mode.LOCAL, Answer.saying(turn.heard().words()));

    private static final int CONNECTIONS = 8;

    private final Database database;
    private final PgNodes nodes;
    private final Conversations conversations;

    /** Connects; runs nothing before {@link #start}. */
    Node(Vertx vertx, DatabaseUrl url, Coach coach) throws TimeoutException {
        database = Database.open(vertx, url, CONNECTIONS);
        nodes = PgNodes.register(vertx, database).await(30, SECONDS);
        conversations = new Conversations(
                vertx,
                new Conversations.Stores(
                        new PgTurns(database, new Writes()),
                        new PgLanes(database),
                        nodes,
                        new PgAthletes(database),
                        new AskerNames("0123456789abcdef".getBytes(StandardCharsets.UTF_8))),
                new Conversations.Voices(RedFlags.NONE, coach, ReplyCheck.SKILLS_OWN_WORDS),
                new Doors(),
                Clock.systemUTC(),
                ConversationSettings.standard(Language.FR, ZoneId.of("Europe/Paris")));
    }

    Node start(Door door) throws TimeoutException {
        conversations.start().await(30, SECONDS);
        conversations.open(door).await(30, SECONDS);
        return this;
    }

    Database database() {
        return database;
    }

    Conversations conversations() {
        return conversations;
    }

    /** Takes one message; succeeds when it is stored. */
    Future<Void> take(String chat, long number) {
        return take(List.of(message(chat, number)));
    }

    Future<Void> take(List<Inbound> batch) {
        return conversations
                .accept(BenchDoor.ENDPOINT, batch, OptionalLong.empty())
                .mapEmpty();
    }

    static Inbound message(String chat, long number) {
        return message(chat, String.valueOf(number), "Comment était ma semaine " + number + " ?");
    }

    static Inbound message(String chat, String origin, String words) {
        return new Inbound(
                origin,
                ChatAddress.privately(chat),
                new Inbound.Sender(chat, "fr"),
                Instant.now(),
                new Inbound.Content.Text(origin, words));
    }

    @Override
    public void close() throws TimeoutException {
        conversations.stop().await(30, SECONDS);
        nodes.close().await(30, SECONDS);
        database.close().await(30, SECONDS);
    }
}
