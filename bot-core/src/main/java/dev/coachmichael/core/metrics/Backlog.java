package dev.coachmichael.core.metrics;

import dev.coachmichael.core.platform.EndpointId;
import java.time.Duration;
import java.util.Map;

/**
 * What waits, as the database knows it for all nodes together.
 *
 * @param oldestWaits how long the oldest message waits; zero when none does
 * @param outboxPending parts that wait to be sent
 * @param deadLetters messages of the last 7 days that could not be answered
 * @param sinceGoodPoll per endpoint that ever polled, how long ago its platform answered
 */
public record Backlog(
        Duration oldestWaits, long outboxPending, long deadLetters, Map<EndpointId, Duration> sinceGoodPoll) {

    public Backlog {
        if (oldestWaits.isNegative() || outboxPending < 0 || deadLetters < 0) {
            throw new IllegalArgumentException("A backlog is never negative");
        }
        sinceGoodPoll = Map.copyOf(sinceGoodPoll);
    }
}
