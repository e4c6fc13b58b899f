package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.time.Instant;

/**
 * A guest agrees that their data is kept: they become an athlete under the same key.
 *
 * @param version of the text that they agreed to
 */
public record ConsentGiven(IdentityKey identity, int version, Instant at) implements Write {

    /** The version of the text that is shown now; it rises when the text asks for more. */
    public static final int CURRENT_VERSION = 1;
}
