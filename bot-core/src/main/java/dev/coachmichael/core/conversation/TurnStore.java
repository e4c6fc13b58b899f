package dev.coachmichael.core.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Inbox and conversations in the database. Every future may fail when the database is away. */
public interface TurnStore {

    /** What became of one stored arrival. */
    enum Stored {
        QUEUED,
        DUPLICATE,
        NOTED
    }

    /**
     * A button as it was kept.
     *
     * @param owner the platform's id of who may press it
     * @param used whether its turn is committed
     */
    record Button(String token, String owner, boolean used, boolean expired, String skill, JsonNode input) {}

    /** Where somebody's messages go: made on first contact, together with a guest's row in private chats. */
    Future<Map<PlaceOfAsker, Long>> conversations(EndpointId endpoint, Collection<PlaceOfAsker> places);

    /** A place, its speaker, and the name under which the speaker asks there: empty in private. */
    record PlaceOfAsker(ChatAddress address, String sender, String asker) {}

    /** Stores arrivals in their order, each once, with the polling position; one transaction. */
    Future<List<Stored>> accept(EndpointId endpoint, List<Arrival> arrivals, OptionalLong pollOffset);

    /** The buttons behind tokens; unknown tokens are absent. */
    Future<Map<String, Button>> buttons(Collection<String> tokens);

    /** Holds up to {@code limit} due conversations whose turns were not begun before. */
    Future<List<Claimed>> claim(UUID node, int limit, Duration lease, Optional<Instant> floor);

    /** Holds one conversation if it is due, however often its turn was begun. */
    Future<List<Claimed>> claimOne(UUID node, long conversation, Duration lease);

    /** The waiting messages of a held conversation in order, at most {@code limit}. */
    Future<List<WaitingMessage>> waiting(long conversation, long from, int limit);

    /** Lengthens leases; answers the claims that are still ours. */
    Future<Set<UUID>> renew(Collection<Claimed> held, Duration lease);

    /** Gives a hold back: due again after {@code delay}, the attempt counted. */
    Future<Void> giveBack(Claimed claimed, Duration delay);

    /** Gives holds back at a graceful stop: due at once, the attempt not counted. */
    Future<Void> release(Collection<Claimed> held);

    /** Remembers the message that stands in the chat while the answer is found. */
    Future<Void> placeholder(Claimed claimed, String platformId);

    /** Commits turns in one transaction; answers the claims that were still ours and are committed now. */
    Future<Set<UUID>> finish(List<Finished> turns);

    /**
     * A due conversation whose turn was begun before.
     *
     * @param attempts how often
     */
    record Retry(long conversation, int attempts) {}

    /**
     * The state of the queue.
     *
     * @param looked when this was so, by the database's clock
     * @param oldest when the oldest due conversation became due; empty when none is, held ones do not count
     * @param retries those to begin again, most attempts first, then the longest due
     */
    record Swept(Instant looked, Optional<Instant> oldest, List<Retry> retries) {}

    /** Makes the holds of dead nodes due and looks at the queue. */
    Future<Swept> sweep();
}
