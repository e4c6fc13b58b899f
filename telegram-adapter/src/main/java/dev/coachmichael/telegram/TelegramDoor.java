package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.platform.Preview;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The door to one Telegram bot: it polls or is pushed to, and sends. Thread-safe. */
public final class TelegramDoor implements Door, AutoCloseable {

    private final EndpointId endpoint;
    private final TelegramSettings settings;
    private final BotApi api;
    private final TelegramPoller poller;
    private final WebhookSetup webhookSetup;
    private final TelegramWebhook webhook;
    private final Sending sending;
    private final Previews previews;
    private final Files files;

    private TelegramDoor(
            Vertx vertx,
            TelegramSettings settings,
            List<MenuCommand> commands,
            ChartPainter painter,
            Coaching coaching,
            PollTiming timing) {
        this.endpoint = new EndpointId("telegram", settings.botId());
        this.settings = settings;
        this.api = new BotApi(vertx, settings, settings.connections());
        CommandMenu menu = new CommandMenu(commands);
        Intake intake = new Intake(endpoint, api, new BotProfile(api), coaching, Clock.systemUTC());
        this.poller = new TelegramPoller(
                vertx,
                endpoint,
                timing,
                offset ->
                        new PollRun(endpoint, new BotApi(vertx, settings, 1), menu, intake, coaching, timing, offset));
        this.webhookSetup = new WebhookSetup(vertx, endpoint, settings, api, menu);
        this.webhook = new TelegramWebhook(settings.webhookSecret(), intake);
        this.previews = new Previews(api, System::nanoTime);
        this.sending = new Sending(vertx, api, previews, painter);
        this.files = new Files(api);
    }

    /**
     * A door; nothing happens until the coach opens it.
     *
     * @param commands of the menus, in all languages
     */
    public static TelegramDoor create(
            Vertx vertx,
            TelegramSettings settings,
            List<MenuCommand> commands,
            ChartPainter painter,
            Coaching coaching) {
        return new TelegramDoor(vertx, settings, commands, painter, coaching, PollTiming.USUAL);
    }

    /** As {@link #create}, with other times for polling. */
    static TelegramDoor create(
            Vertx vertx,
            TelegramSettings settings,
            List<MenuCommand> commands,
            ChartPainter painter,
            Coaching coaching,
            PollTiming timing) {
        return new TelegramDoor(vertx, settings, commands, painter, coaching, timing);
    }

    /** What Telegram pushes to; empty when this door polls. */
    public Optional<TelegramWebhook> webhook() {
        return settings.pushed() ? Optional.of(webhook) : Optional.empty();
    }

    @Override
    public EndpointId endpoint() {
        return endpoint;
    }

    @Override
    public Pacing pacing() {
        return settings.pacing();
    }

    @Override
    public Future<Void> held(OptionalLong pollOffset) {
        if (settings.pushed()) {
            webhookSetup.start();
        } else {
            poller.start(pollOffset);
        }
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> released() {
        webhookSetup.stop();
        return poller.stop();
    }

    @Override
    public List<List<Block>> split(List<Block> blocks) {
        return Parts.of(blocks);
    }

    @Override
    public Future<Delivery> send(Outgoing outgoing) {
        return sending.send(outgoing);
    }

    @Override
    public Future<Optional<String>> preview(ChatAddress address, Preview preview) {
        return previews.show(address, preview);
    }

    @Override
    public Future<Buffer> fetch(FileReference file, long maxBytes) {
        return files.fetch(file, maxBytes);
    }

    /** Stops polling and cuts the connections to Telegram; what is being sent is lost. */
    @Override
    public void close() {
        var unused = released();
        api.close();
    }
}
