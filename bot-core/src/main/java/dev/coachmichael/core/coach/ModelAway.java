package dev.coachmichael.core.coach;

/** No model gives a reply now: the local engine answers. */
final class ModelAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Why {
        /** The day's tokens are spent. */
        BUDGET_SPENT,
        /** None could be reached, or none said anything usable. */
        DOWN
    }

    private final Why why;

    ModelAway(Why why, String message) {
        super(message, null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
