package dev.coachmichael.deploy.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coachmichael.core.metrics.Backlog;
import dev.coachmichael.core.metrics.Vitals;
import dev.coachmichael.core.platform.EndpointId;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagementServerTest {

    private static final EndpointId BOT = new EndpointId("telegram", "4242");

    private final Vertx vertx = Vertx.vertx();
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private Future<Void> database = Future.succeededFuture();
    private final Vitals vitals = new Vitals(
            vertx,
            Clock.systemUTC(),
            registry,
            () -> database,
            () -> Future.succeededFuture(new Backlog(Duration.ofMillis(250), 4, 1, Map.of())));

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, SECONDS);
    }

    @Test
    void liveLooksAtNothing() throws Exception {
        database = Future.failedFuture("gone");
        Browser browser = serve();
        vitals.readiness().stopping();
        HttpResponse<Buffer> live = browser.get("/health/live");
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.bodyAsJsonObject()).isEqualTo(new JsonObject().put("status", "up"));
    }

    @Test
    void readyTellsHowEachDependencyIs() throws Exception {
        vitals.expectPolls(BOT);
        Browser browser = serve();
        vitals.start().await(5, SECONDS);
        HttpResponse<Buffer> ready = browser.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.bodyAsJsonObject().getString("status")).isEqualTo("ready");
        assertThat(dependency(ready, "database"))
                .containsEntry("status", "up")
                .containsEntry("impact", "critical")
                .containsEntry("detail", "Answers.")
                .containsKeys("since", "latencyMs");
        assertThat(dependency(ready, "queue"))
                .containsEntry("impact", "degraded")
                .containsEntry("status", "up");
        assertThat(dependency(ready, "telegram:4242")).containsEntry("impact", "critical");
    }

    @Test
    void readyIs503WithoutTheDatabaseAndAtOnceWhenStopping() throws Exception {
        database = Future.failedFuture("Connection refused");
        Browser browser = serve();
        vitals.start().await(5, SECONDS);
        HttpResponse<Buffer> down = browser.get("/health/ready");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(dependency(down, "database"))
                .containsEntry("status", "down")
                .containsEntry("detail", "Does not answer: Connection refused");
        vitals.readiness().stopping();
        HttpResponse<Buffer> stopping = browser.get("/health/ready");
        assertThat(stopping.statusCode()).isEqualTo(503);
        assertThat(stopping.bodyAsJsonObject().getString("status")).isEqualTo("stopping");
    }

    @Test
    void metricsHaveThePromisedNames() throws Exception {
        vitals.expectPolls(BOT);
        vitals.meters().turnAnswered("telegram", "local", Duration.ofMillis(120));
        vitals.meters().delivered("telegram", "sent");
        vitals.start().await(5, SECONDS);
        HttpResponse<Buffer> metrics = serve().get("/metrics");
        assertThat(metrics.getHeader("Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(metrics.bodyAsString().lines())
                .contains(
                        "coach_turn_duration_seconds_bucket{le=\"0.2\"} 1",
                        "coach_turn_duration_seconds_count 1",
                        "coach_turns_total{door=\"telegram\",mode=\"local\",outcome=\"answered\"} 1.0",
                        "coach_delivery_total{door=\"telegram\",outcome=\"sent\"} 1.0",
                        "coach_inbox_oldest_age_seconds 0.25",
                        "coach_outbox_pending 4.0",
                        "coach_dead_letters 1.0")
                .anyMatch(line -> line.startsWith("coach_last_good_poll_age_seconds{door=\"telegram\"} "));
    }

    @Test
    void takenPortNamesTheManagementPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> new ManagementServer(vertx, other.getLocalPort(), vitals.readiness(), registry)
                            .start()
                            .await(5, SECONDS))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("COACH_MANAGEMENT_PORT");
        }
    }

    private Browser serve() throws Exception {
        ManagementServer server = new ManagementServer(vertx, 0, vitals.readiness(), registry);
        return new Browser(vertx, server.start().await(5, SECONDS));
    }

    private static Map<String, Object> dependency(HttpResponse<Buffer> ready, String name) {
        return ready.bodyAsJsonObject().getJsonArray("dependencies").stream()
                .map(JsonObject.class::cast)
                .filter(each -> each.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getMap();
    }
}
