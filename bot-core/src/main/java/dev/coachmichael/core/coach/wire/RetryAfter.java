package dev.coachmichael.core.coach.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header: seconds or a date, RFC 9110 section 10.2.3. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** At most an hour; empty when absent or unreadable. */
    static Optional<Duration> read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(header.strip())
                .flatMap(RetryAfter::parsed)
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> parsed(String header) {
        if (header.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Optional.of(Duration.ofMillis((long) Math.ceil(Double.parseDouble(header) * 1000)));
        }
        try {
            Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(Instant.now(), until));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
