package dev.coachmichael.core.crash;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.PlainText;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A platform of numbered updates: it hands them out from the acknowledged position on, twenty at a time with the last
 * five once more, and keeps what is sent in a file.
 */
final class NumberedUpdates implements Door {

    static final EndpointId ENDPOINT = new EndpointId("numbers", "bot");
    private static final int BATCH = 20;
    private static final int REPEATED = 5;

    private final Vertx vertx;
    private final Coaching coaching;
    private final int updates;
    private final int chats;
    private final Path sends;
    private volatile boolean polling;

    NumberedUpdates(Vertx vertx, Coaching coaching, int updates, int chats, Path sends) {
        this.vertx = vertx;
        this.coaching = coaching;
        this.updates = updates;
        this.chats = chats;
        this.sends = sends;
    }

    @Override
    public EndpointId endpoint() {
        return ENDPOINT;
    }

    @Override
    public Pacing pacing() {
        // As fast as Telegram lets a bot send.
        return new Pacing(30, 1, 20);
    }

    @Override
    public Future<Void> held(OptionalLong pollOffset) {
        polling = true;
        poll((int) pollOffset.orElse(0));
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> released() {
        polling = false;
        return Future.succeededFuture();
    }

    private void poll(int from) {
        if (!polling || from >= updates) {
            return;
        }
        List<Inbound> batch = new ArrayList<>();
        int to = Math.min(updates, from + BATCH);
        for (int number = Math.max(0, from - REPEATED); number < to; number++) {
            batch.add(update(number));
        }
        coaching.accept(ENDPOINT, batch, OptionalLong.of(to))
                .onSuccess(stored -> poll(to))
                .onFailure(e -> vertx.setTimer(200, id -> poll(from)));
    }

    private Inbound update(int number) {
        String chat = String.valueOf(number % chats);
        return new Inbound(
                String.valueOf(number),
                ChatAddress.privately(chat),
                new Inbound.Sender(chat, "fr"),
                Instant.now(),
                new Inbound.Content.Text(String.valueOf(number), String.valueOf(number)));
    }

    @Override
    public List<List<Block>> split(List<Block> blocks) {
        return blocks.stream().map(List::of).toList();
    }

    @Override
    public Future<Delivery> send(Outgoing outgoing) {
        String line = outgoing.key() + "\t" + outgoing.address().chat() + "\t" + PlainText.of(outgoing.blocks()) + "\n";
        try {
            synchronized (this) {
                Files.writeString(sends, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Future.succeededFuture(new Delivery.Sent(outgoing.key()));
    }
}
