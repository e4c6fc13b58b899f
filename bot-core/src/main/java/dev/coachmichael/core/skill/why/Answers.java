package dev.coachmichael.core.skill.why;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The answers that were given, each under the memory that it belongs to: an athlete's in private, a room's in a room. The
 * key comes from the turn, never from words.
 */
public interface Answers {

    /** The answer at a place of a conversation; empty when it was erased or there was none. */
    Future<Optional<PastAnswer>> at(UUID home, long conversation, long pos);

    /** The last answer before a place of a conversation. */
    Future<Optional<PastAnswer>> before(UUID home, long conversation, long pos);

    /** The last answer of all conversations that is not older than this. */
    Future<Optional<PastAnswer>> latest(UUID home, Instant since);
}
