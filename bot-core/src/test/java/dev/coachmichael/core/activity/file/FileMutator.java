package dev.coachmichael.core.activity.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils files the way disks, transfers, careless programs and attackers do; the same random numbers give the same bytes. */
final class FileMutator {

    private static final byte[] TELLING_BYTES = {0, 1, 0x40, 0x7F, (byte) 0x80, (byte) 0xFF, '<', '>', '"', ',', '\n'};
    private static final int[] TELLING_INTS = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 28, 0x0FFF_FFFF, 65_536
    };
    private static final String[] TELLING_NUMBERS = {
        "", "-1", "0", "NaN", "Infinity", "1e308", "-1e-308", "99999999999999999999", "0x10", "1,5", "12:99:99", "٣"
    };
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,:]*");

    private final Random random;

    FileMutator(Random random) {
        this.random = random;
    }

    /** One to four changes. */
    byte[] mutate(byte[] file, List<byte[]> others) {
        byte[] mutant = file.clone();
        for (int left = 1 + random.nextInt(4); left > 0 && mutant.length > 0; left--) {
            mutant = change(mutant, others);
        }
        return mutant;
    }

    private byte[] change(byte[] file, List<byte[]> others) {
        int at = random.nextInt(file.length);
        int length = Math.min(1 + random.nextInt(1 + random.nextInt(2000)), file.length - at);
        return switch (random.nextInt(11)) {
            case 0 -> set(file, at, (byte) (file[at] ^ 1 << random.nextInt(8)));
            case 1 -> set(file, at, TELLING_BYTES[random.nextInt(TELLING_BYTES.length)]);
            case 2 -> set(file, Math.min(at, random.nextInt(64)), (byte) random.nextInt());
            case 3 -> splice(file, at, length, noise(length));
            case 4 -> splice(file, at, length, new byte[0]);
            case 5 -> splice(file, at, 0, Arrays.copyOfRange(file, at, at + length));
            case 6 -> Arrays.copyOf(file, at);
            case 7 -> splice(file, at, length, pieceOf(others.get(random.nextInt(others.size()))));
            case 8 -> integer(file, at);
            case 9 -> number(file);
            default -> swap(file, at, random.nextInt(file.length), length);
        };
    }

    private static byte[] set(byte[] file, int at, byte value) {
        file[at] = value;
        return file;
    }

    private byte[] integer(byte[] file, int at) {
        int value = TELLING_INTS[random.nextInt(TELLING_INTS.length)];
        for (int i = 0; i < 4 && at + i < file.length; i++) {
            file[at + i] = (byte) (value >> 8 * i);
        }
        return file;
    }

    private byte[] number(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<MatchResult> numbers = NUMBER.matcher(text).results().limit(2000).toList();
        if (numbers.isEmpty()) {
            return file;
        }
        MatchResult chosen = numbers.get(random.nextInt(numbers.size()));
        byte[] replacement = TELLING_NUMBERS[random.nextInt(TELLING_NUMBERS.length)].getBytes(StandardCharsets.UTF_8);
        return splice(file, chosen.start(), chosen.end() - chosen.start(), replacement);
    }

    private byte[] pieceOf(byte[] other) {
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(4000)));
    }

    private static byte[] swap(byte[] file, int a, int b, int length) {
        for (int i = 0; i < length && Math.max(a, b) + i < file.length; i++) {
            byte kept = file[a + i];
            file[a + i] = file[b + i];
            file[b + i] = kept;
        }
        return file;
    }

    private static byte[] splice(byte[] file, int at, int removed, byte[] inserted) {
        byte[] result = new byte[file.length - removed + inserted.length];
        System.arraycopy(file, 0, result, 0, at);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(file, at + removed, result, at + inserted.length, file.length - at - removed);
        return result;
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
