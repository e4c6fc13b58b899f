package dev.coachmichael.core.safety;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a message is compared by: its words, the pairs of neighbours, the pieces of three to five letters, what it speaks of, and
 * which two things it speaks of together. Each is a number below {@link #RANGE}, a hash that two may share. Together they have length one, those of a message of
 * a few words less.
 */
record Traits(int[] at, float[] value) {

    static final int RANGE = 1 << 20;

    private static final float WORD = 1.3f;
    private static final float NEIGHBOURS = 1.3f;
    private static final float PIECE = 0.5f;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final float CONCEPT = 2.0f;
    private static final float TOGETHER = 0.7f;
    private static final float SHORTEST = 12;
    private static final int EDGE = "^".hashCode();
    private static final int NUMBER = "#".hashCode();

    /**
     * Of a message.
     *
     * @param concepts the numbers of those found in it, each once
     * @param fields the numbers of those that its words belong to, each once
     */
    static Traits of(Wording wording, int[] concepts, int[] fields) {
        int words = wording.size();
        int[] at = new int[2 * words + pieces(wording) + withPairs(concepts) + withPairs(fields)];
        float[] value = new float[at.length];
        int count = 0;
        int before = EDGE;
        for (int i = 0; i < words; i++) {
            int word = Character.isDigit(wording.word(i).charAt(0))
                    ? NUMBER
                    : wording.word(i).hashCode();
            count = add(at, value, count, mixed(word, 1), WORD);
            count = add(at, value, count, mixed(before * 31 + word, 2), NEIGHBOURS);
            before = word;
            if (word != NUMBER) {
                count = addPieces(at, value, count, wording.word(i));
            }
        }
        count = addMeant(at, value, count, concepts, 3);
        addMeant(at, value, count, fields, 5);
        return shortened(at, value);
    }

    /** How many pieces the words have, each with a mark at both ends. */
    private static int pieces(Wording wording) {
        int pieces = 0;
        for (int i = 0; i < wording.size(); i++) {
            if (!Character.isDigit(wording.word(i).charAt(0))) {
                for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                    pieces += Math.max(0, wording.word(i).length() + 3 - length);
                }
            }
        }
        return pieces;
    }

    private static int addPieces(int[] at, float[] value, int before, String word) {
        int count = before;
        for (int from = -1; from <= word.length(); from++) {
            int piece = 0;
            for (int end = from; end <= word.length() && end < from + LONGEST_PIECE; end++) {
                char letter = end < 0 ? '^' : end == word.length() ? '$' : word.charAt(end);
                piece = 31 * piece + letter;
                if (end - from + 1 >= SHORTEST_PIECE) {
                    count = add(at, value, count, mixed(piece, 9), PIECE);
                }
            }
        }
        return count;
    }

    private static int withPairs(int[] meant) {
        return meant.length * (meant.length + 1) / 2;
    }

    private static int addMeant(int[] at, float[] value, int before, int[] meant, int kind) {
        int count = before;
        for (int i = 0; i < meant.length; i++) {
            count = add(at, value, count, mixed(meant[i], kind), CONCEPT);
            for (int j = i + 1; j < meant.length; j++) {
                count = add(at, value, count, mixed(meant[i] * 4096 + meant[j], kind + 1), TOGETHER);
            }
        }
        return count;
    }

    private static int add(int[] at, float[] value, int count, int trait, float weight) {
        at[count] = trait;
        value[count] = weight;
        return count + 1;
    }

    private static Traits shortened(int[] at, float[] value) {
        float squares = 0;
        for (float one : value) {
            squares += one * one;
        }
        float length = Math.max(SHORTEST, (float) Math.sqrt(squares));
        for (int i = 0; i < value.length; i++) {
            value[i] /= length;
        }
        return new Traits(at, value);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(at.length);
        for (int k = 0; k < at.length; k++) {
            out.writeInt(at[k]);
            out.writeFloat(value[k]);
        }
    }

    static Traits read(DataInputStream in) throws IOException {
        int length = in.readInt();
        int[] at = new int[length];
        float[] value = new float[length];
        for (int k = 0; k < length; k++) {
            at[k] = in.readInt();
            value[k] = in.readFloat();
        }
        return new Traits(at, value);
    }

    /** The last step of MurmurHash3 (Appleby), so that neighbours in number are none in place. */
    static int mixed(int number, int kind) {
        int hash = number + kind * 0x9E3779B9;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash & RANGE - 1;
    }
}
