package dev.coachmichael.core.turn;

import java.util.Locale;

/** What an answer lacks. */
public enum Warning {
    BUDGET_SPENT,
    MODEL_DOWN,
    RETRIEVAL_DEGRADED,
    CHECK_REPAIRED,
    NOT_ENOUGH_DATA;

    /** As printed in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
