package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Telegram where to push to, and the menus; tries until it works or the endpoint is let go. */
final class WebhookSetup {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSetup.class);
    private static final int PUSHES_AT_ONCE = 40;
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final EndpointId endpoint;
    private final TelegramSettings settings;
    private final BotApi api;
    private final CommandMenu menu;
    private volatile boolean wanted;
    private volatile long timer = -1;

    WebhookSetup(Vertx vertx, EndpointId endpoint, TelegramSettings settings, BotApi api, CommandMenu menu) {
        this.vertx = vertx;
        this.endpoint = endpoint;
        this.settings = settings;
        this.api = api;
        this.menu = menu;
    }

    void start() {
        wanted = true;
        attempt();
    }

    void stop() {
        wanted = false;
        vertx.cancelTimer(timer);
    }

    private void attempt() {
        if (!wanted) {
            return;
        }
        register()
                .compose(done -> menu.register(api))
                .onSuccess(done -> LOG.info("Webhook ready endpoint={}", endpoint.key()))
                .onFailure(failure -> {
                    if (!wanted) {
                        return;
                    }
                    LOG.warn("Webhook not ready, tried again soon cause={}", failure.getMessage());
                    timer = vertx.setTimer(PAUSE.toMillis(), again -> attempt());
                });
    }

    private Future<Void> register() {
        if (settings.publicUrl().isEmpty()) {
            LOG.info("No public address is set: someone else tells Telegram where to push endpoint={}", endpoint.key());
            return Future.succeededFuture();
        }
        JsonObject body = new JsonObject()
                .put("url", settings.publicUrl().replaceAll("/+$", "") + TelegramWebhook.PATH)
                .put("secret_token", settings.webhookSecret())
                .put("max_connections", PUSHES_AT_ONCE)
                .put("allowed_updates", PollRun.KINDS);
        return api.result("setWebhook", body).mapEmpty();
    }
}
