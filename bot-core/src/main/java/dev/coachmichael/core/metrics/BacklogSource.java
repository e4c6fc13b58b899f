package dev.coachmichael.core.metrics;

import io.vertx.core.Future;

/** Where the backlog is known. Asked every few seconds, so a look must not grow with what is finished. */
public interface BacklogSource {

    /** Fails when the database is away. */
    Future<Backlog> look();
}
