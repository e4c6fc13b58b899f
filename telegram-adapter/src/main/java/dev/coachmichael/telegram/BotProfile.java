package dev.coachmichael.telegram;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** Knows who the bot is; asks Telegram once, and again only after a failure. */
final class BotProfile {

    private final BotApi api;
    private Future<Me> known = Future.failedFuture("not asked yet");

    BotProfile(BotApi api) {
        this.api = api;
    }

    /** Who we are; fails with {@link CallFailed} when Telegram does not tell. */
    synchronized Future<Me> me() {
        if (known.failed()) {
            known = api.result("getMe", new JsonObject()).map(Me::of);
        }
        return known;
    }
}
