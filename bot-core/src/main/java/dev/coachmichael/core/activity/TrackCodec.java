package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.Track.Column;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A track as one compact array of bytes for a store, and back.
 *
 * <p>One version byte, then a deflated stream: each column as differences to the point before, in variable-length integers
 * (small differences take one byte). The same track gives the same bytes on the same Java runtime; compare tracks, not
 * bytes, across runtimes. One hour at one point a second takes about 15 to 25 kB.
 */
public final class TrackCodec {

    private static final int VERSION = 1;
    private static final int MAX_POINTS = 5_000_000;

    private TrackCodec() {}

    public static byte[] encode(Track track) {
        var bytes = new ByteArrayOutputStream(1024 + track.size());
        bytes.write(VERSION);
        var deflater = new Deflater(6);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8192))) {
            write(track, new VarInts.Writer(out), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #encode} wrote; fails with {@link IllegalArgumentException} on anything else. */
    public static Track decode(byte[] encoded) {
        if (encoded.length == 0 || encoded[0] != VERSION) {
            throw new IllegalArgumentException("not an encoded track of version " + VERSION);
        }
        var deflated = new ByteArrayInputStream(encoded, 1, encoded.length - 1);
        try (var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(deflated), 8192))) {
            return read(new VarInts.Reader(in), in);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException("damaged track of " + encoded.length + " bytes", e);
        }
    }

    private static void write(Track track, VarInts.Writer ints, DataOutputStream out) throws IOException {
        ints.write(track.size());
        writeOffsets(track, ints);
        for (Column column : Column.values()) {
            ints.write(track.has(column) ? 1 : 0);
            if (track.has(column)) {
                writeColumn(track, column, ints);
            }
        }
        ints.write(track.pauses().size());
        for (Pause pause : track.pauses()) {
            ints.write(pause.fromMillis());
            ints.write(pause.millis());
            ints.write(pause.kind().ordinal());
        }
        ints.write(track.developerColumns().size());
        for (DeveloperColumn column : track.developerColumns()) {
            out.writeUTF(column.name());
            out.writeUTF(column.unit());
            int before = 0;
            for (int point = 0; point < track.size(); point++) {
                int bits = Float.floatToIntBits(column.value(point));
                out.writeInt(bits ^ before);
                before = bits;
            }
        }
    }

    private static void writeOffsets(Track track, VarInts.Writer ints) throws IOException {
        long before = 0;
        long stepBefore = 0;
        for (int point = 0; point < track.size(); point++) {
            long step = track.offsetMillis(point) - before;
            ints.write(step - stepBefore);
            before = track.offsetMillis(point);
            stepBefore = step;
        }
    }

    /** A point without the value is a 0; others are the difference to the last value, moved away from 0. */
    private static void writeColumn(Track track, Column column, VarInts.Writer ints) throws IOException {
        long before = 0;
        for (int point = 0; point < track.size(); point++) {
            int value = track.value(column, point);
            if (value == Track.ABSENT) {
                ints.write(0);
            } else {
                long step = value - before;
                ints.write(step >= 0 ? step + 1 : step);
                before = value;
            }
        }
    }

    private static Track read(VarInts.Reader ints, DataInputStream in) throws IOException {
        int size = ints.readInt(0, MAX_POINTS);
        int[] offsets = readOffsets(ints, size);
        int[][] columns = new int[Column.values().length][];
        for (Column column : Column.values()) {
            columns[column.ordinal()] = ints.readInt(0, 1) == 1 ? readColumn(ints, size) : Track.NO_COLUMN;
        }
        List<Pause> pauses = new ArrayList<>();
        for (int left = ints.readInt(0, MAX_POINTS); left > 0; left--) {
            int from = ints.readInt(Integer.MIN_VALUE, Integer.MAX_VALUE);
            int to = from + ints.readInt(1, Integer.MAX_VALUE);
            pauses.add(new Pause(from, to, Pause.Kind.values()[ints.readInt(0, 1)]));
        }
        List<DeveloperColumn> developerColumns = new ArrayList<>();
        for (int left = ints.readInt(0, 1000); left > 0; left--) {
            developerColumns.add(readDeveloperColumn(in, size));
        }
        return new Track(offsets, columns, pauses, developerColumns);
    }

    private static int[] readOffsets(VarInts.Reader ints, int size) throws IOException {
        int[] offsets = new int[size];
        long before = 0;
        long step = 0;
        for (int point = 0; point < size; point++) {
            step += ints.read();
            before += step;
            offsets[point] = (int) before;
        }
        return offsets;
    }

    private static int[] readColumn(VarInts.Reader ints, int size) throws IOException {
        int[] values = new int[size];
        Arrays.fill(values, Track.ABSENT);
        long before = 0;
        for (int point = 0; point < size; point++) {
            long step = ints.read();
            if (step != 0) {
                before += step > 0 ? step - 1 : step;
                values[point] = (int) before;
            }
        }
        return values;
    }

    private static DeveloperColumn readDeveloperColumn(DataInputStream in, int size) throws IOException {
        String name = in.readUTF();
        String unit = in.readUTF();
        float[] values = new float[size];
        int before = 0;
        for (int point = 0; point < size; point++) {
            before ^= in.readInt();
            values[point] = Float.intBitsToFloat(before);
        }
        return new DeveloperColumn(name, unit, values);
    }
}
