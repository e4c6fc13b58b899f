package dev.coachmichael.core.memory;

import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.activity.RunNote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to remember, in the athlete's words.
 *
 * @param reason why, for a decision that came with one
 * @param activity the run that a note is about
 * @param corrections what a note says of its run that changes how the run is read
 */
public record MemoryEntry(
        UUID id,
        Kind kind,
        String text,
        Optional<String> reason,
        Optional<UUID> activity,
        Instant toldAt,
        List<RunCorrection> corrections) {

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
        corrections = List.copyOf(corrections);
    }

    /** A note on a run that corrects it. */
    public static MemoryEntry correcting(RunNote note, String text, Instant toldAt) {
        return new MemoryEntry(
                note.id(), Kind.NOTE, text, Optional.empty(), Optional.of(note.activity()), toldAt, note.corrections());
    }
}
