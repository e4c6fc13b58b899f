package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.platform.Preview;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.PlainText;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A door that keeps what it is given; each send may be told to end in another way. */
public final class RecordingDoor implements Door {

    /** One send as it arrived. */
    public record Sent(String chat, String key, String replaces, String text, List<Block> blocks, long atNanos) {}

    private final EndpointId endpoint;
    private final Pacing pacing;
    private final LinkedBlockingQueue<Sent> fresh = new LinkedBlockingQueue<>();
    private final List<Sent> all = new CopyOnWriteArrayList<>();
    private final List<Preview> previews = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private volatile Function<Outgoing, Optional<Delivery>> fault = outgoing -> Optional.empty();

    public RecordingDoor(EndpointId endpoint, Pacing pacing) {
        this.endpoint = endpoint;
        this.pacing = pacing;
    }

    /** Ends sends differently as long as the function answers something. */
    public void fault(Function<Outgoing, Optional<Delivery>> how) {
        fault = how;
    }

    /** The next {@code count} parts, waiting for them. */
    public List<Sent> expect(int count) throws InterruptedException {
        List<Sent> got = new ArrayList<>();
        while (got.size() < count) {
            Sent next = fresh.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Only " + got.size() + " of " + count + " parts came: " + got);
            }
            got.add(next);
        }
        return got;
    }

    public List<Sent> all() {
        return all;
    }

    public List<Preview> previews() {
        return previews;
    }

    @Override
    public EndpointId endpoint() {
        return endpoint;
    }

    @Override
    public Pacing pacing() {
        return pacing;
    }

    @Override
    public List<List<Block>> split(List<Block> blocks) {
        return blocks.stream().map(List::of).toList();
    }

    @Override
    public Future<Delivery> send(Outgoing outgoing) {
        Optional<Delivery> told = fault.apply(outgoing);
        if (told.isPresent()) {
            return Future.succeededFuture(told.get());
        }
        Sent sent = new Sent(
                outgoing.address().chat(),
                outgoing.key(),
                outgoing.replaces(),
                PlainText.of(outgoing.blocks()),
                outgoing.blocks(),
                System.nanoTime());
        all.add(sent);
        fresh.add(sent);
        return Future.succeededFuture(new Delivery.Sent(String.valueOf(ids.incrementAndGet())));
    }

    @Override
    public Future<Optional<String>> preview(ChatAddress address, Preview preview) {
        previews.add(preview);
        return Future.succeededFuture(
                preview instanceof Preview.Partial partial
                                && address.kind() == ChatAddress.Kind.ROOM
                                && partial.placeholder().isEmpty()
                        ? Optional.of("placeholder-" + ids.incrementAndGet())
                        : Optional.empty());
    }
}
