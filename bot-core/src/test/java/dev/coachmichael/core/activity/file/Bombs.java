package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.file.FileResult.Read;
import dev.coachmichael.core.activity.file.FileResult.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files that cost much to a naive reader, and reads them: run by a test in a small heap. */
final class Bombs {

    static final int COUNT = 7;

    private Bombs() {}

    public static void main(String[] args) throws IOException {
        explode("blank-zip", zip(256 << 20, "run.gpx", ""));
        explode("blank-gpx-zip", zip(256 << 20, "run.gpx", "<gpx><trk><trkseg>"));
        explode("nested-zip", nested());
        explode("blank-gzip", gzip(256 << 20));
        explode("fit-empty-messages", emptyMessages(19 << 20));
        explode("fit-tiny-records", tinyRecords(19 << 20));
        explode("gpx-points", points(19 << 20));
    }

    private static void explode(String name, byte[] file) throws IOException {
        Path path = Files.createTempFile("bomb", ".bin");
        try {
            Files.write(path, file);
            long size = file.length;
            file = new byte[0];
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<FileResult> results = Reads.FILES.read(path, Reads.PARIS, ReadLimits.UPLOAD);
            long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
            String outcome =
                    switch (results.getFirst()) {
                        case Read read -> "READ";
                        case Refused refused -> refused.reason().name();
                    };
            System.out.println("bomb " + name + " " + outcome + " " + millis + " " + size);
        } finally {
            Files.delete(path);
        }
    }

    private static byte[] zip(long unpacked, String name, String start) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            spaces(zip, unpacked);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() throws IOException {
        byte[] inner = zip(64 << 20, "inner.txt", "");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 16; i++) {
                zip.putNextEntry(new ZipEntry(i + ".zip"));
                zip.write(inner);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(long unpacked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            spaces(gzip, unpacked);
        }
        return bytes.toByteArray();
    }

    private static void spaces(OutputStream out, long count) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) ' ');
        for (long left = count; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    /** A message definition without fields, then a message in each byte. */
    private static byte[] emptyMessages(int size) {
        byte[] definition = {0x40, 0, 0, 20, 0, 0};
        return fit(size, definition, new byte[] {0});
    }

    /** Records of a time and nothing else, five bytes each. */
    private static byte[] tinyRecords(int size) {
        byte[] definition = {0x40, 0, 0, 20, 0, 1, (byte) 253, 4, (byte) 0x86};
        return fit(size, definition, new byte[] {0, 0, 0, 0, 0x40});
    }

    private static byte[] fit(int size, byte[] definition, byte[] message) {
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 12)
                .put((byte) 0x20)
                .putShort((short) 2132)
                .putInt(size - 14)
                .put(new byte[] {'.', 'F', 'I', 'T'});
        file.put(definition);
        while (file.remaining() >= message.length + 2) {
            file.put(message);
        }
        return file.array();
    }

    private static byte[] points(int size) {
        byte[] file = new byte[size];
        byte[] start = "<gpx><trk><trkseg>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, file, 0, start.length);
        byte[] point = "<trkpt/>".getBytes(StandardCharsets.UTF_8);
        for (int at = start.length; at + point.length <= size; at += point.length) {
            System.arraycopy(point, 0, file, at, point.length);
        }
        return file;
    }
}
