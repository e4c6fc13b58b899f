package dev.coachmichael.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path UNPACKED = Path.of("target", "postgres-server");

    @TempDir
    Path folder;

    @Test
    void keepsItsDataBetweenRunsWithFsyncOnAndLoopbackOnly() throws SQLException {
        try (EmbeddedPostgres first = open()) {
            run(first.url(), "CREATE TABLE kept AS SELECT 42 AS answer");
            assertThat(ask(first.url(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(first.url(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
        try (EmbeddedPostgres second = open()) {
            assertThat(ask(second.url(), "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void keepsThePasswordForItsOwnerAndAsksForIt() throws Exception {
        try (EmbeddedPostgres server = open()) {
            Path password = folder.resolve("password");
            assertThat(Files.getPosixFilePermissions(password)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(server.url().toString()).doesNotContain(Files.readString(password));
            DatabaseUrl stranger = new DatabaseUrl(
                    "127.0.0.1", server.url().port(), "postgres", server.url().user(), "guess");
            assertThatThrownBy(() -> ask(stranger, "SELECT 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void attachesToAServerThatOutlivedItsStarter() throws Exception {
        Process starter = ChildJvm.start(List.of(), StartsAndHangs.class, folder.toString());
        DatabaseUrl url = DatabaseUrl.parse(ChildJvm.readLine(starter));
        starter.destroyForcibly().waitFor();
        run(url, "CREATE TABLE before_kill AS SELECT 1 AS one");
        try (EmbeddedPostgres attached = open()) {
            assertThat(attached.url().port()).isEqualTo(url.port());
            assertThat(ask(attached.url(), "SELECT one FROM before_kill")).isEqualTo("1");
        }
        assertThatThrownBy(() -> ask(url, "SELECT 1")).hasMessageContaining("refused");
    }

    @Test
    void startsOverAStaleLockFileAndAfterAHardStop() throws Exception {
        try (EmbeddedPostgres server = open()) {
            run(server.url(), "CREATE TABLE kept AS SELECT 7 AS seven");
            server.stopHard();
        }
        long somebodyElse = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("data").resolve("postmaster.pid"),
                somebodyElse + "\n" + folder.resolve("data") + "\n1\n65000\n\n127.0.0.1\n");
        try (EmbeddedPostgres server = open()) {
            assertThat(ask(server.url(), "SELECT seven FROM kept")).isEqualTo("7");
        }
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.open(folder, UNPACKED);
    }

    static String ask(DatabaseUrl url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void run(DatabaseUrl url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A process that opens the folder of its first argument, says where, and waits to be killed. */
    static final class StartsAndHangs {
        public static void main(String[] arguments) throws Exception {
            EmbeddedPostgres server = EmbeddedPostgres.open(Path.of(arguments[0]), UNPACKED);
            System.out.println(server.url().withPassword());
            System.out.flush();
            System.in.read();
        }
    }
}
