package dev.coachmichael.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of a Postgres server, unpacked from the class path once per folder. */
final class PostgresBinaries {

    private static final String COMPLETE = ".complete";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks what fits this machine; does nothing when it was done before. */
    static PostgresBinaries unpack(Path folder) throws IOException {
        String archive = archiveName();
        Path home = folder.resolve(archive.replace(".txz", ""));
        if (!Files.exists(home.resolve(COMPLETE))) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, "unpacking");
            try (InputStream in = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
                if (in == null) {
                    throw new StoreUnavailable("No embedded Postgres for this machine (" + archive
                            + "). Set DATABASE_URL to a Postgres 15 or newer.");
                }
                unpackInto(fresh, in);
            }
            Files.createFile(fresh.resolve(COMPLETE));
            moveInPlace(fresh, home);
        }
        return new PostgresBinaries(home);
    }

    /**
     * Runs one program to its end.
     *
     * @return what it printed
     * @throws StoreUnavailable when it fails or takes longer than {@code timeout}
     */
    String run(String program, List<String> arguments, Duration timeout) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // Postgres refuses root; in a user namespace of its own it is nobody and still owns its files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("coach-postgres", ".out");
            try {
                return runTo(output, command, program, timeout);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The embedded Postgres cannot run " + program + ": " + e.getMessage()
                            + ". Set DATABASE_URL to a Postgres 15 or newer.",
                    e);
        }
    }

    private static String runTo(Path output, List<String> command, String program, Duration timeout)
            throws IOException {
        // The server inherits the output: a pipe would never end, a file may.
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new StoreUnavailable(
                        "The embedded Postgres did not finish " + program + " within " + timeout.toSeconds() + " s.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while the embedded Postgres ran " + program + ".", e);
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8).strip();
        if (process.exitValue() != 0) {
            throw new StoreUnavailable("The embedded Postgres failed at " + program + ": " + lastLine(printed)
                    + ". As root in a container without user namespaces it cannot run:"
                    + " use another user, or set DATABASE_URL.");
        }
        return printed;
    }

    private static String lastLine(String printed) {
        return printed.isEmpty() ? "no output" : printed.substring(printed.lastIndexOf('\n') + 1);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String architecture =
                switch (System.getProperty("os.arch")) {
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "x86_64";
                };
        return "postgres-" + os + "-" + architecture + ".txz";
    }

    private static void unpackInto(Path folder, InputStream in) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                unpackEntry(tar, entry, target);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, target.getRoot().resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void moveInPlace(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(home.resolve(COMPLETE))) {
                throw e;
            }
            // Another process was faster.
            try (Stream<Path> files = Files.walk(fresh)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
