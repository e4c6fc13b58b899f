package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileReference;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** Fetches the files that runners send from the door they came through. */
@FunctionalInterface
public interface FileSource {

    /** Fails with {@link dev.coachmichael.core.platform.FileNotFetched}, also when the door is not open here. */
    Future<Buffer> fetch(EndpointId endpoint, FileReference file, long maxBytes);
}
