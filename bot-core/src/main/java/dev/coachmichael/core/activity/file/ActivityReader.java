package dev.coachmichael.core.activity.file;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format. */
interface ActivityReader {

    /**
     * The activities of the file, keys of the file itself not yet set. Throws {@link RefusedFile} when there are none, and
     * {@link IOException} when the bytes end or break where nothing can be saved.
     */
    Reading read(InputStream in, ReadingContext context) throws IOException;
}
