package dev.coachmichael.core;

import dev.coachmichael.core.account.LocalUsers;
import dev.coachmichael.core.coach.LocalCoach;
import dev.coachmichael.core.conversation.ConversationSettings;
import dev.coachmichael.core.conversation.Conversations;
import dev.coachmichael.core.conversation.Receipts;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.safety.RedFlags;
import dev.coachmichael.core.safety.ReplyCheck;
import dev.coachmichael.core.skill.ExampleRouter;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.PgAthletes;
import dev.coachmichael.core.store.PgInstallation;
import dev.coachmichael.core.store.PgLanes;
import dev.coachmichael.core.store.PgLocalUsers;
import dev.coachmichael.core.store.PgNodes;
import dev.coachmichael.core.store.PgReceipts;
import dev.coachmichael.core.store.PgTurns;
import dev.coachmichael.core.store.Postgres;
import dev.coachmichael.core.store.Writes;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;

/** The coach, put together: the one place where features meet their stores. Open it, open doors on it, close it. */
public final class CoachCore {

    private final Vertx vertx;
    private final Postgres postgres;
    private final Database database;
    private final PgNodes nodes;
    private final Conversations conversations;
    private final SkillList skills;

    private CoachCore(
            Vertx vertx,
            Postgres postgres,
            Database database,
            PgNodes nodes,
            Conversations conversations,
            SkillList skills) {
        this.vertx = vertx;
        this.postgres = postgres;
        this.database = database;
        this.nodes = nodes;
        this.conversations = conversations;
        this.skills = skills;
    }

    /** Starts the database if it is ours, brings the schema up to date, and begins to answer. */
    public static Future<CoachCore> open(Vertx vertx, CoreSettings settings, Clock clock) {
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
                .compose(postgres -> assemble(vertx, settings, clock, postgres)
                        .recover(e -> vertx.executeBlocking(() -> {
                                    postgres.close();
                                    return null;
                                })
                                .transform(x -> Future.failedFuture(e))));
    }

    private static Future<CoachCore> assemble(Vertx vertx, CoreSettings settings, Clock clock, Postgres postgres) {
        Database database = Database.open(vertx, postgres.url(), settings.connections());
        return Future.all(PgNodes.register(vertx, database), new PgInstallation(database).askerNames())
                .compose(ready -> {
                    PgNodes nodes = ready.resultAt(0);
                    Writes writes = new Writes();
                    SkillList skills = new SkillList(skills(database, writes));
                    Conversations conversations = new Conversations(
                            vertx,
                            new Conversations.Stores(
                                    new PgTurns(database, writes),
                                    new PgLanes(database),
                                    nodes,
                                    new PgAthletes(database),
                                    ready.resultAt(1)),
                            new Conversations.Voices(
                                    RedFlags.NONE,
                                    new LocalCoach(skills, new ExampleRouter(skills)),
                                    ReplyCheck.SKILLS_OWN_WORDS),
                            clock,
                            ConversationSettings.standard(settings.language(), settings.zone()));
                    CoachCore core = new CoachCore(vertx, postgres, database, nodes, conversations, skills);
                    return conversations.start().map(core);
                });
    }

    /** What the coach can do, in the order of its menus. A new skill is one line here. */
    private static List<Skill<?>> skills(Database database, Writes writes) {
        return List.of();
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
        return conversations
                .stop()
                .eventually(nodes::close)
                .eventually(database::close)
                .eventually(() -> vertx.executeBlocking(() -> {
                    postgres.close();
                    return null;
                }));
    }
}
