package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The doors that this node has open. */
public final class Doors {

    private final Map<EndpointId, Door> open = new ConcurrentHashMap<>();

    void add(Door door) {
        open.put(door.endpoint(), door);
    }

    void remove(EndpointId endpoint) {
        open.remove(endpoint);
    }

    Optional<Door> at(EndpointId endpoint) {
        return Optional.ofNullable(open.get(endpoint));
    }

    /** The platforms that can be talked through here. */
    public List<String> channels() {
        return open.keySet().stream()
                .map(EndpointId::channel)
                .distinct()
                .sorted()
                .toList();
    }

    /** Fetches a file that a runner sent, through the door it came by; fails with {@link FileNotFetched}. */
    public Future<Buffer> fetch(EndpointId endpoint, FileReference file, long maxBytes) {
        return at(endpoint)
                .map(door -> door.fetch(file, maxBytes))
                .orElseGet(() -> Future.failedFuture(new FileNotFetched(FileNotFetched.Reason.UNAVAILABLE)));
    }

    /** Parts as the endpoint's platform wants them; one part when this node does not know the platform. */
    List<List<Block>> split(EndpointId endpoint, List<Block> blocks) {
        return at(endpoint)
                .or(() -> open.values().stream()
                        .filter(door -> door.endpoint().channel().equals(endpoint.channel()))
                        .findAny())
                .map(door -> door.split(blocks))
                .orElse(List.of(blocks));
    }
}
