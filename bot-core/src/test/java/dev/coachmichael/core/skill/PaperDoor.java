package dev.coachmichael.core.skill;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.platform.Preview;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A door that hands each reply over whole, to whoever waits in its chat. */
final class PaperDoor implements Door {

    private final EndpointId endpoint;
    private final Map<String, BlockingQueue<Reply>> chats = new ConcurrentHashMap<>();

    PaperDoor(EndpointId endpoint) {
        this.endpoint = endpoint;
    }

    /** The next reply in a chat, waiting for it. */
    Reply next(String chat) throws InterruptedException {
        Reply reply = queue(chat).poll(20, TimeUnit.SECONDS);
        if (reply == null) {
            throw new AssertionError("No reply came in chat " + chat);
        }
        return reply;
    }

    private BlockingQueue<Reply> queue(String chat) {
        return chats.computeIfAbsent(chat, x -> new LinkedBlockingQueue<>());
    }

    @Override
    public EndpointId endpoint() {
        return endpoint;
    }

    @Override
    public Pacing pacing() {
        return Pacing.OFF;
    }

    @Override
    public Future<Void> held(OptionalLong pollOffset) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> released() {
        return Future.succeededFuture();
    }

    @Override
    public List<List<Block>> split(List<Block> blocks) {
        return List.of(blocks);
    }

    @Override
    public Future<Delivery> send(Outgoing outgoing) {
        queue(outgoing.address().chat()).add(new Reply(outgoing.blocks()));
        return Future.succeededFuture(new Delivery.Sent(outgoing.key()));
    }

    @Override
    public Future<Optional<String>> preview(ChatAddress address, Preview preview) {
        return Future.succeededFuture(Optional.empty());
    }

    @Override
    public Future<Buffer> fetch(FileReference file, long maxBytes) {
        return Future.failedFuture(new FileNotFetched(FileNotFetched.Reason.GONE));
    }
}
