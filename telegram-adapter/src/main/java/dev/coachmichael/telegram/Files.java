package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileNotFetched.Reason;
import dev.coachmichael.core.platform.FileReference;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Fetches files that runners sent, never more of them than asked for. */
final class Files {

    private static final long WHOLE_SECONDS = 60;

    private final BotApi api;

    Files(BotApi api) {
        this.api = api;
    }

    /** The file's bytes; fails with {@link FileNotFetched}. */
    Future<Buffer> fetch(FileReference file, long maxBytes) {
        if (file.sizeBytes() > maxBytes) {
            return Future.failedFuture(new FileNotFetched(Reason.TOO_BIG));
        }
        return api.call("getFile", new JsonObject().put("file_id", file.id()))
                .compose(answer -> path(answer, maxBytes))
                .compose(api::file)
                .compose(request -> receive(request, maxBytes))
                .timeout(WHOLE_SECONDS, TimeUnit.SECONDS)
                .recover(failure -> Future.failedFuture(
                        failure instanceof FileNotFetched known ? known : new FileNotFetched(Reason.UNAVAILABLE)));
    }

    private static Future<String> path(Answer answer, long maxBytes) {
        return switch (answer) {
            case Answer.Done done -> {
                String path = done.result().path("file_path").asText();
                if (done.result().path("file_size").asLong() > maxBytes) {
                    yield Future.failedFuture(new FileNotFetched(Reason.TOO_BIG));
                }
                yield path.isEmpty() || path.startsWith("/") || path.contains("..")
                        ? Future.failedFuture(new FileNotFetched(Reason.GONE))
                        : Future.succeededFuture(escaped(path));
            }
            case Answer.Lost lost -> Future.failedFuture(new FileNotFetched(Reason.UNAVAILABLE));
            case Answer.Refusal refusal -> Future.failedFuture(new FileNotFetched(reason(refusal)));
        };
    }

    private static Reason reason(Answer.Refusal refusal) {
        String why = refusal.description().toLowerCase(Locale.ROOT);
        if (refusal.code() != 400 || why.contains("temporarily")) {
            return Reason.UNAVAILABLE;
        }
        return why.contains("too big") ? Reason.TOO_BIG : Reason.GONE;
    }

    private static Future<Buffer> receive(HttpClientRequest request, long maxBytes) {
        return request.idleTimeout(BotApi.CALL.toMillis()).send().compose(response -> switch (response.statusCode()) {
            case 200 -> body(request, response, maxBytes);
            case 404 -> dropped(request, response, Reason.GONE);
            default -> dropped(request, response, Reason.UNAVAILABLE);
        });
    }

    private static Future<Buffer> body(HttpClientRequest request, HttpClientResponse response, long maxBytes) {
        long announced = Optional.ofNullable(response.getHeader("Content-Length"))
                .map(Long::valueOf)
                .orElse(0L);
        if (announced > maxBytes) {
            return dropped(request, response, Reason.TOO_BIG);
        }
        Buffer content = Buffer.buffer();
        Promise<Buffer> whole = Promise.promise();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(content));
        response.handler(chunk -> {
            if (content.length() + (long) chunk.length() <= maxBytes) {
                content.appendBuffer(chunk);
            } else if (whole.tryFail(new FileNotFetched(Reason.TOO_BIG))) {
                request.reset();
            }
        });
        return whole.future();
    }

    private static Future<Buffer> dropped(HttpClientRequest request, HttpClientResponse response, Reason reason) {
        response.exceptionHandler(cut -> {});
        request.reset();
        return Future.failedFuture(new FileNotFetched(reason));
    }

    private static String escaped(String path) {
        return Arrays.stream(path.split("/"))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
