package dev.coachmichael.deploy.http;

import dev.coachmichael.core.language.Language;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The server for everybody. It mounts routers at the root in the given order, each with its own paths and its own bound
 * on bodies; what none of them answers is this server's page at {@code /} or an error. It shows no health and no metrics.
 */
public final class PublicServer {

    /**
     * Where it listens.
     *
     * @param port 0 takes any free one
     * @param secure whether visitors come over TLS, through a proxy
     */
    public record Address(String host, int port, boolean secure) {}

    private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);
    private static final Duration UNWANTED_BODY = Duration.ofSeconds(3);

    private final Vertx vertx;
    private final Listening listening;
    private final SecurityHeaders headers;
    private final ErrorAnswers errors;
    private final List<Router> routers;
    private final Supplier<PageState> state;
    private final Language fallback;
    private final String style = Page.style();

    /**
     * @param state asked at each visit, so it answers at once
     * @param fallback the language of visitors who ask for none of ours
     */
    public PublicServer(
            Vertx vertx, Address address, List<Router> routers, Supplier<PageState> state, Language fallback) {
        this.vertx = vertx;
        this.listening = new Listening(address.host(), address.port(), "COACH_HTTP_HOST", "COACH_HTTP_PORT");
        this.headers = new SecurityHeaders(address.secure());
        this.errors = new ErrorAnswers(headers, fallback);
        this.routers = List.copyOf(routers);
        this.state = state;
        this.fallback = fallback;
    }

    /**
     * Begins to listen; not to be called on an event loop. Answers the port.
     *
     * <p>Fails with {@link PortTaken} or {@link AddressUnusable}.
     */
    public Future<Integer> start() {
        return listening.open(vertx, router(), errors::refuseUnreadable);
    }

    /** Takes no more requests; those under way have a moment to end. */
    public Future<Void> stop() {
        return listening.close(LAST_ANSWERS);
    }

    private Router router() {
        Router root = Router.router(vertx);
        root.route().handler(headers).handler(this::endAfterUnwantedBody);
        routers.forEach(router -> root.route("/*").subRouter(router));
        root.route("/").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::page);
        root.route(Page.STYLE_PATH)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::style);
        errors.answerFor(root);
        return root;
    }

    private void page(RoutingContext visit) {
        Language language = VisitorLanguage.of(visit.request(), fallback);
        Page.send(visit, language, Page.front(language, state.get()));
    }

    private void style(RoutingContext visit) {
        visit.response()
                .putHeader("Content-Type", "text/css; charset=utf-8")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(style);
    }

    /** A body that nobody reads would else be received without end. */
    private void endAfterUnwantedBody(RoutingContext visit) {
        HttpServerRequest request = visit.request();
        visit.addEndHandler(answered -> {
            if (!request.isEnded()) {
                vertx.setTimer(UNWANTED_BODY.toMillis(), id -> {
                    if (!request.isEnded()) {
                        request.connection().close();
                    }
                });
            }
        });
        visit.next();
    }
}
