package dev.coachmichael.core.coach;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.coach.wire.ModelEndpoint;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An OpenAI-compatible server on loopback that plays what a test tells it, and remembers what it was asked. */
public final class FakeModel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One request. */
    public record Asked(String path, Map<String, String> headers, JsonNode body, long atNanos) {

        /** The text of all messages of a role, one per line. */
        public String said(String role) {
            StringBuilder said = new StringBuilder();
            for (JsonNode message : body.path("messages")) {
                if (message.path("role").asText().equals(role)) {
                    JsonNode content = message.path("content");
                    said.append(content.isTextual() ? content.asText() : content.toString())
                            .append('\n');
                }
            }
            return said.toString();
        }

        public boolean offers(String tool) {
            for (JsonNode offered : body.path("tools")) {
                if (offered.path("function").path("name").asText().equals(tool)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What the server does with a request. */
    public sealed interface Play {

        /** Refuses or fails. */
        record Status(int status, Map<String, String> headers, String body) implements Play {}

        /** Sends a whole reply instead of a stream. */
        record Whole(String body) implements Play {}

        /** Sends pieces with a pause between them, then ends. */
        record Stream(List<String> pieces, Duration pause) implements Play {}

        /** Sends pieces and cuts the line. */
        record Cut(List<String> pieces) implements Play {}

        /** Takes the request and says nothing. */
        record Hang() implements Play {}

        /** Sends pieces and says nothing more. */
        record Stall(List<String> pieces) implements Play {}

        /** Sends one piece again and again until the client goes. */
        record Endless(String piece, Duration pause) implements Play {}
    }

    private final Vertx vertx;
    private final HttpServer server;
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Function<Asked, Play> plays = request -> new Play.Hang();

    private FakeModel(Vertx vertx) throws Exception {
        this.vertx = vertx;
        this.server = vertx.createHttpServer()
                .requestHandler(this::take)
                .listen(0, "127.0.0.1")
                .await(10, SECONDS);
    }

    public static FakeModel start(Vertx vertx) {
        try {
            return new FakeModel(vertx);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on each request is answered by this. */
    public FakeModel plays(Function<Asked, Play> answer) {
        plays = answer;
        return this;
    }

    public FakeModel plays(Play always) {
        return plays(request -> always);
    }

    public ModelEndpoint endpoint() {
        return endpoint("fake-1");
    }

    public ModelEndpoint endpoint(String model) {
        return new ModelEndpoint(URI.create(address()), "key-of-test", model);
    }

    public String address() {
        return "http://127.0.0.1:" + server.actualPort() + "/v1";
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How many requests came, forgotten ones too. */
    public int requests() {
        return requests.get();
    }

    /** Forgets what it was asked, for tests that measure memory. */
    public void forget() {
        asked.clear();
    }

    private void take(HttpServerRequest request) {
        request.exceptionHandler(e -> {});
        request.response().exceptionHandler(e -> {});
        request.body().onSuccess(body -> {
            try {
                Map<String, String> headers = new java.util.HashMap<>();
                request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
                Asked one = new Asked(request.uri(), headers, JSON.readTree(body.getBytes()), System.nanoTime());
                requests.incrementAndGet();
                asked.add(one);
                play(request, plays.apply(one));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void play(HttpServerRequest request, Play play) {
        HttpServerResponse response = request.response();
        switch (play) {
            case Play.Status status -> {
                status.headers().forEach(response::putHeader);
                response.setStatusCode(status.status()).end(status.body());
            }
            case Play.Whole whole ->
                response.putHeader("Content-Type", "application/json; charset=utf-8")
                        .end(whole.body());
            case Play.Stream stream -> {
                begin(response);
                send(response, stream.pieces(), 0, stream.pause(), response::end);
            }
            case Play.Cut cut -> {
                begin(response);
                send(
                        response,
                        cut.pieces(),
                        0,
                        Duration.ZERO,
                        () -> vertx.setTimer(20, id -> request.connection().close()));
            }
            case Play.Hang hang -> {}
            case Play.Stall stall -> {
                begin(response);
                send(response, stall.pieces(), 0, Duration.ZERO, () -> {});
            }
            case Play.Endless endless -> {
                begin(response);
                again(response, endless);
            }
        }
    }

    private static void begin(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
    }

    private void send(HttpServerResponse response, List<String> pieces, int at, Duration pause, Runnable then) {
        if (response.closed()) {
            return;
        }
        if (at == pieces.size()) {
            then.run();
            return;
        }
        response.write(pieces.get(at)).onSuccess(x -> {
            if (pause.isZero()) {
                send(response, pieces, at + 1, pause, then);
            } else {
                vertx.setTimer(pause.toMillis(), id -> send(response, pieces, at + 1, pause, then));
            }
        });
    }

    private void again(HttpServerResponse response, Play.Endless endless) {
        if (!response.closed()) {
            response.write(endless.piece())
                    .onSuccess(x ->
                            vertx.setTimer(Math.max(1, endless.pause().toMillis()), id -> again(response, endless)));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
