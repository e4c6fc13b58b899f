package dev.coachmichael.core.store;

/** The database cannot be used; the message says what happened and what to do, in plain words for operators. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
