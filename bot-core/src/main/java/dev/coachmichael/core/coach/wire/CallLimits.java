package dev.coachmichael.core.coach.wire;

import java.time.Duration;

/**
 * How long and how much one call may take.
 *
 * @param connect to open a connection
 * @param firstEvent from sending the request to the first event of the stream
 * @param stall between two events
 * @param bytes of one reply, everything counted
 * @param outputTokens that the model is asked to keep to
 */
public record CallLimits(Duration connect, Duration firstEvent, Duration stall, int bytes, int outputTokens) {

    /** What the service runs with. */
    public static final CallLimits STANDARD =
            new CallLimits(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(4), 512 * 1024, 700);

    public CallLimits {
        if (connect.isNegative() || firstEvent.isNegative() || stall.isNegative() || bytes <= 0 || outputTokens <= 0) {
            throw new IllegalArgumentException("A call needs time and room");
        }
    }
}
