package dev.coachmichael.telegram;

import java.time.Duration;

/**
 * How long polling waits for what.
 *
 * @param longPoll how long Telegram holds a poll that has nothing to bring
 * @param grace how much longer the answer may take before the connection counts as dead
 * @param accept how long the coach may take to store a batch
 * @param firstPause after a failure; it doubles with each further one
 * @param longestPause where doubling ends
 * @param conflictPause while another poller holds the token, up to twice as long
 * @param watch how often the watchdog looks
 */
record PollTiming(
        Duration longPoll,
        Duration grace,
        Duration accept,
        Duration firstPause,
        Duration longestPause,
        Duration conflictPause,
        Duration watch) {

    static final PollTiming USUAL = new PollTiming(
            Duration.ofSeconds(50),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10));

    /** How long one step may take until it counts as stuck. */
    Duration stuckAfter() {
        return longPoll.plus(grace).plus(accept).plus(watch);
    }
}
