package dev.coachmichael.telegram;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Telegram pushes to. A push is stored before it is acknowledged with 200; without the secret it gets 401, and 503
 * when it could not be stored, so that Telegram pushes it again.
 */
public final class TelegramWebhook {

    /** Where the route listens. */
    public static final String PATH = "/webhooks/telegram";

    private static final Logger LOG = LoggerFactory.getLogger(TelegramWebhook.class);
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final int LARGEST_BODY = 1 << 20;
    private static final long STORE_SECONDS = 10;

    private final byte[] secret;
    private final Intake intake;

    TelegramWebhook(String secret, Intake intake) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.intake = intake;
    }

    /** The route, to be mounted at the root. */
    public Router router(Vertx vertx) {
        Router router = Router.router(vertx);
        router.post(PATH).handler(this::checkSecret);
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(this::take)
                .failureHandler(this::refuse);
        return router;
    }

    private void checkSecret(RoutingContext request) {
        byte[] sent = Optional.ofNullable(request.request().getHeader(SECRET_HEADER))
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        if (MessageDigest.isEqual(secret, sent)) {
            request.next();
        } else {
            request.response().setStatusCode(401).end();
        }
    }

    /** A body that is too large, or a line that broke while it was read. */
    private void refuse(RoutingContext request) {
        request.response()
                .setStatusCode(request.statusCode() > 0 ? request.statusCode() : 500)
                .end();
    }

    private void take(RoutingContext request) {
        List<IncomingUpdate> updates;
        try {
            Buffer body = Optional.ofNullable(request.body().buffer()).orElseGet(Buffer::buffer);
            updates = UpdateReader.pushed(body.getBytes()).stream().toList();
        } catch (IOException e) {
            request.response().setStatusCode(400).end();
            return;
        }
        intake.take(updates, OptionalLong.empty())
                .timeout(STORE_SECONDS, TimeUnit.SECONDS)
                .onSuccess(stored -> request.response().end())
                .onFailure(failure -> {
                    LOG.warn(
                            "Push not stored, Telegram repeats it cause={}",
                            failure.getClass().getSimpleName());
                    request.response().setStatusCode(503).end();
                });
    }
}
