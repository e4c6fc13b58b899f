package dev.coachmichael.deploy.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.metrics.Vitals;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.EmbeddedPostgres;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.PgBacklog;
import dev.coachmichael.deploy.http.PublicServer.Address;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The servers while a real Postgres goes away as in a power cut, and comes back. */
class DatabaseOutageIT {

    private static final int OUTAGES = 3;
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx(new VertxOptions()
            .setMaxEventLoopExecuteTime(1)
            .setMaxEventLoopExecuteTimeUnit(TimeUnit.SECONDS)
            .setBlockedThreadCheckInterval(200)
            .setBlockedThreadCheckIntervalUnit(TimeUnit.MILLISECONDS));
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void readinessFollowsTheDatabaseWithinFiveSecondsAndLiveStaysGreen() throws Exception {
        ListAppender<ILoggingEvent> vertxLog = listenTo("io.vertx");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.open(folder, Path.of("target", "postgres-server"))) {
            new Migrations(postgres.url()).up();
            Database database = Database.open(vertx, postgres.url(), 4);
            Vitals vitals = new Vitals(vertx, Clock.systemUTC(), registry, database::answers, new PgBacklog(database));
            Browser management = new Browser(
                    vertx,
                    new ManagementServer(vertx, 0, vitals.readiness(), registry)
                            .start()
                            .await(5, SECONDS));
            Browser visitor = new Browser(vertx, page(vitals).start().await(5, SECONDS));
            vitals.start().await(5, SECONDS);
            assertThat(status(management, "/health/ready")).isEqualTo(200);

            for (int outage = 1; outage <= OUTAGES; outage++) {
                postgres.stopHard();
                Duration red = untilReadyIs(503, management);
                assertThat(visitor.get("/").bodyAsString()).contains("Pas prêt pour l’instant");
                assertThat(status(management, "/health/live")).isEqualTo(200);
                assertThat(status(management, "/metrics")).isEqualTo(200);
                postgres.startAgain();
                Duration green = untilReadyIs(200, management);
                System.out.printf(
                        "Outage %d: red after %d ms, green %d ms after the database was back%n",
                        outage, red.toMillis(), green.toMillis());
            }
            vitals.stop();
            database.close().await(5, SECONDS);
        } finally {
            vertx.close().await(10, SECONDS);
        }
        assertThat(vertxLog.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("has been blocked"));
    }

    private PublicServer page(Vitals vitals) {
        return new PublicServer(
                vertx,
                new Address("127.0.0.1", 0, false),
                List.of(),
                () -> new PageState(vitals.readiness().state().overall(), List.of()),
                Language.FR);
    }

    private static Duration untilReadyIs(int status, Browser management) {
        long begun = System.nanoTime();
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> status(management, "/health/ready") == status);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static int status(Browser browser, String path) throws Exception {
        return browser.get(path).statusCode();
    }

    private static ListAppender<ILoggingEvent> listenTo(String name) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        // Read while other threads still log.
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(name)).addAppender(log);
        return log;
    }
}
