package dev.coachmichael.deploy.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.metrics.Readiness.Overall;
import dev.coachmichael.deploy.http.PublicServer.Address;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PublicServerTest {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final Vertx vertx = Vertx.vertx();
    private PageState state = new PageState(Overall.READY, List.of());

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, SECONDS);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        Browser browser = serve(door());
        assertSafe(browser.get("/"), 200);
        assertSafe(browser.get("/page.css"), 200);
        assertSafe(browser.get("/nowhere"), 404);
        assertSafe(browser.get("/nowhere", "Accept", "text/html"), 404);
        assertSafe(browser.send(HttpMethod.POST, "/", Buffer.buffer("x")), 405);
        assertSafe(browser.send(HttpMethod.POST, "/door", Buffer.buffer("x")), 200);
        assertSafe(browser.get("/door/broken"), 500);
        assertSafe(browser.send(HttpMethod.POST, "/door", Buffer.buffer(new byte[200])), 413);
    }

    @Test
    void unreadableRequestsAreRefusedWithTheSameHeaders() throws Exception {
        Browser browser = serve(door());
        assertSafe(browser.raw("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414);
        assertSafe(browser.raw("GET / HTTP/1.1\r\nHost: x\r\nCookie: " + "a".repeat(20_000) + "\r\n\r\n"), 431);
        assertSafe(browser.raw("NONSENSE\r\n\r\n"), 400);
    }

    @Test
    void insistsOnTlsOnlyBehindTls() throws Exception {
        assertThat(serve(door()).get("/").getHeader("Strict-Transport-Security"))
                .isNull();
        PublicServer secure =
                new PublicServer(vertx, new Address("127.0.0.1", 0, true), List.of(), () -> state, Language.FR);
        Browser browser = new Browser(vertx, secure.start().await(5, SECONDS));
        assertThat(browser.get("/").getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void tellsNobodyHowTheInsideIs() throws Exception {
        Browser browser = serve(door());
        for (String path : List.of("/metrics", "/health", "/health/live", "/health/ready")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void mountedRoutersAnswerTheirPathsAndThePageAnswersTheRest() throws Exception {
        Router other = Router.router(vertx);
        other.get("/other").handler(visit -> visit.end("other"));
        Browser browser = serve(door(), other);
        assertThat(browser.send(HttpMethod.POST, "/door", Buffer.buffer("hello"))
                        .bodyAsString())
                .isEqualTo("heard hello");
        assertThat(browser.get("/other").bodyAsString()).isEqualTo("other");
        assertThat(browser.get("/").bodyAsString()).contains("<h1>Coach Michael</h1>");
        assertThat(browser.send(HttpMethod.HEAD, "/", Buffer.buffer()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void programsGetProblemDetailsAndPeopleAPage() throws Exception {
        Browser browser = serve(door());
        HttpResponse<Buffer> problem = browser.get("/nowhere", "Accept", "application/json");
        assertThat(problem.getHeader("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.bodyAsJsonObject().getInteger("status")).isEqualTo(404);
        assertThat(problem.bodyAsJsonObject().getString("title")).isEqualTo("Not Found");
        assertThat(problem.bodyAsJsonObject().getString("reference")).matches("[0-9a-f]{8}");

        HttpResponse<Buffer> page =
                browser.get("/nowhere", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(page.bodyAsString())
                .contains("Cette page n’existe pas.")
                .containsPattern("Référence\u202f: [0-9a-f]{8}");
    }

    @Test
    void failureShowsAReferenceThatTheLogExplains() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(ErrorAnswers.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        // Read while other threads still log.
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        logger.addAppender(log);
        HttpResponse<Buffer> answer = serve(door()).get("/door/broken");
        logger.detachAppender(log);

        String body = answer.bodyAsString();
        assertThat(body).doesNotContain("Exception", "secret reason", "/door");
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage())
                    .contains("reference=" + new JsonObject(body).getString("reference"))
                    .doesNotContain("/door");
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("secret reason");
        });
    }

    @Test
    void cutsABodyThatNobodyWantsAndThatNeverEnds() throws Exception {
        Browser browser = serve(door());
        long begun = System.nanoTime();
        browser.postForEver("/nowhere");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void compressesText() throws Exception {
        HttpResponse<Buffer> answer = serve(door()).get("/page.css", "Accept-Encoding", "gzip");
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.body().length()).isLessThan(Page.style().length());
    }

    @Test
    void takenPortIsOneLineThatNamesThePortAndTheSetting() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            assertThatThrownBy(() ->
                            server("127.0.0.1", other.getLocalPort()).start().await(5, SECONDS))
                    .isInstanceOfSatisfying(PortTaken.class, taken -> {
                        assertThat(taken.port()).isEqualTo(other.getLocalPort());
                        assertThat(taken.setting()).isEqualTo("COACH_HTTP_PORT");
                    })
                    .hasMessage("Port " + other.getLocalPort()
                            + " is taken already. Stop what listens there, or set COACH_HTTP_PORT to a free port.");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void twoServersOfOneProcessNeverShareAPort() throws Exception {
        int port = freePort();
        server("127.0.0.1", port).start().await(5, SECONDS);
        assertThatThrownBy(() -> server("127.0.0.1", port).start().await(5, SECONDS))
                .isInstanceOf(PortTaken.class);
    }

    @Test
    void hostThatIsNotOursIsOneLineThatNamesTheSetting() {
        assertThatThrownBy(() -> server("192.0.2.1", 18_080).start().await(5, SECONDS))
                .isInstanceOf(AddressUnusable.class)
                .hasMessage("This machine has no address 192.0.2.1. Set COACH_HTTP_HOST to one that it has,"
                        + " such as 127.0.0.1, or 0.0.0.0 for all.");
    }

    private Browser serve(Router... routers) throws Exception {
        PublicServer server =
                new PublicServer(vertx, new Address("127.0.0.1", 0, false), List.of(routers), () -> state, Language.FR);
        return new Browser(vertx, server.start().await(5, SECONDS));
    }

    private PublicServer server(String host, int port) {
        return new PublicServer(vertx, new Address(host, port, false), List.of(), () -> state, Language.FR);
    }

    /** As a chat platform's webhook is: its own paths, its own bound on bodies. */
    private Router door() {
        Router router = Router.router(vertx);
        router.post("/door")
                .handler(BodyHandler.create(false).setBodyLimit(100))
                .handler(visit -> visit.end("heard " + visit.body().asString()));
        router.get("/door/broken").handler(visit -> {
            throw new IllegalStateException("secret reason");
        });
        return router;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void assertSafe(HttpResponse<Buffer> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        HEADERS.forEach(
                (name, value) -> assertThat(answer.headers().getAll(name)).containsExactly(value));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
    }

    private static void assertSafe(String answer, int status) {
        assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*");
        HEADERS.forEach((name, value) -> assertThat(answer).containsIgnoringCase(name + ": " + value));
        assertThat(answer).containsIgnoringCase("content-security-policy: default-src 'self'");
    }
}
