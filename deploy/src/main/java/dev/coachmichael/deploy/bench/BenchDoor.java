package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.platform.Pacing;
import io.vertx.core.Future;
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
    public Future<Delivery> send(Outgoing outgoing) {
        return send.apply(outgoing);
    }
}
