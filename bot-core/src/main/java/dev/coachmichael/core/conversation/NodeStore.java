package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Which processes are alive and which of them holds which endpoint. */
public interface NodeStore {

    /** This process; its row's advisory lock is held until {@link #close}. */
    UUID node();

    /**
     * Takes or keeps an endpoint.
     *
     * @return the polling position when the endpoint is ours now; empty when another live node holds it
     */
    Future<Optional<OptionalLong>> hold(EndpointId endpoint, Duration lease);

    /** Hands an endpoint back. */
    Future<Void> letGo(EndpointId endpoint);

    /** Notes that polling worked just now. */
    Future<Void> polled(EndpointId endpoint);

    /** Follows a chat to its new platform id. */
    Future<Void> chatMoved(EndpointId endpoint, String oldChat, String newChat);

    /** Wakes other nodes: something is due. */
    Future<Void> notifyOthers(String what);

    /** Runs {@code listener} when another node calls {@link #notifyOthers}. */
    Future<Void> listen(java.util.function.Consumer<String> listener);

    /** Lets the lock go and removes the row. */
    Future<Void> close();
}
