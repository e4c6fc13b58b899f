package dev.coachmichael.core.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.ibatis.migration.Change;
import org.apache.ibatis.migration.MigrationException;
import org.apache.ibatis.migration.MigrationLoader;
import org.apache.ibatis.migration.MigrationReader;
import org.apache.ibatis.migration.operations.DownOperation;
import org.apache.ibatis.migration.operations.StatusOperation;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/**
 * The schema's changes, up and down. Each call is one transaction under an advisory lock: two processes that start at
 * once change the schema once, and a change that fails halfway leaves nothing. Blocking: run it before event loops start.
 */
public final class Migrations {

    /**
     * One change of the schema.
     *
     * @param id its number
     * @param name what it does
     * @param applied when it was applied; empty when it waits
     */
    public record Step(int id, String name, String applied) {}

    private static final String TABLE = "schema_change";
    private static final long LOCK = 7_301_200_317L;

    private final DatabaseUrl url;

    public Migrations(DatabaseUrl url) {
        this.url = url;
    }

    /** Applies what waits; returns how many changes were applied. */
    public int up() {
        return inTransaction(connection -> {
            int before = applied(connection);
            new UpOperation().operate(() -> uncommitted(connection), new Scripts(), options(), silent());
            return applied(connection) - before;
        });
    }

    /** Takes back the newest change; returns 0 when there is none. */
    public int down() {
        return inTransaction(connection -> {
            int before = applied(connection);
            if (before > 0) {
                new DownOperation(1).operate(() -> uncommitted(connection), new Scripts(), options(), silent());
            }
            return before - applied(connection);
        });
    }

    /** All changes in order, applied or waiting. */
    public List<Step> status() {
        return inTransaction(connection -> {
            StatusOperation status =
                    new StatusOperation().operate(() -> uncommitted(connection), new Scripts(), options(), silent());
            return status.getCurrentStatus().stream()
                    .map(change -> new Step(
                            change.getId().intValue(),
                            change.getDescription(),
                            Objects.requireNonNullElse(change.getAppliedTimestamp(), "")))
                    .toList();
        });
    }

    /** The major version of the server. */
    public int serverVersion() {
        return inTransaction(connection -> connection.getMetaData().getDatabaseMajorVersion());
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET client_min_messages = warning");
                statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
                statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE
                        + " (id numeric(20, 0) PRIMARY KEY, applied_at varchar(25) NOT NULL,"
                        + " description varchar(255) NOT NULL)");
            }
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new StoreUnavailable("The database " + url + " cannot be migrated: " + e.getMessage(), e);
        } catch (MigrationException e) {
            throw new StoreUnavailable("A change of the schema failed and was taken back: " + e.getMessage(), e);
        }
    }

    private static int applied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + TABLE)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The same connection for the library, which may neither end the transaction nor close it. */
    private static Connection uncommitted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (List.of("commit", "rollback", "close", "setAutoCommit").contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static DatabaseOperationOption options() {
        DatabaseOperationOption options = new DatabaseOperationOption();
        options.setChangelogTable(TABLE);
        options.setSendFullScript(true);
        options.setAutoCommit(false);
        options.setStopOnError(true);
        options.setEscapeProcessing(false);
        return options;
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** The SQL files on the class path, named in {@code index.txt}. */
    private static final class Scripts implements MigrationLoader {

        @Override
        public List<Change> getMigrations() {
            try (BufferedReader index =
                    new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
                // The library sorts the list in place.
                return index.lines()
                        .filter(line -> !line.isBlank())
                        .map(Scripts::change)
                        .collect(Collectors.toCollection(ArrayList::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getScriptReader(Change change, boolean undo) {
            return new MigrationReader(open(change.getFilename()), "UTF-8", undo, new Properties());
        }

        @Override
        public Reader getBootstrapReader() {
            return new StringReader("");
        }

        @Override
        public Reader getOnAbortReader() {
            return new StringReader("");
        }

        private static Change change(String file) {
            String name = file.substring(5, file.length() - ".sql".length()).replace('_', ' ');
            Change change = new Change(new BigDecimal(file.substring(0, 4)), null, name);
            change.setFilename(file);
            return change;
        }

        private static InputStream open(String file) {
            return Objects.requireNonNull(Migrations.class.getResourceAsStream("migrations/" + file), file);
        }
    }
}
