package dev.coachmichael.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a Postgres server writes down about itself.
 *
 * @param pid its process
 * @param port where it listens
 */
record PidFile(long pid, int port) {

    static final String NAME = "postmaster.pid";

    static Optional<PidFile> read(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(NAME));
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new PidFile(
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** False too for a dead process that nobody reaped, and when the number now belongs to another program. */
    boolean runsPostgres() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info()
                        .command()
                        .map(c -> c.endsWith("postgres"))
                        .orElse(false))
                .orElse(false);
    }
}
