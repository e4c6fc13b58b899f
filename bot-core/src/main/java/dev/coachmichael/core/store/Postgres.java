package dev.coachmichael.core.store;

import java.nio.file.Path;
import java.util.Optional;

/** The Postgres of this process: the one that was named, or an embedded one. Blocking; used at start and stop only. */
public final class Postgres implements AutoCloseable {

    private final DatabaseUrl url;
    private final Optional<EmbeddedPostgres> embedded;

    private Postgres(DatabaseUrl url, Optional<EmbeddedPostgres> embedded) {
        this.url = url;
        this.embedded = embedded;
    }

    /** @throws StoreUnavailable in plain words when neither can be had */
    public static Postgres open(Optional<DatabaseUrl> named, Path dataFolder) {
        if (named.isPresent()) {
            return new Postgres(named.get(), Optional.empty());
        }
        EmbeddedPostgres server = EmbeddedPostgres.open(dataFolder.resolve("postgres"));
        return new Postgres(server.url(), Optional.of(server));
    }

    public DatabaseUrl url() {
        return url;
    }

    public boolean isEmbedded() {
        return embedded.isPresent();
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
