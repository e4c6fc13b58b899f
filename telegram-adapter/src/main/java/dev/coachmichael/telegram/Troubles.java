package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.EndpointId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long to wait after a failed poll; each kind of trouble is told once, and once that it is over. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int DOUBLINGS = 10;

    private final EndpointId endpoint;
    private final PollTiming timing;
    private String told = "";
    private int failures;

    Troubles(EndpointId endpoint, PollTiming timing) {
        this.endpoint = endpoint;
        this.timing = timing;
    }

    /**
     * Notes a failure.
     *
     * @param chance from 0 to 1, so that several nodes do not come back together
     * @return how long to wait; at least what Telegram asks for
     */
    Duration pause(Answer answer, double chance) {
        failures++;
        if (answer instanceof Answer.Refusal refusal && refusal.code() == 409) {
            tell("Another poller holds this bot: this one waits and tries again", answer);
            return stretched(timing.conflictPause(), 1 + chance);
        }
        tell("Polling failed and is tried again", answer);
        if (answer instanceof Answer.Refusal refusal && refusal.retryAfterSeconds() > 0) {
            return Duration.ofSeconds(refusal.retryAfterSeconds());
        }
        long doubled = timing.firstPause().toMillis() << Math.min(failures - 1, DOUBLINGS);
        Duration usual =
                Duration.ofMillis(Math.min(doubled, timing.longestPause().toMillis()));
        return stretched(usual, 0.75 + chance / 2);
    }

    /** A poll worked. */
    void over() {
        if (failures > 0) {
            LOG.info("Polling works again endpoint={} failures={}", endpoint.key(), failures);
        }
        failures = 0;
        told = "";
    }

    private void tell(String what, Answer answer) {
        if (!told.equals(what)) {
            LOG.warn("{} endpoint={} cause={}", what, endpoint.key(), answer);
            told = what;
        }
    }

    private static Duration stretched(Duration time, double factor) {
        return Duration.ofMillis(Math.round(time.toMillis() * factor));
    }
}
