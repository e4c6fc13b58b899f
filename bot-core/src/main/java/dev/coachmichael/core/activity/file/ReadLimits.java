package dev.coachmichael.core.activity.file;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What reading may cost. Exceeding a cap refuses the file, or the whole archive when the cap concerns it.
 *
 * @param maxFileBytes of the upload itself
 * @param maxUnpackedBytes of everything inside an archive together
 * @param maxEntries of an archive, those of inner archives counted along
 * @param maxRatio unpacked to packed bytes; the first megabyte unpacked is free, since small files compress well
 * @param maxFitBytes of one FIT file
 * @param maxRecords points of one activity file
 * @param maxRecordsInAll points of everything in an archive together
 * @param maxRows of a table or list
 * @param perFile time for one file
 * @param inAll time for the whole upload
 */
public record ReadLimits(
        long maxFileBytes,
        long maxUnpackedBytes,
        int maxEntries,
        int maxRatio,
        int maxFitBytes,
        int maxRecords,
        long maxRecordsInAll,
        int maxRows,
        Duration perFile,
        Duration inAll) {

    private static final long MEBIBYTE = 1 << 20;

    /** For a file that a runner sends. */
    public static final ReadLimits UPLOAD = new ReadLimits(
            20 * MEBIBYTE,
            50 * MEBIBYTE,
            200,
            100,
            (int) (20 * MEBIBYTE),
            200_000,
            1_500_000,
            20_000,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));

    /** For the archive that Garmin or Strava makes of a whole account. */
    public static final ReadLimits ACCOUNT_EXPORT = new ReadLimits(
            2048 * MEBIBYTE,
            4096 * MEBIBYTE,
            500_000,
            100,
            (int) (20 * MEBIBYTE),
            200_000,
            Long.MAX_VALUE,
            50_000,
            Duration.ofSeconds(30),
            Duration.ofHours(2));

    public ReadLimits {
        if (Math.min(maxFileBytes, maxUnpackedBytes) <= 0
                || Math.min(Math.min(maxEntries, maxRatio), Math.min(maxFitBytes, maxRecords)) <= 0
                || Math.min(maxRecordsInAll, maxRows) <= 0) {
            throw new IllegalArgumentException("every limit must be above 0");
        }
        requireNonNull(perFile);
        requireNonNull(inAll);
    }

    public ReadLimits withTime(Duration newPerFile, Duration newInAll) {
        return new ReadLimits(
                maxFileBytes,
                maxUnpackedBytes,
                maxEntries,
                maxRatio,
                maxFitBytes,
                maxRecords,
                maxRecordsInAll,
                maxRows,
                newPerFile,
                newInAll);
    }
}
