package dev.coachmichael.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the folder of sample recordings, which are not ours to publish: {@code shared/data} beside the checkout or above it,
 * or the one named by the environment variable COACH_SHARED_DATA.
 */
public final class SharedData {

    private SharedData() {}

    /** The folder; says so on standard output when there is none. */
    public static Optional<Path> dir() {
        String named = System.getenv("COACH_SHARED_DATA");
        if (named != null && Files.isDirectory(Path.of(named))) {
            return Optional.of(Path.of(named));
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null) {
            Path beside = folder.resolve("shared").resolve("data");
            if (Files.isDirectory(beside)) {
                return Optional.of(beside);
            }
            folder = folder.getParent();
        }
        System.out.println("Sample data not found beside the checkout: skipped the tests that read it.");
        return Optional.empty();
    }
}
