package dev.coachmichael.core.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests on a real server: one embedded server per JVM, or the one that the system property {@code
 * coach.test.database} names ({@code postgresql://user:password@host:port/postgres}). Sessions run in a time zone that is
 * not UTC.
 */
public final class ScratchDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final DatabaseUrl SERVER = server();

    private ScratchDatabase() {}

    /** A new empty database. */
    public static DatabaseUrl empty(String name) {
        String database = "t_" + name + "_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try {
            EmbeddedPostgresTest.run(SERVER, "CREATE DATABASE " + database);
            EmbeddedPostgresTest.run(SERVER, "ALTER DATABASE " + database + " SET timezone TO 'Pacific/Auckland'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseUrl(SERVER.host(), SERVER.port(), database, SERVER.user(), SERVER.password());
    }

    /** A new database with our schema. */
    public static DatabaseUrl migrated(String name) {
        DatabaseUrl url = empty(name);
        new Migrations(url).up();
        return url;
    }

    private static DatabaseUrl server() {
        String outside = System.getProperty("coach.test.database", "");
        if (!outside.isEmpty()) {
            return DatabaseUrl.parse(outside);
        }
        try {
            Path folder = Files.createTempDirectory("coach-test-postgres");
            EmbeddedPostgres server = EmbeddedPostgres.open(folder, Path.of("target", "postgres-server"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                deleteAll(folder);
            }));
            return server.url();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
