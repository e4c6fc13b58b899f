package dev.coachmichael.deploy.bench;

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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** A messenger that takes whatever is sent, without pacing. */
final class BenchDoor implements Door {

    static final EndpointId ENDPOINT = new EndpointId("bench", "bot");

    private final Function<Outgoing, Future<Delivery>> send;

    /** @param send succeeds when the messenger has the part */
    BenchDoor(Function<Outgoing, Future<Delivery>> send) {
        this.send = send;
    }

    /** Has each part at once. */
    static BenchDoor instant(Consumer<Outgoing> sent) {
        return new BenchDoor(outgoing -> {
            sent.accept(outgoing);
            return Future.succeededFuture(new Delivery.Sent(outgoing.key()));
        });
    }

    @Override
    public EndpointId endpoint() {
        return ENDPOINT;
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
        return send.apply(outgoing);
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
