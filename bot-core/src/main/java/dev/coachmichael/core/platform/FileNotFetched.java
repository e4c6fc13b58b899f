package dev.coachmichael.core.platform;

/** A file could not be had from the platform. */
public final class FileNotFetched extends RuntimeException {

    /** Why a file did not come. */
    public enum Reason {
        TOO_BIG,
        /** The platform no longer has it. */
        GONE,
        /** The platform did not answer; a later try may work. */
        UNAVAILABLE
    }

    private final Reason reason;

    public FileNotFetched(Reason reason) {
        super("File not fetched: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
