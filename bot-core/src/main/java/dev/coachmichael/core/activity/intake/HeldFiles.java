package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileReference;
import io.vertx.core.Future;
import java.util.List;

/** Files that guests sent before consenting: only where they lie, and only for a day. */
public interface HeldFiles {

    /**
     * A file that waits.
     *
     * @param athlete whose activities it will be
     * @param endpoint the door that can fetch it
     */
    record Held(AthleteId athlete, EndpointId endpoint, FileReference file) {}

    /** The files of a guest that are not too old, in the order they came. */
    Future<List<Held>> waiting(IdentityKey guest);

    /** Forgets all files that are too old; answers how many there were. For housekeeping. */
    Future<Integer> dropExpired();
}
