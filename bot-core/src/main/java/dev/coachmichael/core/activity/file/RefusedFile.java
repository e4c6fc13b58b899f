package dev.coachmichael.core.activity.file;

/** Ends the reading of a file, or of the whole upload, with a reason. Never leaves this package. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final RefusalReason reason;
    private final boolean wholeUpload;

    private RefusedFile(RefusalReason reason, boolean wholeUpload) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.wholeUpload = wholeUpload;
    }

    /** Refuses the file being read; others in the same archive go on. */
    static RefusedFile because(RefusalReason reason) {
        return new RefusedFile(reason, false);
    }

    /** Refuses everything that came with this upload. */
    static RefusedFile wholeUpload(RefusalReason reason) {
        return new RefusedFile(reason, true);
    }

    RefusalReason reason() {
        return reason;
    }

    boolean concernsWholeUpload() {
        return wholeUpload;
    }
}
