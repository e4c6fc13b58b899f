package dev.coachmichael.deploy.http;

import dev.coachmichael.core.metrics.Readiness.Overall;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the public page tells: how the coach is in one word, and where to talk to it. Nothing about the inside.
 *
 * @param doors the chat platforms that are open
 */
public record PageState(Overall overall, List<OpenDoor> doors) {

    /**
     * A chat platform.
     *
     * @param name as people call it
     * @param link opens the chat with the coach
     */
    public record OpenDoor(String name, Optional<URI> link) {}

    public PageState {
        doors = List.copyOf(doors);
    }
}
