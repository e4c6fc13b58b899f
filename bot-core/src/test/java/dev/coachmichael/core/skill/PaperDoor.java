package dev.coachmichael.core.skill;

import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import io.vertx.core.Future;
import java.util.Map;
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
    public Future<Delivery> send(Outgoing outgoing) {
        queue(outgoing.address().chat()).add(new Reply(outgoing.blocks()));
        return Future.succeededFuture(new Delivery.Sent(outgoing.key()));
    }
}
