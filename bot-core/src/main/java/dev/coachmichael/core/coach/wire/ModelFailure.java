package dev.coachmichael.core.coach.wire;

import java.time.Duration;
import java.util.Optional;

/** Why a call of a model gave no reply. Its message holds no key, no address and nothing that anybody said. */
public final class ModelFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** Too many requests: not before {@link #retryAfter}. */
        LIMITED,
        /** The endpoint does not want us: wrong key, unknown model, nothing paid. */
        REFUSED,
        /** The endpoint does not want this request: too long, filtered, unknown field. The next one may be fine. */
        UNFIT,
        /** The endpoint failed. */
        BROKEN,
        /** No connection, or a cut one. */
        UNREACHABLE,
        /** Nothing came in time. */
        SILENT,
        /** The stream began and stopped. */
        STALLED,
        /** The time of the call was up. */
        TOO_LATE,
        /** More came than any answer needs. */
        TOO_MUCH,
        /** What came is no reply. */
        GARBAGE;

        /** Whether the same endpoint may do better at once. */
        public boolean worthRepeating() {
            return this == BROKEN || this == UNREACHABLE;
        }

        /** Whether it says that the endpoint is unwell. */
        public boolean countsAgainstEndpoint() {
            return this != LIMITED && this != UNFIT;
        }
    }

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;
    private final int partialCharacters;

    ModelFailure(Kind kind, String message) {
        this(kind, message, Optional.empty(), 0);
    }

    ModelFailure(Kind kind, String message, Optional<Duration> retryAfter, int partialCharacters) {
        super(message, null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.partialCharacters = partialCharacters;
    }

    ModelFailure after(int characters) {
        return new ModelFailure(kind, String.valueOf(getMessage()), retryAfter, characters);
    }

    public Kind kind() {
        return kind;
    }

    /** How long the endpoint asked to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** How much text had come before it failed: it was paid for. */
    public int partialCharacters() {
        return partialCharacters;
    }
}
