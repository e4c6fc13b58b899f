package dev.coachmichael.core.activity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Signed integers in one to ten bytes, small magnitudes first (zigzag, seven bits a byte, lowest first). */
final class VarInts {

    private VarInts() {}

    static final class Writer {
        private final DataOutputStream out;
        private final byte[] bytes = new byte[10];

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void write(long value) throws IOException {
            long rest = (value << 1) ^ (value >> 63);
            int length = 0;
            while ((rest & ~0x7FL) != 0) {
                bytes[length++] = (byte) (rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            bytes[length++] = (byte) rest;
            out.write(bytes, 0, length);
        }
    }

    static final class Reader {
        private final DataInputStream in;

        Reader(DataInputStream in) {
            this.in = in;
        }

        long read() throws IOException {
            long rest = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int next = in.readUnsignedByte();
                rest |= (long) (next & 0x7F) << shift;
                if ((next & 0x80) == 0) {
                    return (rest >>> 1) ^ -(rest & 1);
                }
            }
            throw new IOException("integer longer than ten bytes");
        }

        int readInt(int min, int max) throws IOException {
            long value = read();
            if (value < min || value > max) {
                throw new IOException(value + " is not between " + min + " and " + max);
            }
            return (int) value;
        }
    }
}
