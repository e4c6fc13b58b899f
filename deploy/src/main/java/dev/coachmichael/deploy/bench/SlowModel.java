package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An OpenAI-compatible server that takes its time: nothing for a while, then {@link #TOKENS} pieces, one after the other,
 * whatever it is asked. Words that hold {@link #WITH_TOOL} make it call a tool first. All streams are on
 * one event loop.
 */
public final class SlowModel {

    /** What its words hold and nobody else's. */
    static final String SAYS = "progresses doucement";

    /**
     * How slow it is.
     *
     * @param first until the first piece
     * @param every from one piece to the next
     */
    record Pace(Duration first, Duration every) {
        /** Twelve seconds for an answer. */
        static final Pace SLOW = new Pace(Duration.ofSeconds(2), Duration.ofMillis(250));

        /** How long it takes for words, without or with a tool call before them. */
        Duration ownTime(boolean tool) {
            Duration words = first.plus(every.multipliedBy(TOKENS));
            return tool ? words.plus(first) : words;
        }
    }

    /** One word is one token. */
    private static final List<String> WORDS = List.of(("""
            Tu progresses doucement et c'est bien comme ça. Garde tes footings faciles, le souffle calme, les épaules \
            basses. La régularité compte plus que la vitesse. Dors bien, bois souvent, et raconte-moi ta prochaine \
            sortie quand tu rentres, surtout les jambes.""").split("(?<= )"));

    static final int TOKENS = WORDS.size();
    /** Said by whoever wants the model to look something up. */
    static final String WITH_TOOL = "regarde bien";

    private static final String HOST = "127.0.0.1";
    private static final long TICK_MILLIS = 5;
    private static final String PIECE =
            "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"slow\",\"choices\":[{\"index\":0,"
                    + "\"delta\":%s,\"finish_reason\":%s}]}";
    private static final List<Buffer> PIECES = WORDS.stream()
            .map(word ->
                    event(PIECE.formatted(new JsonObject().put("content", word).encode(), "null")))
            .toList();
    private static final Buffer TOOL = event(PIECE.formatted(
            "{\"tool_calls\":[{\"index\":0,\"id\":\"call_1\",\"type\":\"function\",\"function\":{\"name\":\"status\","
                    + "\"arguments\":\"{}\"}}]}",
            "null"));
    private static final Buffer TOOL_END = ending("tool_calls");
    private static final Buffer WORDS_END = ending("stop");

    /** What it had to do since somebody last asked. */
    record Load(int requests, int mostAtOnce) {}

    /** One reply on its way. */
    private final class Stream {
        private final HttpServerResponse response;
        private final boolean tool;
        private final long begunAt = System.nanoTime();
        private int sent;

        Stream(HttpServerResponse response, boolean tool) {
            this.response = response;
            this.tool = tool;
        }

        /** Sends what is due; false when that was the end. */
        boolean go(long now) {
            if (response.closed()) {
                return false;
            }
            long since = now - begunAt - pace.first().toNanos();
            if (since < 0) {
                return true;
            }
            if (tool) {
                response.write(TOOL);
                response.end(TOOL_END);
                return false;
            }
            long due = Math.min(TOKENS, 1 + since / pace.every().toNanos());
            for (; sent < due; sent++) {
                response.write(PIECES.get(sent));
            }
            if (since < TOKENS * pace.every().toNanos()) {
                return true;
            }
            response.end(WORDS_END);
            return false;
        }
    }

    private final Pace pace;
    private final HttpServer server;
    private final List<Stream> streams = new ArrayList<>();
    private int requests;
    private int mostAtOnce;

    SlowModel(Vertx vertx, Pace pace) throws Exception {
        this.pace = pace;
        server = vertx.createHttpServer()
                .requestHandler(this::take)
                .listen(0, HOST)
                .await(30, SECONDS);
        vertx.setPeriodic(TICK_MILLIS, tick -> go());
    }

    /** Works until there are no more lines; before the first it prints its port, after each its load. */
    public static void run(BufferedReader in, PrintWriter out) throws Exception {
        Vertx vertx = Vertx.vertx();
        SlowModel model = new SlowModel(vertx, Pace.SLOW);
        out.println(model.port());
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Load load = model.load();
            out.println(new JsonObject()
                    .put("requests", load.requests())
                    .put("mostAtOnce", load.mostAtOnce())
                    .encode());
            out.flush();
        }
        vertx.close().await(30, SECONDS);
    }

    int port() {
        return server.actualPort();
    }

    synchronized Load load() {
        Load load = new Load(requests, mostAtOnce);
        requests = 0;
        mostAtOnce = 0;
        return load;
    }

    private void take(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            String asked = body.toString();
            boolean tool = asked.contains(WITH_TOOL) && !asked.contains("call_1");
            HttpServerResponse response =
                    request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
            synchronized (this) {
                requests++;
                streams.add(new Stream(response, tool));
                mostAtOnce = Math.max(mostAtOnce, streams.size());
            }
        });
    }

    private synchronized void go() {
        long now = System.nanoTime();
        streams.removeIf(stream -> !stream.go(now));
    }

    private static Buffer event(String data) {
        return Buffer.buffer("data: " + data + "\n\n");
    }

    private static Buffer ending(String reason) {
        return event(PIECE.formatted("{}", '"' + reason + '"'))
                .appendString(
                        "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"slow\","
                                + "\"choices\":[],\"usage\":{\"prompt_tokens\":2000,\"completion_tokens\":40,\"total_tokens\":2040}}"
                                + "\n\ndata: [DONE]\n\n");
    }
}
