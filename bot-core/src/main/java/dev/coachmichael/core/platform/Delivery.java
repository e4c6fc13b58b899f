package dev.coachmichael.core.platform;

import java.time.Duration;

/** How sending one part ended. */
public sealed interface Delivery {

    /** The platform has it; {@code platformId} is its message id there. */
    record Sent(String platformId) implements Delivery {}

    /** The platform wants us to wait; known not sent. */
    record Wait(Duration time) implements Delivery {}

    /** Not sent, or perhaps sent, and worth another try later: connection lost, time-out, 5xx. */
    record Failed(String reason) implements Delivery {}

    /** The platform will never take this part; {@code reason} is for operators. */
    record Refused(String reason) implements Delivery {}

    /** The person blocked the coach or is gone: the chat is muted until they write again. */
    record Unreachable() implements Delivery {}

    /** The chat has a new id; known not sent. */
    record Moved(String newChat) implements Delivery {}
}
