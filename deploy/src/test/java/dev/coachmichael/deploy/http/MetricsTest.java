package dev.coachmichael.deploy.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coachmichael.core.ConversationMeters;
import dev.coachmichael.core.conversation.Pipeline;
import dev.coachmichael.core.metrics.Vitals;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.PgBacklog;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The metrics of a coach that has answered people, as Prometheus reads them. */
class MetricsTest {

    private static final int PEOPLE = 40;

    private final Vertx vertx = Vertx.vertx();
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private Database database;
    private String metrics;

    @BeforeEach
    void answerPeopleAndScrape() throws Exception {
        DatabaseUrl url = Pipeline.fresh();
        database = Database.open(vertx, url, 2);
        Vitals vitals = new Vitals(vertx, Clock.systemUTC(), registry, database::answers, new PgBacklog(database));
        try (Pipeline pipeline =
                Pipeline.telling(new ConversationMeters(vitals), url, Pipeline.saying(words -> "echo " + words))) {
            vitals.expectPolls(pipeline.endpoint);
            for (int person = 0; person < PEOPLE; person++) {
                pipeline.accept(Pipeline.text("person-" + person, "hello"));
            }
            pipeline.door.expect(PEOPLE);
        }
        vitals.start().await(5, SECONDS);
        vitals.stop();
        int port = new ManagementServer(vertx, 0, vitals.readiness(), registry)
                .start()
                .await(5, SECONDS);
        metrics = new Browser(vertx, port).get("/metrics").bodyAsString();
    }

    @AfterEach
    void close() throws Exception {
        database.close().await(5, SECONDS);
        vertx.close().await(10, SECONDS);
    }

    @Test
    void countWhatHappenedAndNameNobody() {
        assertThat(metrics.lines())
                .contains(
                        "coach_turns_total{door=\"test\",mode=\"local\",outcome=\"answered\"} " + PEOPLE + ".0",
                        "coach_delivery_total{door=\"test\",outcome=\"sent\"} " + PEOPLE + ".0",
                        "coach_turns_total{door=\"test\",mode=\"safety\",outcome=\"answered\"} 0.0",
                        "coach_delivery_total{door=\"test\",outcome=\"given_up\"} 0.0",
                        "coach_turn_duration_seconds_count " + PEOPLE,
                        "coach_outbox_pending 0.0",
                        "coach_inbox_oldest_age_seconds 0.0",
                        "coach_dead_letters 0.0");
        assertThat(metrics).doesNotContain("person-");
        assertThat(metrics.lines().filter(line -> !line.startsWith("#")).count())
                .isLessThan(100);
    }

    @Test
    void arePassedByPromtool() throws Exception {
        Optional<Path> promtool = onPath("promtool");
        if (promtool.isEmpty()) {
            System.out.println("promtool is not installed (Debian package prometheus): /metrics was not checked by it");
        }
        assumeTrue(promtool.isPresent(), "promtool is not installed");
        Path file = Files.createTempFile("metrics", ".txt");
        Files.writeString(file, metrics);
        Process check = new ProcessBuilder(List.of(promtool.get().toString(), "check", "metrics"))
                .redirectInput(file.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
        Files.delete(file);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
