package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.store.measure.OneInsert;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeoutException;

/**
 * Two bots behind the same webhook server with the same way to reply: the coach, and a yardstick that inserts one row
 * and echoes. What lies between webhook and reply is all that differs.
 */
final class WebhookBots {

    static final String COACH = "/coach";
    static final String YARDSTICK = "/yardstick";

    private static final String HOST = "127.0.0.1";

    private final Node node;
    private final OneInsert table;
    private final HttpClient messenger;
    private final int messengerPort;
    private final HttpServer server;

    WebhookBots(Vertx vertx, Node node, OneInsert table, int messengerPort) throws TimeoutException {
        this.node = node;
        this.table = table;
        this.messengerPort = messengerPort;
        messenger = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(64).setMaxWaitQueueSize(100_000));
        server = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0, HOST)
                .await(30, SECONDS);
    }

    int port() {
        return server.actualPort();
    }

    /** The coach's door: each part is one call to the messenger. */
    BenchDoor door() {
        return new BenchDoor(this::send);
    }

    private Future<Delivery> send(Outgoing outgoing) {
        return reply(outgoing.address().chat(), PlainText.of(outgoing.blocks())).map(Delivery.Sent::new);
    }

    private void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject update = body.toJsonObject();
            String chat = update.getString("chat");
            String text = update.getString("text");
            boolean coach = COACH.equals(request.path());
            Future<Void> kept = coach
                    ? node.take(java.util.List.of(Node.message(chat, update.getString("id"), text)))
                    : table.keep(update.getString("id"), chat, text);
            kept.onComplete(stored -> {
                request.response().setStatusCode(stored.succeeded() ? 204 : 503).end();
                if (!coach && stored.succeeded()) {
                    reply(chat, text);
                }
            });
        });
    }

    /** Answers the message's id at the messenger. */
    private Future<String> reply(String chat, String text) {
        JsonObject message = new JsonObject().put("chat", chat).put("text", text);
        return messenger
                .request(HttpMethod.POST, messengerPort, HOST, "/send")
                .compose(request ->
                        request.putHeader("content-type", "application/json").send(message.toBuffer()))
                .compose(response -> response.body())
                .map(body -> String.valueOf(body.toJsonObject().getLong("id")));
    }

    void close() throws TimeoutException {
        server.close().await(30, SECONDS);
        messenger.close().await(30, SECONDS);
    }
}
