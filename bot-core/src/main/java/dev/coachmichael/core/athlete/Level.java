package dev.coachmichael.core.athlete;

import java.util.Locale;
import java.util.Optional;

/** How far an athlete has come as a runner, in their own words or by their history. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** As stored and as requests name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a {@link #code}; empty when it is none of ours. */
    public static Optional<Level> ofCode(String code) {
        for (Level level : values()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
