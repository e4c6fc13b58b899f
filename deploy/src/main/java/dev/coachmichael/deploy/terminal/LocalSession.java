package dev.coachmichael.deploy.terminal;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.coach.ModelSettings;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.conversation.Receipts.Receipt;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.StoreUnavailable;
import dev.coachmichael.deploy.command.CommandFailed;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The coach inside a command: opened, talked to, closed. Joins the database that another process of the same folder has
 * running. Blocking, for the command's own thread.
 */
public final class LocalSession implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Duration RECEIPT = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final CoachCore core;
    private final TerminalDoor door;
    private final Dialogues dialogues;

    private LocalSession(Vertx vertx, CoachCore core) {
        this.vertx = vertx;
        this.core = core;
        this.door = new TerminalDoor(vertx);
        this.dialogues = new Dialogues(door);
    }

    /** @throws CommandFailed with what to do when the coach cannot start */
    public static LocalSession open(Settings settings) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        try {
            CoachCore core = wait(
                    CoachCore.open(vertx, coreSettings(settings, 4), Clock.systemUTC(), new SimpleMeterRegistry()),
                    START);
            LocalSession session = new LocalSession(vertx, core);
            wait(core.coaching().open(session.door), START);
            return session;
        } catch (RuntimeException e) {
            vertx.close();
            throw e;
        }
    }

    /** What the core takes from the settings. */
    public static CoreSettings coreSettings(Settings settings, int connections) {
        return new CoreSettings(
                settings.find(Declared.DATABASE_URL).map(url -> DatabaseUrl.parse(url.toString())),
                settings.get(Declared.DATA_DIR).toAbsolutePath().normalize(),
                settings.get(Declared.LANGUAGE),
                settings.get(Declared.TIME_ZONE),
                connections,
                ModelSettings.from(settings));
    }

    public CoachCore core() {
        return core;
    }

    /** A fresh dialogue of a user. */
    public Dialogue dialogue(LocalUser user) {
        return new Dialogue(core.coaching(), door, dialogues, user.externalId());
    }

    /** What the database keeps of an answer that was delivered. */
    public Receipt receipt(Outgoing answer) {
        String cause = answer.key().substring(0, answer.key().lastIndexOf(':'));
        return wait(core.receipts().of(cause), RECEIPT)
                .orElseThrow(() -> new IllegalStateException("No receipt of " + cause));
    }

    /**
     * The user that {@code --as} names, or the owner, who is made at first use.
     *
     * @throws CommandFailed when nobody has that address
     */
    public LocalUser user(Optional<String> email, Optional<Language> language) {
        if (email.isEmpty()) {
            return wait(core.users().owner(language), START);
        }
        return wait(core.users().find(email.get()), START)
                .orElseThrow(() -> new CommandFailed(
                        "Nobody here is called " + email.get() + ". Add them with: ./coach user add " + email.get()));
    }

    /** The result of a future, for the command's own thread. */
    public static <T> T wait(Future<T> future, Duration patience) {
        try {
            return future.toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(patience.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreUnavailable unavailable) {
                throw new CommandFailed(String.valueOf(unavailable.getMessage()), unavailable);
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Ends a stop and then Vert.x: never in one chain, for the threads that would end the chain are gone by then. */
    public static void closeAfter(Future<Void> stop, Vertx vertx) {
        try {
            wait(stop, STOP);
        } finally {
            wait(vertx.close(), STOP);
        }
    }

    @Override
    public void close() {
        closeAfter(core.close(), vertx);
    }
}
