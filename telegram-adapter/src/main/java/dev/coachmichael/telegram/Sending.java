package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.multipart.MultipartForm;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends parts. When Telegram does not take a part in one form, it is sent in the next simpler one: as a new message
 * instead of an edit, without markup, without the picture.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final String SILENCE = "…";

    private final Vertx vertx;
    private final BotApi api;
    private final Previews previews;
    private final ChartPainter painter;

    Sending(Vertx vertx, BotApi api, Previews previews, ChartPainter painter) {
        this.vertx = vertx;
        this.api = api;
        this.previews = previews;
        this.painter = painter;
    }

    /** Sends one part; the future never fails. */
    Future<Delivery> send(Outgoing outgoing) {
        Rendition rendition = new Rendition(outgoing.blocks(), outgoing.language());
        boolean media = rendition.chart().isPresent() || rendition.file().isPresent();
        Form form = new Form(
                !outgoing.replaces().isEmpty() && !media,
                true,
                rendition.chart().isPresent());
        Future<Void> settled = previews.settle(outgoing.address());
        Future<Delivery> sending = settled.isComplete()
                ? attempt(outgoing, rendition, form)
                : settled.compose(done -> attempt(outgoing, rendition, form));
        return sending.timeout(BotApi.CALL.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.succeededFuture(
                        new Delivery.Failed(Answer.of(failure).reason())))
                .onSuccess(delivery -> {
                    if (media
                            && delivery instanceof Delivery.Sent
                            && !outgoing.replaces().isEmpty()) {
                        clear(outgoing);
                    }
                });
    }

    private Future<Delivery> attempt(Outgoing outgoing, Rendition rendition, Form form) {
        Future<Answer> call;
        try {
            call = call(outgoing, rendition, form);
        } catch (RuntimeException e) {
            LOG.error("Part cannot be put into a call", e);
            return Future.succeededFuture(
                    new Delivery.Refused("not sendable: " + e.getClass().getSimpleName()));
        }
        return call.compose(answer -> {
            Optional<Form> simpler =
                    answer instanceof Answer.Refusal refusal ? form.simpler(refusal) : Optional.empty();
            if (simpler.isPresent()) {
                LOG.debug("Part sent again in a simpler form cause={}", answer);
                return attempt(outgoing, rendition, simpler.get());
            }
            return Future.succeededFuture(Outcome.of(answer, form.edit() ? outgoing.replaces() : ""));
        });
    }

    private Future<Answer> call(Outgoing outgoing, Rendition rendition, Form form) {
        String words = form.html() ? rendition.html() : rendition.plain();
        JsonObject body = Target.body(outgoing.address());
        if (form.html()) {
            body.put("parse_mode", "HTML");
        }
        rendition.keyboard().ifPresent(keyboard -> body.put("reply_markup", keyboard));
        if (form.picture() && rendition.chart().isPresent()) {
            return photo(rendition.chart().get(), outgoing.language(), body.put("caption", words));
        }
        if (rendition.file().isPresent()) {
            return document(rendition.file().get(), body.put("caption", words));
        }
        body.put("text", SafeText.blank(words) ? SILENCE : words)
                .put("link_preview_options", new JsonObject().put("is_disabled", true));
        if (!form.edit()) {
            return api.call("sendMessage", body);
        }
        body.remove("message_thread_id");
        return api.call("editMessageText", body.put("message_id", Target.number(outgoing.replaces())));
    }

    /** Drawing takes a worker; a picture that cannot be drawn is told in words. */
    private Future<Answer> photo(Chart chart, Language language, JsonObject body) {
        return vertx.executeBlocking(() -> painter.png(chart, language), false)
                .compose(
                        png -> api.upload(
                                "sendPhoto",
                                form(body).binaryFileUpload("photo", "chart.png", Buffer.buffer(png), "image/png")),
                        failure -> {
                            LOG.warn("Chart not drawn", failure);
                            return Future.succeededFuture(Outcome.NOT_DRAWN);
                        });
    }

    private Future<Answer> document(Block.File file, JsonObject body) {
        Buffer content = Buffer.buffer(file.content().getBytes(StandardCharsets.UTF_8));
        String name = SafeText.shown(file.name()).replaceAll("[\\r\\n\"/\\\\]", "_");
        return api.upload("sendDocument", form(body).binaryFileUpload("document", name, content, file.mediaType()));
    }

    private static MultipartForm form(JsonObject body) {
        MultipartForm form = MultipartForm.create();
        body.forEach(field -> {
            String value = String.valueOf(field.getValue());
            if (!value.isEmpty()) {
                form.attribute(field.getKey(), value);
            }
        });
        return form;
    }

    /** A text cannot be edited into a picture, so the placeholder goes when the picture stands. */
    private void clear(Outgoing outgoing) {
        ChatAddress chat = outgoing.address();
        JsonObject body = new JsonObject()
                .put("chat_id", Target.number(chat.chat()))
                .put("message_id", Target.number(outgoing.replaces()));
        api.call("deleteMessage", body).onSuccess(answer -> LOG.debug("Placeholder cleared outcome={}", answer));
    }
}
