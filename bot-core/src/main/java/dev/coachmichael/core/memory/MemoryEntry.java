package dev.coachmichael.core.memory;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to remember, in the athlete's words.
 *
 * @param reason why, for a decision that came with one
 * @param activity the run that a note is about
 */
public record MemoryEntry(
        UUID id, Kind kind, String text, Optional<String> reason, Optional<UUID> activity, Instant toldAt) {

    /** The longest text that is kept. */
    public static final int MOST_CHARACTERS = 300;

    /** What sort of thing it is. */
    public enum Kind {
        FACT,
        NOTE,
        DECISION;

        /** As stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads a {@link #code}. */
        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public MemoryEntry {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A memory of " + text.length() + " characters");
        }
    }
}
