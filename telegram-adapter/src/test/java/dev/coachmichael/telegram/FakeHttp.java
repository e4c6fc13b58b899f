package dev.coachmichael.telegram;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wire side of the fake: routes, forms, files and everything that can go wrong with a line. */
final class FakeHttp {

    /** An answer. */
    record Reply(int status, Buffer body) {}

    private static final Map<String, String> METHODS = Stream.of(
                    "getMe",
                    "getUpdates",
                    "setWebhook",
                    "deleteWebhook",
                    "getWebhookInfo",
                    "sendMessage",
                    "sendMessageDraft",
                    "editMessageText",
                    "editMessageReplyMarkup",
                    "deleteMessage",
                    "sendChatAction",
                    "sendPhoto",
                    "sendDocument",
                    "getFile",
                    "answerCallbackQuery",
                    "setMyCommands",
                    "getMyCommands",
                    "deleteMyCommands",
                    "getChat",
                    "getChatMember",
                    "leaveChat")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private final Vertx vertx;
    private final FakeTelegram telegram;
    private final String methodPath;
    private final String filePath;

    FakeHttp(Vertx vertx, FakeTelegram telegram, String token) {
        this.vertx = vertx;
        this.telegram = telegram;
        this.methodPath = "/bot" + token + "/";
        this.filePath = "/file/bot" + token + "/";
    }

    void serve(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith(filePath)) {
            file(request, path.substring(filePath.length()));
        } else if (!path.startsWith(methodPath)) {
            answer(request, new Reply(401, error(401, "Unauthorized")));
        } else {
            String sent = path.substring(methodPath.length());
            read(request, METHODS.getOrDefault(sent.toLowerCase(Locale.ROOT), sent));
        }
    }

    private void read(HttpServerRequest request, String method) {
        String type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
        long at = System.nanoTime();
        if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
            Map<String, Call.Upload> files = new HashMap<>();
            request.setExpectMultipart(true);
            request.uploadHandler(upload -> {
                Buffer content = Buffer.buffer();
                upload.handler(content::appendBuffer);
                upload.endHandler(end -> files.put(
                        upload.name(), new Call.Upload(upload.filename(), upload.contentType(), content.getBytes())));
            });
            request.endHandler(end -> handle(
                    request,
                    new Call(
                            method,
                            FakeMethods.parameters(request.formAttributes().entries()),
                            files,
                            at)));
        } else {
            request.body().onSuccess(body -> {
                try {
                    JsonObject json = body.length() == 0
                            ? FakeMethods.parameters(request.params().entries())
                            : new JsonObject(body);
                    handle(request, new Call(method, json, Map.of(), at));
                } catch (DecodeException e) {
                    answer(request, new Reply(400, error(400, "Bad Request: can't parse JSON object")));
                }
            });
        }
    }

    private void handle(HttpServerRequest request, Call call) {
        telegram.note(call);
        Optional<Fault> fault = telegram.faults().take(call.method());
        if (fault.isEmpty()) {
            process(request, call);
            return;
        }
        switch (fault.get()) {
            case Fault.TooMany many ->
                answer(
                        request,
                        new Reply(
                                429,
                                new FakeMethods.Refused(
                                                429,
                                                "Too Many Requests: retry after " + many.retryAfterSeconds(),
                                                new JsonObject().put("retry_after", many.retryAfterSeconds()))
                                        .answer()
                                        .toBuffer()));
            case Fault.Error error ->
                answer(request, new Reply(error.code(), error(error.code(), error.description())));
            case Fault.Page page ->
                answer(
                        request,
                        new Reply(
                                page.status(),
                                Buffer.buffer("<html><body><h1>" + page.status() + " nginx</h1></body></html>")));
            case Fault.Slow slow -> vertx.setTimer(slow.time().toMillis(), later -> process(request, call));
            case Fault.Hang hang -> {}
            case Fault.DropBefore drop -> request.connection().close();
            case Fault.DropAfter drop -> {
                telegram.reply(call);
                request.connection().close();
            }
            case Fault.HalfAnswer half -> {
                Reply whole = "getUpdates".equals(call.method())
                        ? new Reply(200, Buffer.buffer("{\"ok\":true,\"result\":[{\"update_id\":1,\"mess"))
                        : telegram.reply(call);
                answer(
                        request,
                        new Reply(
                                200,
                                whole.body()
                                        .getBuffer(0, Math.min(40, whole.body().length() - 1))));
            }
        }
    }

    private void process(HttpServerRequest request, Call call) {
        if ("getUpdates".equals(call.method())) {
            request.response().closeHandler(closed -> telegram.left(call));
            telegram.poll(call, reply -> answer(request, reply));
        } else {
            answer(request, telegram.reply(call));
        }
    }

    private void file(HttpServerRequest request, String path) {
        telegram.note(new Call("file", new JsonObject().put("path", path), Map.of(), System.nanoTime()));
        Optional<Fault> fault = telegram.faults().take("file");
        if (fault.isPresent()) {
            switch (fault.get()) {
                case Fault.Error error ->
                    answer(request, new Reply(error.code(), error(error.code(), error.description())));
                case Fault.DropBefore drop -> request.connection().close();
                default -> throw new IllegalArgumentException("No such fault for files: " + fault.get());
            }
            return;
        }
        List<FakeTelegram.StoredFile> found = telegram.locked(() -> telegram.files.values().stream()
                .filter(file -> file.path().equals(path))
                .toList());
        if (found.isEmpty()) {
            answer(request, new Reply(404, error(404, "Not Found")));
        } else {
            request.response()
                    .setChunked(true)
                    .end(Buffer.buffer(found.getFirst().content()));
        }
    }

    private static void answer(HttpServerRequest request, Reply reply) {
        if (request.response().closed()) {
            return;
        }
        request.response()
                .setStatusCode(reply.status())
                .putHeader("Content-Type", "application/json")
                .end(reply.body());
    }

    private static Buffer error(int code, String description) {
        return new FakeMethods.Refused(code, description, new JsonObject())
                .answer()
                .toBuffer();
    }
}
