package dev.coachmichael.core.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody most likely meant: the fewest letters added, dropped, changed or swapped. */
public final class NearestName {

    /** Strangers may type any length; what lies beyond is not looked at. */
    private static final int LONGEST = 80;

    private NearestName() {}

    /** The nearest of these, the first in the alphabet on a tie; empty when there are none. */
    public static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> edits(name, other))
                        .thenComparing(other -> other));
    }

    /** Optimal string alignment distance of the first 80 characters: a swap of two neighbours counts once. */
    public static int edits(String one, String other) {
        String a = one.substring(0, Math.min(LONGEST, one.length()));
        String b = other.substring(0, Math.min(LONGEST, other.length()));
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
