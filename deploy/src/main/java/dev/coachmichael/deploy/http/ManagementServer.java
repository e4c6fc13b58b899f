package dev.coachmichael.deploy.http;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.metrics.Dependency;
import dev.coachmichael.core.metrics.Readiness;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Health and metrics, for operators on this machine only: it listens on 127.0.0.1.
 *
 * <ul>
 *   <li>{@code /health/live} answers 200 as long as the process can answer; it looks at nothing else
 *   <li>{@code /health/ready} answers 200 when work may be sent here, else 503, and how each dependency is
 *   <li>{@code /metrics} answers Prometheus' text
 * </ul>
 */
public final class ManagementServer {

    private static final String HOST = "127.0.0.1";
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(1);
    private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Vertx vertx;
    private final Listening listening;
    private final SecurityHeaders headers = new SecurityHeaders(false);
    private final ErrorAnswers errors = new ErrorAnswers(headers, Language.EN);
    private final Readiness readiness;
    private final PrometheusMeterRegistry registry;

    /** @param port 0 takes any free one */
    public ManagementServer(Vertx vertx, int port, Readiness readiness, PrometheusMeterRegistry registry) {
        this.vertx = vertx;
        this.listening = new Listening(HOST, port, "COACH_MANAGEMENT_PORT", "COACH_MANAGEMENT_PORT");
        this.readiness = readiness;
        this.registry = registry;
    }

    /**
     * Begins to listen; not to be called on an event loop. Answers the port.
     *
     * <p>Fails with {@link PortTaken}.
     */
    public Future<Integer> start() {
        return listening.open(vertx, router(), errors::refuseUnreadable);
    }

    /** To be stopped last, so that it can tell of the stop. */
    public Future<Void> stop() {
        return listening.close(LAST_ANSWERS);
    }

    private Router router() {
        Router router = Router.router(vertx);
        router.route().handler(headers);
        get(router, "/health/live").handler(visit -> json(visit, 200, new JsonObject().put("status", "up")));
        get(router, "/health/ready").handler(this::ready);
        get(router, "/metrics")
                .handler(visit ->
                        visit.response().putHeader("Content-Type", METRICS_TYPE).end(registry.scrape()));
        errors.answerFor(router);
        return router;
    }

    private static io.vertx.ext.web.Route get(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void ready(RoutingContext visit) {
        Readiness.State state = readiness.state();
        JsonArray dependencies = new JsonArray();
        state.dependencies().forEach(dependency -> dependencies.add(json(dependency)));
        json(
                visit,
                state.overall().takesWork() ? 200 : 503,
                new JsonObject().put("status", state.overall().code()).put("dependencies", dependencies));
    }

    private static JsonObject json(Dependency dependency) {
        JsonObject json = new JsonObject()
                .put("name", dependency.name())
                .put("status", dependency.status().code())
                .put("impact", dependency.impact().code())
                .put("since", dependency.since().toString());
        dependency.latency().ifPresent(latency -> json.put("latencyMs", latency.toNanos() / 1000 / 1000.0));
        return json.put("detail", dependency.detail());
    }

    private static void json(RoutingContext visit, int status, JsonObject body) {
        visit.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }
}
