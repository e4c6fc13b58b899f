package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.file.FileResult.Refused;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads whatever a runner sends: FIT, GPX, TCX, tables, Garmin's list of activities, any of them compressed, zips of them.
 *
 * <p>Blocks; call it from a worker. Safe for several threads. Never throws because of what a file holds: each file ends as
 * {@link FileResult.Read} or {@link FileResult.Refused}. Only the stream or file itself failing gives an {@link IOException}.
 */
public final class ActivityFiles {

    private static final int BUFFER = 64 * 1024;

    private final Clock clock;

    /** Takes the clock that tells which dates lie in the future. */
    public ActivityFiles(Clock clock) {
        this.clock = clock;
    }

    /** What one upload contains: one result for a plain file, one for each file inside of an archive. */
    public List<FileResult> read(String fileName, byte[] file, ZoneId athleteZone, ReadLimits limits) {
        try {
            return read(fileName, new ByteArrayInputStream(file), file.length, athleteZone, limits);
        } catch (IOException e) {
            throw new AssertionError("a byte array cannot fail", e);
        }
    }

    /** As above, from a file on disk, which is not held in memory. */
    public List<FileResult> read(Path file, ZoneId athleteZone, ReadLimits limits) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return read(nameOf(file), in, Files.size(file), athleteZone, limits);
        }
    }

    /**
     * Reads the archive that Garmin or Strava makes of a whole account, giving each result as soon as it is there so that
     * memory stays small. Photos, messages, routes, and FIT files that are no activities are passed over without a result.
     * Results given before a cap of the whole archive is reached stay valid; a {@link FileResult.Refused} for the archive
     * follows them.
     */
    public void readAccountExport(Path archive, ZoneId athleteZone, ReadLimits limits, Consumer<FileResult> results)
            throws IOException {
        Upload upload = upload(nameOf(archive), athleteZone, limits, result -> {
            boolean noActivity = result instanceof Refused refused && refused.reason() == RefusalReason.NOT_AN_ACTIVITY;
            if (!noActivity) {
                results.accept(result);
            }
        });
        upload.onlyFiles(ActivityFiles::mayHoldActivities);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive), BUFFER)) {
            upload.read(in, Files.size(archive));
        } catch (RefusedFile refused) {
            results.accept(new Refused(Names.baseName(nameOf(archive)), refused.reason()));
        }
    }

    private List<FileResult> read(String fileName, InputStream in, long size, ZoneId athleteZone, ReadLimits limits)
            throws IOException {
        List<FileResult> results = new ArrayList<>();
        try {
            upload(fileName, athleteZone, limits, results::add).read(in, size);
        } catch (RefusedFile refused) {
            return List.of(new Refused(Names.baseName(fileName), refused.reason()));
        }
        return List.copyOf(results);
    }

    private Upload upload(String fileName, ZoneId athleteZone, ReadLimits limits, Consumer<FileResult> results) {
        var budget = new Budget(limits, System::nanoTime);
        return new Upload(fileName, new ReadingContext(athleteZone, clock.instant(), budget), results);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean mayHoldActivities(String path) {
        String name = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean wanted = name.matches(".*\\.(fit|gpx|tcx|zip)(\\.gz)?")
                || name.endsWith("summarizedactivities.json")
                || name.endsWith("activities.csv");
        return wanted && !name.contains("routes/") && !name.contains("__macosx/");
    }
}
