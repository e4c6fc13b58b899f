package dev.coachmichael.core.store;

import dev.coachmichael.core.conversation.AskerNames;
import io.vertx.core.Future;

/** What all nodes of one installation share. */
public final class PgInstallation {

    private final Database database;

    public PgInstallation(Database database) {
        this.database = database;
    }

    /** Names for people who ask in rooms, the same on every node. */
    public Future<AskerNames> askerNames() {
        return database.pool()
                .query("SELECT asker_key FROM installation")
                .execute()
                .map(rows -> new AskerNames(
                        rows.iterator().next().getBuffer("asker_key").getBytes()));
    }
}
