package dev.coachmichael.core.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that the coach needs, and how it is.
 *
 * @param name {@code database}, {@code queue}, an endpoint's key
 * @param impact what its loss means
 * @param since when this status began
 * @param latency how long the last look took that had an answer, where looking takes time
 * @param detail one sentence for operators
 */
public record Dependency(
        String name, Impact impact, Status status, Instant since, Optional<Duration> latency, String detail) {

    /** How it is. */
    public enum Status {
        UP,
        DEGRADED,
        DOWN;

        /** As printed in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What its loss means: without a critical one the coach cannot work; without another it works, but worse. */
    public enum Impact {
        CRITICAL,
        DEGRADED;

        /** As printed in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
