package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.util.List;

/** The notes by which athletes correct their runs. Futures fail when the database is away. */
public interface RunNotes {

    /** Those of an athlete, the oldest first. */
    Future<List<RunNote>> corrections(AthleteId athlete);
}
