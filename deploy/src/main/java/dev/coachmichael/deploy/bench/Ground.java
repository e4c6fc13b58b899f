package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.EmbeddedPostgres;
import dev.coachmichael.core.store.measure.Crowd;
import dev.coachmichael.core.store.measure.FreshDatabase;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where everything happens: a folder that is removed afterwards, with a Postgres of its own, and a clock that runs. */
final class Ground implements AutoCloseable {

    private final Effort effort;
    private final PrintWriter progress;
    private final Path folder;
    private final EmbeddedPostgres server;
    private final Vertx vertx;
    private final Thread cleaner;
    private boolean warm;
    private long until;

    private Ground(Effort effort, PrintWriter progress) throws IOException {
        this.effort = effort;
        this.progress = progress;
        folder = Files.createTempDirectory("coach-bench");
        // When somebody stops the benchmark, neither the server nor the folder may stay behind.
        cleaner = new Thread(this::clean);
        Runtime.getRuntime().addShutdownHook(cleaner);
        server = EmbeddedPostgres.open(folder.resolve("postgres"));
        vertx = Vertx.vertx();
    }

    static Ground open(Effort effort, PrintWriter progress) throws IOException {
        return new Ground(effort, progress);
    }

    Effort effort() {
        return effort;
    }

    Vertx vertx() {
        return vertx;
    }

    Path folder() {
        return folder;
    }

    /** From now on, {@link #timeLeft} counts this down. */
    void allow(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    boolean timeLeft() {
        return System.nanoTime() < until;
    }

    /** Tells whoever waits what is being done. */
    void say(String what) {
        progress.println(what + " ...");
        progress.flush();
    }

    /** A database with a crowd in it. */
    DatabaseUrl crowd(String name, int athletes) {
        DatabaseUrl url = FreshDatabase.make(vertx, server.url(), name);
        Database database = Database.open(vertx, url, 4);
        try {
            Crowd.gather(database, BenchDoor.ENDPOINT, athletes);
        } finally {
            database.close().await();
        }
        return url;
    }

    /** The chats 1 to {@code count} of a crowd. */
    static List<String> chats(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    /** Lets the compiler have its time before anything is measured; once, whichever part comes first. */
    void warmUp() throws Exception {
        if (warm) {
            return;
        }
        warm = true;
        say("Warming up with " + Figure.number(effort.warmUp()) + " turns");
        try (Node node = new Node(vertx, crowd("warm_up", 1_000), Node.ECHO)) {
            Talk talk = new Talk(vertx, node::take);
            node.start(BenchDoor.instant(
                    outgoing -> talk.answered(outgoing.address().chat())));
            talk.closely(chats(256), effort.warmUp());
        }
    }

    @Override
    public void close() throws TimeoutException {
        Runtime.getRuntime().removeShutdownHook(cleaner);
        vertx.close().await(30, TimeUnit.SECONDS);
        clean();
    }

    private void clean() {
        if (server != null) {
            server.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            progress.println("The folder " + folder + " could not be removed: " + e.getMessage() + ".");
        }
    }
}
