package dev.coachmichael.core.safety;

import java.util.LinkedHashMap;
import java.util.Map;

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
    private static final int CHILDS_AGE = "#child".hashCode();

    /**
     * Of a message.
     *
     * @param concepts the numbers of those found in it, each once
     * @param fields the numbers of those that its words belong to, each once
     */
    static Traits of(Wording wording, int[] concepts, int[] fields) {
        Collected traits = new Collected();
        int before = EDGE;
        for (int i = 0; i < wording.size(); i++) {
            int word = wordOf(wording, i);
            traits.add(mixed(word, 1), WORD);
            traits.add(mixed(before * 31 + word, 2), NEIGHBOURS);
            before = word;
            if (word != NUMBER && word != CHILDS_AGE) {
                traits.addPieces(wording.word(i));
            }
        }
        traits.addMeant(concepts, 3);
        traits.addMeant(fields, 5);
        return traits.shortened();
    }

    /** Numbers are alike, but for those that may be the age of a child who writes. */
    private static int wordOf(Wording wording, int i) {
        String word = wording.word(i);
        if (!Character.isDigit(word.charAt(0))) {
            return word.hashCode();
        }
        return OwnAge.isOfAChild(wording.number(i)) ? CHILDS_AGE : NUMBER;
    }

    /** Each trait once, however often a message repeats itself. */
    private static final class Collected {
        private final Map<Integer, Float> traits = new LinkedHashMap<>();

        void add(int trait, float weight) {
            traits.put(trait, weight);
        }

        void addPieces(String word) {
            for (int from = -1; from <= word.length(); from++) {
                int piece = 0;
                for (int end = from; end <= word.length() && end < from + LONGEST_PIECE; end++) {
                    char letter = end < 0 ? '^' : end == word.length() ? '$' : word.charAt(end);
                    piece = 31 * piece + letter;
                    if (end - from + 1 >= SHORTEST_PIECE) {
                        add(mixed(piece, 9), PIECE);
                    }
                }
            }
        }

        void addMeant(int[] meant, int kind) {
            for (int i = 0; i < meant.length; i++) {
                add(mixed(meant[i], kind), CONCEPT);
                for (int j = i + 1; j < meant.length; j++) {
                    add(mixed(meant[i] * 4096 + meant[j], kind + 1), TOGETHER);
                }
            }
        }

        Traits shortened() {
            double squares =
                    traits.values().stream().mapToDouble(value -> value * value).sum();
            float length = Math.max(SHORTEST, (float) Math.sqrt(squares));
            int[] at = new int[traits.size()];
            float[] value = new float[at.length];
            int count = 0;
            for (Map.Entry<Integer, Float> trait : traits.entrySet()) {
                at[count] = trait.getKey();
                value[count++] = trait.getValue() / length;
            }
            return new Traits(at, value);
        }
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
