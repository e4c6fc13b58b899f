package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.turn.Mode;
import java.time.Duration;
import java.util.Locale;

/** Told what happens in conversations, for counting. Called in the middle of the work: it returns at once and throws nothing. */
public interface ConversationEvents {

    /** Nobody wants to know. */
    ConversationEvents NONE = new ConversationEvents() {};

    /** How a turn ended. */
    enum TurnEnd {
        ANSWERED,
        DEAD;

        /** As printed in JSON and in labels. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How one attempt to send a part ended; {@code GIVEN_UP} is the last failed one. */
    enum DeliveryEnd {
        SENT,
        TOLD_TO_WAIT,
        FAILED,
        GIVEN_UP,
        REFUSED,
        UNREACHABLE,
        MOVED;

        /** As printed in JSON and in labels. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A door was opened: its figures begin at nothing. */
    default void opened(EndpointId endpoint) {}

    /**
     * A turn is committed.
     *
     * @param took from claim to commit
     */
    default void turnFinished(EndpointId endpoint, Mode mode, TurnEnd end, Duration took) {}

    /** A part was tried to be sent. */
    default void delivered(EndpointId endpoint, DeliveryEnd end) {}

    /** A platform answered a poll just now. */
    default void polled(EndpointId endpoint) {}
}
