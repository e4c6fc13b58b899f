package dev.coachmichael.core.turn;

import java.util.Locale;

/** Who found the words of an answer. */
public enum Mode {
    LOCAL,
    MODEL,
    SAFETY;

    /** As printed in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
