package dev.coachmichael.core.activity.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of a decompressor against the budget of the upload, and refuses when it grows beyond the allowed
 * ratio to what went in. The first megabyte is free: small files compress well without bad intent.
 */
final class GuardedStream extends FilterInputStream {

    private static final long FREE_BYTES = 1 << 20;

    private final CountingStream packed;
    private final Budget budget;
    private long unpacked;

    /** Counts the bytes that a decompressor takes in. */
    static final class CountingStream extends FilterInputStream {

        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        long count() {
            return count;
        }
    }

    GuardedStream(InputStream unpacking, CountingStream packed, Budget budget) {
        super(unpacking);
        this.packed = packed;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            account(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            account(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] buffer = new byte[(int) Math.min(bytes, 8192)];
        return Math.max(read(buffer, 0, buffer.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The decompressor belongs to the archive, which goes on after this entry. */
    @Override
    public void close() {}

    private void account(int bytes) {
        unpacked += bytes;
        budget.chargeUnpacked(bytes);
        if (unpacked > FREE_BYTES && unpacked > packed.count() * budget.limits().maxRatio()) {
            throw RefusedFile.wholeUpload(RefusalReason.SUSPICIOUS_COMPRESSION);
        }
    }
}
