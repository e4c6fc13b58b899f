package dev.coachmichael.core.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that phrases are made of, each with an id: exact ones, beginnings ({@code serr*}) and any number
 * ({@code #}). A word read from a message that is none of them, of six letters and more, is taken for the nearest one
 * that starts with the same letter: one slip away, two from ten letters on.
 */
final class Vocabulary {

    private static final int SYMBOLS = 36;
    private static final int LETTERS_TO_CORRECT = 6;
    private static final int LETTERS_FOR_TWO_SLIPS = 10;
    private static final int[] NONE = {};

    private final Set<String> neverCorrected;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<List<Known>> byFirstLetter = new ArrayList<>();
    /** A tree of letters: node times 36 plus letter leads to the next node; 0 is nowhere. */
    private int[] next = new int[SYMBOLS * 1024];

    private int[] exact = filled(1024);
    private int[] beginning = filled(1024);
    private int nodes = 1;

    private record Known(String letters, boolean beginning, int id, long mask) {}

    Vocabulary(Set<String> neverCorrected) {
        this.neverCorrected = neverCorrected;
        for (int i = 0; i < SYMBOLS; i++) {
            byFirstLetter.add(new ArrayList<>());
        }
    }

    int size() {
        return ids.size();
    }

    /** The id of a word, of a beginning that ends in * or of #; new when not seen before. */
    int idOf(String entry) {
        Integer known = ids.get(entry);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(entry, id);
        if (!entry.equals("#")) {
            learn(entry, id);
        }
        return id;
    }

    private void learn(String entry, int id) {
        boolean begins = entry.endsWith("*");
        String letters = begins ? entry.substring(0, entry.length() - 1) : entry;
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            int symbol = symbol(letters.charAt(i));
            if (symbol < 0) {
                throw new IllegalStateException("Not a plain word: " + entry);
            }
            int following = next[node * SYMBOLS + symbol];
            if (following == 0) {
                following = newNode();
                next[node * SYMBOLS + symbol] = following;
            }
            node = following;
        }
        (begins ? beginning : exact)[node] = id;
        if (letters.length() >= LETTERS_TO_CORRECT) {
            byFirstLetter.get(symbol(letters.charAt(0))).add(new Known(letters, begins, id, mask(letters)));
        }
    }

    private int newNode() {
        if (nodes == exact.length) {
            next = Arrays.copyOf(next, next.length * 2);
            exact = grown(exact);
            beginning = grown(beginning);
        }
        return nodes++;
    }

    /** The ids that a word of a message stands for. */
    int[] idsOf(String word) {
        int[] found = new int[word.length() + 2];
        int count = 0;
        boolean number = Character.isDigit(word.charAt(0));
        Integer anyNumber = number ? ids.get("#") : null;
        if (anyNumber != null) {
            found[count++] = anyNumber;
        }
        int node = 0;
        int i = 0;
        for (; i < word.length(); i++) {
            int symbol = symbol(word.charAt(i));
            node = symbol < 0 ? 0 : next[node * SYMBOLS + symbol];
            if (node == 0) {
                break;
            }
            if (beginning[node] >= 0) {
                found[count++] = beginning[node];
            }
        }
        if (i == word.length() && exact[node] >= 0) {
            found[count++] = exact[node];
        }
        return count > 0 || number ? Arrays.copyOf(found, count) : corrected(word);
    }

    private int[] corrected(String word) {
        int first = symbol(word.charAt(0));
        if (word.length() < LETTERS_TO_CORRECT || first < 0 || neverCorrected.contains(word)) {
            return NONE;
        }
        long mask = mask(word);
        List<Integer> nearest = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (Known known : byFirstLetter.get(first)) {
            int allowed = known.letters().length() >= LETTERS_FOR_TWO_SLIPS ? 2 : 1;
            if (Long.bitCount(known.mask() & ~mask) > allowed || !fits(known, word, allowed)) {
                continue;
            }
            int slips = known.beginning()
                    ? Slips.toBeginning(known.letters(), word, allowed)
                    : Slips.between(known.letters(), word, allowed);
            if (slips > allowed || slips > fewest) {
                continue;
            }
            if (slips < fewest) {
                nearest.clear();
                fewest = slips;
            }
            nearest.add(known.id());
        }
        return nearest.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean fits(Known known, String word, int allowed) {
        int longer = word.length() - known.letters().length();
        return longer >= -allowed && (known.beginning() || longer <= allowed);
    }

    private static long mask(String letters) {
        long mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            int symbol = symbol(letters.charAt(i));
            if (symbol >= 0) {
                mask |= 1L << symbol;
            }
        }
        return mask;
    }

    private static int symbol(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : -1;
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    private static int[] grown(int[] values) {
        int[] grown = Arrays.copyOf(values, values.length * 2);
        Arrays.fill(grown, values.length, grown.length, -1);
        return grown;
    }
}
