package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.KilometreSplit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the pace went over the full kilometres of a run. */
final class Pacing {

    /** Fewer kilometres tell nothing about pacing. */
    static final int FEWEST = 4;

    private static final double EVEN = 0.03;

    private final double[] paces;

    Pacing(List<KilometreSplit> fullKilometres) {
        paces = fullKilometres.stream()
                .mapToDouble(KilometreSplit::secondsPerKilometre)
                .toArray();
    }

    /** Kilometres in a row at one pace: the numbers of the first and the last, and how many seconds lie between
     * their paces as they are shown. */
    record Stretch(int from, int to, long spreadSeconds) {
        int length() {
            return to - from + 1;
        }
    }

    int kilometres() {
        return paces.length;
    }

    double first() {
        return paces[0];
    }

    /** The middle pace of all kilometres but the first. */
    double medianOfRest() {
        double[] rest = Arrays.copyOfRange(paces, 1, paces.length);
        Arrays.sort(rest);
        return rest[rest.length / 2];
    }

    /** Mean pace of kilometres, numbered from 0, the last one excluded. */
    double mean(int from, int to) {
        return Arrays.stream(paces, from, to).average().orElseThrow();
    }

    /** How many kilometres a third is, at least one. */
    int third() {
        return Math.max(1, paces.length / 3);
    }

    double firstThird() {
        return mean(0, third());
    }

    double lastThird() {
        return mean(paces.length - third(), paces.length);
    }

    double firstHalf() {
        return mean(0, paces.length / 2);
    }

    double secondHalf() {
        return mean(paces.length - paces.length / 2, paces.length);
    }

    /** Whether each third was faster than the one before, the last at most this share of the first's pace. */
    boolean progressive(double share) {
        double middle = mean(third(), Math.max(third() + 1, paces.length - third()));
        return middle < firstThird() && lastThird() < middle && lastThird() <= share * firstThird();
    }

    /** Standard deviation over mean. */
    double variation() {
        double mean = mean(0, paces.length);
        double squares =
                Arrays.stream(paces).map(pace -> (pace - mean) * (pace - mean)).sum();
        return Math.sqrt(squares / paces.length) / mean;
    }

    /** The longest row of kilometres whose paces differ by 3 % at most. */
    Optional<Stretch> evenStretch() {
        Optional<Stretch> best = Optional.empty();
        for (int from = 0; from < paces.length; from++) {
            double fast = paces[from];
            double slow = paces[from];
            for (int to = from; to < paces.length; to++) {
                fast = Math.min(fast, paces[to]);
                slow = Math.max(slow, paces[to]);
                if (slow - fast > EVEN * fast) {
                    break;
                }
                Stretch stretch = new Stretch(from + 1, to + 1, Math.round(slow) - Math.round(fast));
                if (best.isEmpty() || stretch.length() > best.get().length()) {
                    best = Optional.of(stretch);
                }
            }
        }
        return best.filter(stretch -> stretch.length() >= FEWEST);
    }
}
