package dev.coachmichael.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.multipart.MultipartForm;
import java.net.URI;
import java.time.Duration;

/**
 * Calls of the Bot API over kept connections. The token is part of every address: no address leaves this class, neither
 * in a log nor in an exception.
 */
final class BotApi implements AutoCloseable {

    /** How long a usual call may stay silent. */
    static final Duration CALL = Duration.ofSeconds(10);

    private static final int IDLE_SECONDS = 30;

    private final HttpClientAgent http;
    private final WebClient web;
    private final String host;
    private final int port;
    private final boolean tls;
    private final String methods;
    private final String files;

    BotApi(Vertx vertx, TelegramSettings settings, int connections) {
        URI url = settings.apiUrl();
        tls = "https".equals(url.getScheme());
        host = url.getHost();
        port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        String base = url.getRawPath() == null ? "" : url.getRawPath().replaceAll("/+$", "");
        methods = base + "/bot" + settings.token() + "/";
        files = base + "/file/bot" + settings.token() + "/";
        HttpClientOptions options = new HttpClientOptions()
                .setSsl(tls)
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setConnectTimeout((int) CALL.toMillis());
        http = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
        web = WebClient.wrap(
                http, new WebClientOptions().setFollowRedirects(false).setUserAgentEnabled(false));
    }

    /** Calls a method; the future never fails. */
    Future<Answer> call(String method, JsonObject body) {
        return settled(post(method, body, CALL));
    }

    /** Calls a method with files; the future never fails. */
    Future<Answer> upload(String method, MultipartForm form) {
        return settled(request(method, CALL).sendMultipartForm(form));
    }

    /** The result of a method; fails with {@link CallFailed} when there is none. */
    Future<JsonNode> result(String method, JsonObject body) {
        return call(method, body)
                .compose(answer -> answer instanceof Answer.Done done
                        ? Future.succeededFuture(done.result())
                        : Future.failedFuture(new CallFailed(method, answer)));
    }

    /** The bare answer of a method; for polling, whose answers are large and read in one go. */
    Future<HttpResponse<Buffer>> post(String method, JsonObject body, Duration timeout) {
        return request(method, timeout)
                .putHeader("Content-Type", "application/json")
                .sendBuffer(body.toBuffer());
    }

    /** A request for a file; {@code path} as Telegram named it, escaped. */
    Future<HttpClientRequest> file(String path) {
        return http.request(new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setSsl(tls)
                .setHost(host)
                .setPort(port)
                .setURI(files + path)
                .setTimeout(CALL.toMillis()));
    }

    /** Cuts all connections; calls in flight are lost. */
    @Override
    public void close() {
        web.close();
        http.close();
    }

    private HttpRequest<Buffer> request(String method, Duration timeout) {
        return web.request(HttpMethod.POST, port, host, methods + method).timeout(timeout.toMillis());
    }

    private static Future<Answer> settled(Future<HttpResponse<Buffer>> call) {
        return call.map(Answer::of).recover(failure -> Future.succeededFuture(Answer.of(failure)));
    }
}
