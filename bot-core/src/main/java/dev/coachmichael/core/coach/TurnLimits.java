package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.wire.CallLimits;
import java.time.Duration;

/**
 * How much of a turn a model may take. What is left of the 20 s that an answer may take belongs to the local engine.
 *
 * @param time for all calls together
 * @param toolCalls most tools that run
 * @param requests most replies, the repair included
 * @param failures most requests that fail; where there are more endpoints, each may once
 * @param call the limits of each request
 */
public record TurnLimits(Duration time, int toolCalls, int requests, int failures, CallLimits call) {

    /** What the service runs with. */
    public static final TurnLimits STANDARD = new TurnLimits(Duration.ofSeconds(17), 6, 6, 3, CallLimits.STANDARD);

    public TurnLimits {
        if (time.isNegative() || toolCalls < 0 || requests < 1 || failures < 1) {
            throw new IllegalArgumentException("A turn needs time and at least one request");
        }
    }
}
