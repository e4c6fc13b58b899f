package dev.coachmichael.core.activity.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One FIT file among those chained in a byte array, as its header frames it. The SDK's own integrity check answers "fine" for
 * cut and for empty files, so length and checksum are tested here.
 *
 * @param bytes header, data and checksum; the checksum is put right, so that the decoder reads on to the end
 * @param damage what is wrong with the frame
 */
record FitFrame(byte[] bytes, Damage damage) {

    enum Damage {
        NONE,
        CUT_SHORT,
        CHECKSUM
    }

    private static final int MIN_HEADER = 12;
    private static final int MAX_HEADER = 64;
    private static final int MAX_CHAIN = 100;
    private static final int[] CRC_OF_NIBBLE = {
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
        0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400
    };

    /** Whether a FIT header begins here: its size, and ".FIT" in bytes 8 to 11. */
    static boolean beginsAt(byte[] file, int at) {
        return file.length - at >= MIN_HEADER
                && headerSize(file, at) >= MIN_HEADER
                && headerSize(file, at) <= MAX_HEADER
                && file[at + 8] == '.'
                && file[at + 9] == 'F'
                && file[at + 10] == 'I'
                && file[at + 11] == 'T';
    }

    /** The files chained in these bytes; what follows the last one and is no FIT header is ignored. */
    static List<FitFrame> split(byte[] file) {
        List<FitFrame> frames = new ArrayList<>();
        int at = 0;
        while (beginsAt(file, at) && frames.size() < MAX_CHAIN) {
            long dataSize = dataSize(file, at);
            long end = at + headerSize(file, at) + dataSize + 2;
            if (dataSize == 0 || end > file.length) {
                frames.add(cut(Arrays.copyOfRange(file, at, file.length), dataSize));
                return frames;
            }
            frames.add(whole(Arrays.copyOfRange(file, at, (int) end)));
            at = (int) end;
        }
        return frames;
    }

    /** A size of zero is what devices write before they know it: what is there is the data, without a checksum. */
    private static FitFrame cut(byte[] bytes, long dataSize) {
        int header = headerSize(bytes, 0);
        if (dataSize == 0) {
            int present = Math.max(0, bytes.length - header);
            for (int i = 0; i < 4; i++) {
                bytes[4 + i] = (byte) (present >> 8 * i);
            }
            Arrays.fill(bytes, MIN_HEADER, Math.min(header, bytes.length), (byte) 0);
        }
        return new FitFrame(bytes, Damage.CUT_SHORT);
    }

    private static FitFrame whole(byte[] bytes) {
        int crc = crc(bytes, bytes.length - 2);
        int stored = bytes[bytes.length - 2] & 0xFF | (bytes[bytes.length - 1] & 0xFF) << 8;
        if (crc == stored) {
            return new FitFrame(bytes, Damage.NONE);
        }
        bytes[bytes.length - 2] = (byte) crc;
        bytes[bytes.length - 1] = (byte) (crc >> 8);
        return new FitFrame(bytes, Damage.CHECKSUM);
    }

    private static int headerSize(byte[] file, int at) {
        return file[at] & 0xFF;
    }

    private static long dataSize(byte[] file, int at) {
        return (file[at + 4] & 0xFFL)
                | (file[at + 5] & 0xFFL) << 8
                | (file[at + 6] & 0xFFL) << 16
                | (file[at + 7] & 0xFFL) << 24;
    }

    /** CRC-16 of the FIT protocol, half a byte at a time. */
    private static int crc(byte[] bytes, int length) {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc = (crc >> 4) ^ CRC_OF_NIBBLE[crc & 0xF] ^ CRC_OF_NIBBLE[bytes[i] & 0xF];
            crc = (crc >> 4) ^ CRC_OF_NIBBLE[crc & 0xF] ^ CRC_OF_NIBBLE[bytes[i] >> 4 & 0xF];
        }
        return crc;
    }
}
