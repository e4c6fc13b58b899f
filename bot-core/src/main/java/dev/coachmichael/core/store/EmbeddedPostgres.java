package dev.coachmichael.core.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Postgres server in a folder of ours, for machines without one: on 127.0.0.1 only, with fsync, with a generated
 * password kept readable by the owner alone.
 *
 * <p>Several processes may use one folder: the first starts the server, the others attach to it, and whoever leaves last
 * stops it. A server that outlived a killed process is attached to; a stale lock file is recognised. Blocking: use it
 * before event loops start and after they stop.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "coach";
    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

    private final PostgresBinaries binaries;
    private final Path folder;
    private final FolderLocks locks;
    private DatabaseUrl url;

    private EmbeddedPostgres(PostgresBinaries binaries, Path folder, FolderLocks locks, DatabaseUrl url) {
        this.binaries = binaries;
        this.folder = folder;
        this.locks = locks;
        this.url = url;
    }

    /**
     * Starts the server of a folder, or attaches to the one that runs there.
     *
     * @param folder kept between runs; made when absent
     * @throws StoreUnavailable in plain words when no server can run here
     */
    public static EmbeddedPostgres open(Path folder) {
        return open(folder, folder.resolve("server"));
    }

    /** As {@link #open(Path)}, with the unpacked server in a folder that several data folders share. */
    public static EmbeddedPostgres open(Path folder, Path unpacked) {
        try {
            Files.createDirectories(folder);
            PostgresBinaries binaries = PostgresBinaries.unpack(unpacked);
            FolderLocks locks = FolderLocks.enter(folder);
            try {
                EmbeddedPostgres server = new EmbeddedPostgres(binaries, folder, locks, at(folder, 0));
                server.startOrAttach();
                return server;
            } catch (RuntimeException | IOException e) {
                locks.leave(() -> {});
                throw e;
            } finally {
                locks.startDone();
            }
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The data folder " + folder + " cannot be used: " + e.getMessage()
                            + ". Free some disk or name another folder in COACH_DATA_DIR.",
                    e);
        }
    }

    public DatabaseUrl url() {
        return url;
    }

    /** The server's process id, as it wrote it down. */
    public long pid() {
        return pidFile().map(PidFile::pid).orElse(-1L);
    }

    /** Stops the server at once, as a power cut would: for tests of recovery. */
    public void stopHard() {
        binaries.run(
                "pg_ctl", List.of("stop", "-D", data().toString(), "-m", "immediate", "-w"), Duration.ofSeconds(30));
    }

    /** Starts it again after {@link #stopHard} on the same port. */
    public void startAgain() {
        start(url.port());
    }

    /** Leaves; the last one to leave stops the server. */
    @Override
    public void close() {
        try {
            locks.leave(() -> {
                if (pidFile().filter(PidFile::runsPostgres).isEmpty()) {
                    return;
                }
                String output = binaries.run(
                        "pg_ctl", List.of("stop", "-D", data().toString(), "-m", "fast", "-w"), Duration.ofSeconds(30));
                LOG.debug("Embedded Postgres stopped: {}", output);
            });
        } catch (IOException e) {
            LOG.warn("Embedded Postgres left running folder={} reason={}", folder, e.getMessage());
        }
    }

    private void startOrAttach() throws IOException {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
        Optional<PidFile> live = pidFile().filter(PidFile::runsPostgres);
        if (live.isPresent() && answers(live.get().port())) {
            url = at(folder, live.get().port());
            LOG.debug("Attached to the embedded Postgres that runs already port={}", url.port());
            return;
        }
        if (live.isEmpty()) {
            Files.deleteIfExists(data().resolve(PidFile.NAME));
        }
        start(freePort());
    }

    private void initialise() throws IOException {
        Path passwordFile = folder.resolve("password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(passwordFile, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        binaries.run(
                "initdb",
                List.of(
                        "-D",
                        data().toString(),
                        "-U",
                        USER,
                        "-E",
                        "UTF8",
                        "--no-locale",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile),
                START_TIMEOUT);
    }

    private void start(int port) {
        String options = "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c jit=off"
                + " -c max_connections=100 -c log_line_prefix=%m[%p] -c max_wal_senders=0 -c wal_level=minimal";
        binaries.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        data().toString(),
                        "-l",
                        folder.resolve("server.log").toString(),
                        "-w",
                        "-t",
                        String.valueOf(START_TIMEOUT.toSeconds()),
                        "-o",
                        options),
                START_TIMEOUT.plusSeconds(5));
        try {
            url = at(folder, port);
        } catch (IOException e) {
            throw new StoreUnavailable("The database password in " + folder + " cannot be read.", e);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Optional<PidFile> pidFile() {
        return PidFile.read(data());
    }

    private static DatabaseUrl at(Path folder, int port) throws IOException {
        Path password = folder.resolve("password");
        String secret = Files.exists(password) ? Files.readString(password).strip() : "";
        return new DatabaseUrl("127.0.0.1", port, "postgres", USER, secret);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
