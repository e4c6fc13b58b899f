package dev.coachmichael.core.activity.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML in which one tag, attribute or text goes on for more than half a megabyte: a parser would hold all of it in
 * memory. Also looks at the clock.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int MAX_BETWEEN_TAGS = 512 * 1024;

    private final Budget budget;
    private int sinceTag;

    MarkupGuard(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            pass((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            pass(buffer[i]);
        }
        budget.step();
        return count;
    }

    /** The parser closes its input at the end of the document; what follows it is still to be read for the checksum. */
    @Override
    public void close() {}

    private void pass(byte next) {
        sinceTag = next == '<' ? 0 : sinceTag + 1;
        if (sinceTag > MAX_BETWEEN_TAGS) {
            throw RefusedFile.because(RefusalReason.TOO_BIG);
        }
    }
}
