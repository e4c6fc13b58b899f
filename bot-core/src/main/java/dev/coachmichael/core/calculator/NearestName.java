package dev.coachmichael.core.calculator;

import java.util.Collection;
import java.util.Comparator;

/** Finds what someone may have meant to type. */
final class NearestName {
    private static final int LONGEST = 80;

    private NearestName() {}

    /** The name that takes the fewest edits; the first one on a tie. */
    static String to(String typed, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> edits(typed, name)))
                .orElseThrow();
    }

    /** Levenshtein distance, over the first 80 characters of what was typed. */
    static int edits(String typed, String name) {
        String from = typed.substring(0, Math.min(typed.length(), LONGEST));
        int[] row = new int[name.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[name.length()];
    }
}
