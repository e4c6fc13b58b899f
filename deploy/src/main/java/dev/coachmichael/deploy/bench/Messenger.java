package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A messenger over HTTP, in a process of its own so that its work is not counted as a bot's: it calls a bot's webhook
 * with what runners say and takes the replies. It is told what to do line by line and answers each line with one JSON
 * object; before the first it prints its port.
 */
public final class Messenger {

    private static final String HOST = "127.0.0.1";
    private static final int CONNECTIONS = 64;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(
            new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(100_000));
    private final AtomicLong sent = new AtomicLong();
    private Talk talk = new Talk(vertx, (chat, number) -> Future.succeededFuture());

    private Messenger() {}

    /** Works until there are no more lines. */
    public static void run(BufferedReader in, PrintWriter out) throws Exception {
        Messenger messenger = new Messenger();
        HttpServer server = messenger
                .vertx
                .createHttpServer()
                .requestHandler(messenger::reply)
                .listen(0, HOST)
                .await(30, SECONDS);
        out.println(server.actualPort());
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(messenger.round(new JsonObject(line)).encode());
            out.flush();
        }
        messenger.vertx.close().await(30, SECONDS);
    }

    private JsonObject round(JsonObject asked) throws InterruptedException {
        int port = asked.getInteger("port");
        String path = asked.getString("path");
        talk = new Talk(vertx, (chat, number) -> call(port, path, chat, number));
        var chats = Ground.chats(asked.getInteger("chats"));
        Duration time = Duration.ofMillis(asked.getLong("millis", 0L));
        Talk.Heard heard =
                switch (asked.getString("how")) {
                    case "times" -> talk.closely(chats, asked.getInteger("messages"));
                    case "closely" -> talk.closely(chats, time);
                    default -> talk.steadily(chats, asked.getInteger("perSecond"), time);
                };
        Sample millis = Sample.of(heard.millis());
        return new JsonObject()
                .put("answers", heard.answers())
                .put("perSecond", heard.perSecond())
                .put("p50", millis.percentile(50))
                .put("p99", millis.percentile(99));
    }

    private Future<Void> call(int port, String path, String chat, long number) {
        JsonObject update = new JsonObject()
                .put("id", path + number + "-" + sent.incrementAndGet())
                .put("chat", chat)
                .put("text", "Comment était ma semaine " + number + " ?");
        return client.request(HttpMethod.POST, port, HOST, path)
                .compose(request ->
                        request.putHeader("content-type", "application/json").send(update.toBuffer()))
                .compose(response -> response.end()
                        .compose(read -> response.statusCode() < 300
                                ? Future.succeededFuture()
                                : Future.failedFuture("The webhook answered " + response.statusCode())));
    }

    private void reply(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject message = body.toJsonObject();
            request.response()
                    .putHeader("content-type", "application/json")
                    .end(new JsonObject().put("id", sent.incrementAndGet()).toBuffer());
            talk.answered(message.getString("chat"));
        });
    }
}
