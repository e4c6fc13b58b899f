package dev.coachmichael.core.safety;

/**
 * Slips of the finger between two words: a letter more, less, other, or two letters swapped. Optimal string alignment
 * distance (Damerau 1964, restricted), cut off as soon as it passes what is allowed.
 */
final class Slips {

    private Slips() {}

    /** The slips from one word to another, or anything above {@code allowed}. */
    static int between(String known, String typed, int allowed) {
        return align(known, typed, typed.length(), allowed, false);
    }

    /** The fewest slips from a beginning to any beginning of the typed word, or anything above {@code allowed}. */
    static int toBeginning(String known, String typed, int allowed) {
        return align(known, typed, Math.min(typed.length(), known.length() + allowed), allowed, true);
    }

    private static int align(String known, String typed, int typedLength, int allowed, boolean anyEnd) {
        int[] beforeLast = new int[typedLength + 1];
        int[] last = new int[typedLength + 1];
        int[] row = new int[typedLength + 1];
        for (int j = 0; j <= typedLength; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= known.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= typedLength; j++) {
                int other = known.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + other);
                if (i > 1
                        && j > 1
                        && known.charAt(i - 1) == typed.charAt(j - 2)
                        && known.charAt(i - 2) == typed.charAt(j - 1)) {
                    slips = Math.min(slips, beforeLast[j - 2] + 1);
                }
                row[j] = slips;
                least = Math.min(least, slips);
            }
            if (least > allowed) {
                return least;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return anyEnd ? least(last) : last[typedLength];
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int slips : row) {
            least = Math.min(least, slips);
        }
        return least;
    }
}
