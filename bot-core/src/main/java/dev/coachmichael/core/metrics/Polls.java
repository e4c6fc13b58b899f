package dev.coachmichael.core.metrics;

import dev.coachmichael.core.metrics.Dependency.Status;
import dev.coachmichael.core.platform.EndpointId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When the platforms of polling doors last answered, on this node or, as the database remembers, on another one. A door
 * that has not polled yet counts from the moment it was expected to. Thread-safe.
 */
final class Polls {

    private static final Duration TOO_LONG = Duration.ofSeconds(120);

    private final Clock clock;
    private final Map<EndpointId, Instant> lastGood = new ConcurrentHashMap<>();

    Polls(Clock clock) {
        this.clock = clock;
    }

    /** From now on this endpoint is polled, by whichever node. */
    void expect(EndpointId endpoint) {
        lastGood.putIfAbsent(endpoint, clock.instant());
    }

    void polled(EndpointId endpoint) {
        seen(endpoint, Duration.ZERO);
    }

    /** Endpoints that nobody expects polls of are ignored: pushes reach them. */
    void seen(EndpointId endpoint, Duration ago) {
        Instant at = clock.instant().minus(ago);
        lastGood.computeIfPresent(endpoint, (key, known) -> at.isAfter(known) ? at : known);
    }

    /** The longest silence among the endpoints of one platform; zero when none is expected. */
    Duration silence(String channel) {
        return lastGood.entrySet().stream()
                .filter(entry -> entry.getKey().channel().equals(channel))
                .map(entry -> since(entry.getValue()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    Finding finding(EndpointId endpoint) {
        Duration silence = since(lastGood.getOrDefault(endpoint, clock.instant()));
        return silence.compareTo(TOO_LONG) > 0
                ? new Finding(
                        Status.DOWN,
                        "No good poll for " + silence.toSeconds()
                                + " s. The token or the way to the platform may be cut.")
                : new Finding(Status.UP, "Polled " + silence.toSeconds() + " s ago.");
    }

    private Duration since(Instant at) {
        Duration since = Duration.between(at, clock.instant());
        return since.isNegative() ? Duration.ZERO : since;
    }
}
