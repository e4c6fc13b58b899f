package dev.coachmichael.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the sample data that lies beside a checkout, in {@code ../shared/data}, and is never part of it. The environment
 * variable {@code COACH_SHARED_DATA} names another place. Tests that need it are skipped, visibly, where it is absent.
 */
public final class SharedData {

    private SharedData() {}

    /** The folder, if it exists. */
    public static Optional<Path> dir() {
        String named = System.getenv("COACH_SHARED_DATA");
        if (named != null && Files.isDirectory(Path.of(named))) {
            return Optional.of(Path.of(named));
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder.getParent() != null) {
            folder = folder.getParent();
            Path candidate = folder.resolve("shared").resolve("data");
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
