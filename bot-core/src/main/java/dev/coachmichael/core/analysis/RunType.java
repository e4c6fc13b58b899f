package dev.coachmichael.core.analysis;

import java.util.Locale;

/** What a run was, as a runner would say. */
public enum RunType {
    RACE,
    /** Three repetitions or more. */
    INTERVAL,
    /** A long stretch, or two, at threshold. */
    TEMPO,
    LONG,
    /** So much climbing that pace follows the slope. */
    HILLS,
    EASY,
    /** Too short or too little data to say. */
    UNKNOWN;

    /** As surfaces name it: {@code race}, {@code interval} ... */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
