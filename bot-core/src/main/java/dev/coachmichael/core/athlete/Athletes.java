package dev.coachmichael.core.athlete;

import io.vertx.core.Future;
import java.util.Optional;

/** The athletes, by who they are at a door. */
public interface Athletes {

    /** The athlete behind an identity; empty when nobody with it has written yet. */
    Future<Optional<Athlete>> find(IdentityKey identity);
}
