package dev.coachmichael.deploy.terminal;

import dev.coachmichael.core.account.LocalUsers;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A terminal as a door: every answer is one part, handed to whoever listens, and files are paths of this machine. Each
 * process has an endpoint of its own, so that its answers come to it.
 */
public final class TerminalDoor implements Door {

    private final Vertx vertx;
    private final EndpointId endpoint =
            new EndpointId(LocalUsers.CHANNEL, UUID.randomUUID().toString());
    private volatile Consumer<Outgoing> reader = outgoing -> {};

    public TerminalDoor(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Who gets the answers. */
    void readBy(Consumer<Outgoing> listener) {
        reader = listener;
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
        reader.accept(outgoing);
        return Future.succeededFuture(new Delivery.Sent(outgoing.key()));
    }

    @Override
    public Future<Buffer> fetch(FileReference file, long maxBytes) {
        Path path = Path.of(file.id());
        return vertx.fileSystem()
                .props(path.toString())
                .compose(props -> props.size() > maxBytes
                        ? Future.failedFuture(new FileNotFetched(FileNotFetched.Reason.TOO_BIG))
                        : vertx.fileSystem().readFile(path.toString()))
                .recover(e -> Future.failedFuture(
                        e instanceof FileNotFetched ? e : new FileNotFetched(FileNotFetched.Reason.GONE)));
    }
}
