package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.Postgres;
import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A process from its start to its first answer, on the data folder that it is given. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Prints one line when a first message is answered; stops cleanly when there are no more lines to read. */
    public static void run(Path dataFolder, BufferedReader in, PrintWriter out) throws Exception {
        try (Postgres postgres = Postgres.open(Optional.empty(), dataFolder)) {
            new Migrations(postgres.url()).up();
            Vertx vertx = Vertx.vertx();
            CountDownLatch answered = new CountDownLatch(1);
            try (Node node = new Node(vertx, postgres.url(), Node.ECHO)) {
                node.start(BenchDoor.instant(outgoing -> answered.countDown()));
                node.take("1", System.nanoTime()).await(30, TimeUnit.SECONDS);
                out.println(answered.await(30, TimeUnit.SECONDS) ? "answered" : "silent");
                out.flush();
                in.readLine();
            }
            vertx.close().await(30, TimeUnit.SECONDS);
        }
    }
}
