package dev.coachmichael.core.crash;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.conversation.ConversationSettings;
import dev.coachmichael.core.conversation.Conversations;
import dev.coachmichael.core.conversation.Doors;
import dev.coachmichael.core.conversation.Pipeline.Counted;
import dev.coachmichael.core.language.Language;
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
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * A whole node in a process of its own, to be killed: polls numbered updates, answers each with its number in one or two
 * parts and one effect, and appends what it sends to a file, as a messenger would keep it.
 */
final class CrashNode {

    private CrashNode() {}

    /** Arguments: database URL, number of updates, number of chats, file of sends. */
    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        Database database = Database.open(vertx, DatabaseUrl.parse(arguments[0]), 6);
        PgNodes nodes = untilReady(vertx, database);
        Writes writes = new Writes()
                .add(Counted.class, (c, counted) -> c.preparedQuery("INSERT INTO counted (what) VALUES ($1)")
                        .execute(Tuple.of(counted.what()))
                        .mapEmpty());
        Conversations conversations = new Conversations(
                vertx,
                new Conversations.Stores(
                        new PgTurns(database, writes),
                        new PgLanes(database),
                        nodes,
                        new PgAthletes(database),
                        new AskerNames("0123456789abcdef".getBytes(StandardCharsets.UTF_8))),
                new Conversations.Voices(RedFlags.NONE, coach(), ReplyCheck.SKILLS_OWN_WORDS),
                new Doors(),
                Clock.systemUTC(),
                new ConversationSettings(
                        Integer.getInteger("coach.crash.inflight", 16),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(10),
                        Duration.ofMillis(200),
                        Language.FR,
                        ZoneId.of("Europe/Paris")));
        conversations.start();
        conversations.open(new NumberedUpdates(
                vertx,
                conversations,
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Path.of(arguments[3])));
        System.out.println("ready");
        System.out.flush();
    }

    private static Coach coach() {
        return (turn, partial) -> {
            String number = turn.heard().words();
            Answer.Draft answer = Answer.draft().say(number + ".a");
            if (Integer.parseInt(number) % 3 == 0) {
                answer.say(number + ".b");
            }
            return new Coach.Answered(
                    "smalltalk", Mode.LOCAL, answer.write(new Counted(number)).done());
        };
    }

    /** The database may still be starting, or be stopped: wait for it. */
    private static PgNodes untilReady(Vertx vertx, Database database) throws Exception {
        for (int tries = 0; ; tries++) {
            Future<PgNodes> registered = PgNodes.register(vertx, database);
            try {
                return registered.await(10, SECONDS);
            } catch (RuntimeException e) {
                if (tries == 100) {
                    throw e;
                }
                vertx.timer(100, java.util.concurrent.TimeUnit.MILLISECONDS).await(5, SECONDS);
            }
        }
    }
}
