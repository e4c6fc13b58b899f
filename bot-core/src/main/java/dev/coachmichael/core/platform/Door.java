package dev.coachmichael.core.platform;

import dev.coachmichael.core.reply.Block;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a door offers to the coach. All methods may be called from any thread and never block. Where a platform has no
 * polling, no limit of length, no previews or no files, there is nothing to write.
 */
public interface Door {

    EndpointId endpoint();

    /** How fast the platform lets this door send. */
    Pacing pacing();

    /**
     * This node now holds the endpoint: intake that only one node may do (polling) starts.
     *
     * @param pollOffset where polling stopped last, by whichever node
     */
    default Future<Void> held(OptionalLong pollOffset) {
        return Future.succeededFuture();
    }

    /** The endpoint is no longer held: polling stops before the future succeeds. */
    default Future<Void> released() {
        return Future.succeededFuture();
    }

    /** Cuts a reply into what fits single messages, in order; a pure function, at least one part. */
    default List<List<Block>> split(List<Block> blocks) {
        return List.of(blocks);
    }

    /** Sends one part. Never fails: each way it can end is a {@link Delivery}. Bounded by 10 s. */
    Future<Delivery> send(Outgoing outgoing);

    /**
     * Shows that an answer is on its way. Optional by nature: what fails here is forgotten.
     *
     * @return the platform's id of the placeholder message that now stands in the chat, if one does
     */
    default Future<Optional<String>> preview(ChatAddress address, Preview preview) {
        return Future.succeededFuture(Optional.empty());
    }

    /** Fetches a file that a runner sent; fails with {@link FileNotFetched}. */
    default Future<Buffer> fetch(FileReference file, long maxBytes) {
        return Future.failedFuture(new FileNotFetched(FileNotFetched.Reason.GONE));
    }
}
