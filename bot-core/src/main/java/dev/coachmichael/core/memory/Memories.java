package dev.coachmichael.core.memory;

import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.util.List;

/** What athletes asked the coach to remember. */
public interface Memories {

    /** The most entries that one athlete may have. */
    int MOST = 200;

    /** An athlete's entries, newest first. */
    Future<List<MemoryEntry>> of(AthleteId athlete);
}
