package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.turn.Focus;
import java.util.Optional;
import java.util.UUID;

/**
 * A conversation that this node holds for one turn.
 *
 * @param conversation its key
 * @param claim what proves the hold; worthless once the lease is lost
 * @param chat the key of its chat
 * @param head the place of the first waiting message
 * @param waiting how many messages wait, the first included
 * @param attempts how often this turn was begun, this time included
 * @param first the first waiting message
 */
public record Claimed(
        long conversation,
        UUID claim,
        UUID home,
        long chat,
        EndpointId endpoint,
        ChatAddress address,
        long head,
        long waiting,
        int attempts,
        Optional<Focus> focus,
        WaitingMessage first) {

    /** Names the turn in everything that it writes. */
    public String cause() {
        return "in:" + conversation + ":" + head;
    }
}
