package dev.coachmichael.core.activity.file;

import java.util.function.LongSupplier;

/** What one upload has used of its limits so far. Throws {@link RefusedFile} when a cap is reached. For one thread. */
final class Budget {

    private static final int STEPS_BETWEEN_CLOCK_READS = 64;

    private static final long MESSAGES_PER_RECORD = 5;

    private final ReadLimits limits;
    private final LongSupplier nanoTime;
    private final long uploadDeadline;
    private long fileDeadline;
    private long unpackedBytes;
    private int entries;
    private int fileRecords;
    private long records;
    private int steps;
    private int messages;

    Budget(ReadLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.uploadDeadline = nanoTime.getAsLong() + limits.inAll().toNanos();
        this.fileDeadline = uploadDeadline;
    }

    ReadLimits limits() {
        return limits;
    }

    void startFile() {
        fileRecords = 0;
        messages = 0;
        fileDeadline = nanoTime.getAsLong() + limits.perFile().toNanos();
        checkClock();
    }

    void chargeEntry() {
        if (++entries > limits.maxEntries()) {
            throw RefusedFile.wholeUpload(RefusalReason.TOO_MANY_ENTRIES);
        }
        checkClock();
    }

    void chargeUnpacked(long bytes) {
        unpackedBytes += bytes;
        if (unpackedBytes > limits.maxUnpackedBytes()) {
            throw RefusedFile.wholeUpload(RefusalReason.TOO_BIG);
        }
        checkClock();
    }

    /** Counts a point of an activity. */
    void chargeRecord() {
        if (++fileRecords > limits.maxRecords()) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        if (++records > limits.maxRecordsInAll()) {
            throw RefusedFile.wholeUpload(RefusalReason.TOO_MANY_RECORDS);
        }
    }

    /** Counts a message of a FIT file of whatever kind, of which a long recording has a few for each point. */
    void chargeMessage() {
        if (++messages > MESSAGES_PER_RECORD * limits.maxRecords()) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        step();
    }

    /** Counts any small piece of work; looks at the clock now and then. */
    void step() {
        if (++steps % STEPS_BETWEEN_CLOCK_READS == 0) {
            checkClock();
        }
    }

    private void checkClock() {
        long now = nanoTime.getAsLong();
        if (now - uploadDeadline > 0) {
            throw RefusedFile.wholeUpload(RefusalReason.TOO_SLOW);
        }
        if (now - fileDeadline > 0) {
            throw RefusedFile.because(RefusalReason.TOO_SLOW);
        }
    }
}
