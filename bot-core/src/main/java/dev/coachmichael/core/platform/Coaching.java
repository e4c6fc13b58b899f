package dev.coachmichael.core.platform;

import io.vertx.core.Future;
import java.util.List;
import java.util.OptionalLong;

/** What the coach offers to a door. Thread-safe. */
public interface Coaching {

    /**
     * Takes a batch in platform order. The future succeeds when all of it is committed: only then may the platform be
     * told. It fails when the database is away; the door then does not acknowledge, and the platform repeats.
     *
     * @param pollOffset the polling position that this batch brings, kept in the same transaction; empty when pushed
     * @return one acceptance per inbound, in the same order
     */
    Future<List<Acceptance>> accept(EndpointId endpoint, List<Inbound> batch, OptionalLong pollOffset);

    /** Opens a door: its chats are delivered by it from now on, and it learns when this node holds the endpoint. */
    Future<Void> open(Door door);

    /** Closes a door: intake stops, its lease is handed back. */
    Future<Void> close(EndpointId endpoint);

    /** Follows a chat to its new platform id, with everything that still waits for it. */
    Future<Void> chatMoved(EndpointId endpoint, String oldChat, String newChat);

    /** Tells when a poll last worked, for readiness and the metric of its age. */
    void polled(EndpointId endpoint);
}
