package dev.coachmichael.core.store.measure;

import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.Migrations;
import io.vertx.core.Vertx;

/** A new database with our schema on a server that has others. */
public final class FreshDatabase {

    private FreshDatabase() {}

    /**
     * Makes it. Blocking.
     *
     * @param server a database of the server, and somebody who may make more
     * @param name letters and underscores
     */
    public static DatabaseUrl make(Vertx vertx, DatabaseUrl server, String name) {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        Database maker = Database.open(vertx, server, 1);
        try {
            maker.pool().query("CREATE DATABASE " + name).execute().await();
        } finally {
            maker.close().await();
        }
        DatabaseUrl url = new DatabaseUrl(server.host(), server.port(), name, server.user(), server.password());
        new Migrations(url).up();
        return url;
    }
}
