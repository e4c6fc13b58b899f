package dev.coachmichael.core.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Java's times as statements take them. */
final class Sql {

    private Sql() {}

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
