package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Outgoing;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox in the database: parts in order per chat and priority. */
public interface LaneStore {

    /** How urgent a part is. The order of the constants is the order of delivery within a chat. */
    enum Priority {
        REPLY,
        REMINDER,
        DIGEST
    }

    /**
     * A part that this node holds for sending.
     *
     * @param reachable false when the chat is muted: the part is not sent
     * @param attempts how often sending was begun, this time included
     */
    record Held(
            long chat, Priority priority, UUID claim, long pos, int attempts, boolean reachable, Outgoing outgoing) {}

    /** What to do with a held part. */
    sealed interface Verdict {
        /** Sent; the lane moves on. */
        record Sent(String platformId) implements Verdict {}

        /** Never to be sent; the lane moves on. */
        record Dead() implements Verdict {}

        /** Not sent: try again after {@code delay}; {@code counted} tells whether the attempt counts. */
        record Later(Duration delay, boolean counted) implements Verdict {}

        /** The platform told the whole chat to wait. */
        record ChatWaits(Duration delay) implements Verdict {}

        /** The person is gone: the chat is muted and what waits for it is dead. */
        record Muted() implements Verdict {}
    }

    /** A verdict on a part. */
    record Judged(Held held, Verdict verdict) {}

    /** Holds the first parts of up to {@code limit} due lanes of one priority. */
    Future<List<Held>> claim(
            EndpointId endpoint, Priority priority, UUID node, int limit, Duration lease, Optional<Instant> floor);

    /** Records verdicts in one transaction; those whose hold was lost change nothing. Answers whether more is due. */
    Future<Boolean> judge(List<Judged> verdicts);

    /** When the oldest due lane of an endpoint became due; empty when none is, held and paused ones do not count. */
    Future<Optional<Instant>> oldestDue(EndpointId endpoint);

    /** Gives the lanes that another node held back to the queue: called when this node takes the endpoint over. */
    Future<Void> takeOver(EndpointId endpoint, UUID node);
}
