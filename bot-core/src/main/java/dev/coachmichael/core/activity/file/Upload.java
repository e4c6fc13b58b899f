package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.SourceKeys;
import dev.coachmichael.core.activity.file.FileResult.Read;
import dev.coachmichael.core.activity.file.FileResult.Refused;
import dev.coachmichael.core.activity.file.GuardedStream.CountingStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One upload on its way through decompression to the readers. Archives are read as streams, first to last, and nothing is
 * ever written under a name from inside: such names serve to report, their folders are ignored.
 */
final class Upload {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);
    private static final int BUFFER = 16 * 1024;

    private final String fileName;
    private final ReadingContext context;
    private final Consumer<FileResult> results;
    private Predicate<String> wanted = Upload::noSystemFile;

    /** How deep a stream is packed: archives within archives once, compressed files anywhere once. */
    private record Packing(int archives, int compressions) {
        static final Packing NONE = new Packing(0, 0);
    }

    Upload(String fileName, ReadingContext context, Consumer<FileResult> results) {
        this.fileName = fileName;
        this.context = context;
        this.results = results;
    }

    void onlyFiles(Predicate<String> filter) {
        wanted = filter;
    }

    /** Reads all of it; throws {@link RefusedFile} when a cap of the whole upload is reached. */
    void read(InputStream in, long size) throws IOException {
        if (size > context.budget().limits().maxFileBytes()) {
            throw RefusedFile.wholeUpload(RefusalReason.TOO_BIG);
        }
        context.budget().startFile();
        member(Names.baseName(fileName), in, Packing.NONE);
    }

    private void member(String name, InputStream in, Packing packing) {
        try {
            context.budget().startFile();
            var buffered = new BufferedInputStream(in, BUFFER);
            buffered.mark(FileKind.HEAD_BYTES);
            byte[] head = buffered.readNBytes(FileKind.HEAD_BYTES);
            buffered.reset();
            switch (FileKind.of(head)) {
                case ZIP -> archive(name, buffered, packing);
                case GZIP -> compressed(name, buffered, packing);
                case EMPTY -> refuse(name, RefusalReason.EMPTY);
                case HTML -> refuse(name, RefusalReason.HTML_PAGE);
                case UNKNOWN -> refuse(name, RefusalReason.UNKNOWN_FORMAT);
                case FIT -> file(name, buffered, new FitReader(new GarminFitDecoder()));
                case XML -> file(name, buffered, new XmlReader());
                case JSON -> file(name, buffered, new GarminExportReader());
                case TEXT -> file(name, buffered, new CsvReader());
            }
        } catch (RefusedFile refused) {
            if (refused.concernsWholeUpload()) {
                throw refused;
            }
            refuse(name, refused.reason());
        } catch (IOException e) {
            refuse(name, RefusalReason.DAMAGED);
        } catch (RuntimeException e) {
            // One file that we read wrongly must not block the others of the archive.
            LOG.warn("File could not be read kind={}", e.getClass().getName(), e);
            refuse(name, RefusalReason.UNREADABLE);
        }
    }

    private void file(String name, InputStream in, ActivityReader reader) throws IOException {
        MessageDigest digest = sha256();
        var digested = new DigestInputStream(in, digest);
        Reading reading = reader.read(digested, context);
        drain(digested);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        results.accept(new Read(name, keyed(name, sha256, reading.activities()), reading.rejectedRows()));
    }

    /** File managers put files of their own into archives. */
    private static boolean noSystemFile(String path) {
        return !path.contains("__MACOSX/") && !Names.baseName(path).startsWith(".");
    }

    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = in.read(buffer);
        while (read >= 0) {
            read = in.read(buffer);
        }
    }

    /** A number in a file name belongs to a file with one activity; a multisport file's number is that of the whole. */
    private static List<Activity> keyed(String name, String sha256, List<Activity> activities) {
        List<Activity> keyed = new ArrayList<>();
        for (int part = 0; part < activities.size(); part++) {
            Activity activity = activities.get(part);
            SourceKeys keys = activity.keys();
            boolean fromName = keys.garminActivityId().isEmpty() && activities.size() == 1;
            OptionalLong garminId = fromName ? Names.garminActivityId(name) : keys.garminActivityId();
            keyed.add(activity.withKeys(
                    new SourceKeys(garminId, keys.externalId(), keys.fit(), Optional.of(sha256), part)));
        }
        return keyed;
    }

    private void compressed(String name, InputStream in, Packing packing) throws IOException {
        if (packing.compressions() > 0) {
            throw RefusedFile.because(RefusalReason.NESTED_TOO_DEEP);
        }
        var counting = new CountingStream(in);
        var unpacked = new GuardedStream(new GZIPInputStream(counting, BUFFER), counting, context.budget());
        String inner = name.replaceFirst("(?i)\\.gz$", "");
        member(inner, unpacked, new Packing(packing.archives(), packing.compressions() + 1));
    }

    private void archive(String name, InputStream in, Packing packing) throws IOException {
        if (packing.archives() > 1 || packing.compressions() > 0) {
            throw RefusedFile.because(RefusalReason.NESTED_TOO_DEEP);
        }
        var counting = new CountingStream(in);
        // Any byte is a character in this charset, so odd names cannot fail; entries marked as UTF-8 are read as such.
        var zip = new ZipInputStream(counting, StandardCharsets.ISO_8859_1);
        var unpacked = new GuardedStream(zip, counting, context.budget());
        boolean any = false;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                context.budget().chargeEntry();
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    any = true;
                    member(Names.baseName(entry.getName()), unpacked, new Packing(packing.archives() + 1, 0));
                }
                context.budget().startFile();
                drain(unpacked);
            }
        } catch (ZipException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw RefusedFile.because(locked ? RefusalReason.ENCRYPTED : RefusalReason.DAMAGED);
        }
        if (!any) {
            refuse(name, RefusalReason.NO_DATA);
        }
    }

    private void refuse(String name, RefusalReason reason) {
        results.accept(new Refused(name, reason));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}
