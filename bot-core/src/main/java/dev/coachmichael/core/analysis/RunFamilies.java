package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.ActivitySummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The kinds of run that somebody runs, without names: k-means on standardised logarithms of distance, flat speed, heart rate
 * and climb, best of 20 seeded starts, for two to five families; the number with the best mean silhouette (Rousseeuw 1987)
 * wins. Each run has a place on a map of the two main directions of difference (principal components).
 */
public final class RunFamilies {

    /**
     * Runs that are like each other.
     *
     * @param typical the run nearest to its middle
     */
    public record Family(List<ActivitySummary> runs, ActivitySummary typical) {
        public Family {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A run's place on the map, in deviations along the first and second direction.
     *
     * @param family its place in the list of families
     */
    public record Place(ActivitySummary run, int family, double first, double second) {}

    /** How much of each figure a direction of the map holds, from -1 to 1; the squares add up to 1. */
    public record Direction(double distance, double speed, double heartRate, double climb) {

        private static final Direction NONE = new Direction(0, 0, 0, 0);

        private static Direction of(double[] parts) {
            return new Direction(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    /**
     * What was found.
     *
     * @param families the largest first; empty when there are too few runs or they do not part
     * @param silhouette how clearly they part, up to 1
     * @param right the first direction of the map
     * @param up the second direction of the map
     * @param shown which share of all differences the map shows, from 0 to 1
     */
    public record Found(
            int looked,
            List<Family> families,
            double silhouette,
            List<Place> map,
            Direction right,
            Direction up,
            double shown) {

        private static Found none(int looked, double silhouette) {
            return new Found(looked, List.of(), silhouette, List.of(), Direction.NONE, Direction.NONE, 0);
        }

        public Found {
            families = List.copyOf(families);
            map = List.copyOf(map);
        }
    }

    public static final int FEWEST_RUNS = 15;

    private static final int MOST_FAMILIES = 5;
    private static final int STARTS = 20;
    private static final int ROUNDS = 100;
    private static final long SEED = 1957;
    private static final double CLEAR = 0.25;
    private static final int MOST_RUNS = 500;

    private RunFamilies() {}

    /** Looks at the newest runs, up to 500. */
    public static Found among(List<ActivitySummary> all) {
        List<RunFeatures> runs = RunFeatures.of(all).stream()
                .sorted(Comparator.comparing(
                                (RunFeatures run) -> run.run().start().instant())
                        .reversed())
                .limit(MOST_RUNS)
                .toList();
        if (runs.size() < FEWEST_RUNS) {
            return Found.none(runs.size(), 0);
        }
        double[][] rows = RunFeatures.standardised(runs);
        int[] best = new int[rows.length];
        double clearest = 0;
        for (int k = 2; k <= MOST_FAMILIES; k++) {
            int[] parted = parted(rows, k);
            double silhouette = silhouette(rows, parted, k);
            if (silhouette > clearest) {
                clearest = silhouette;
                best = parted;
            }
        }
        if (clearest < CLEAR) {
            return Found.none(runs.size(), clearest);
        }
        return found(runs, rows, best, clearest);
    }

    private static Found found(List<RunFeatures> runs, double[][] rows, int[] parted, double silhouette) {
        List<Group> groups = groups(rows, parted);
        List<Family> families = groups.stream()
                .map(group -> new Family(
                        group.members.stream().map(row -> runs.get(row).run()).toList(),
                        runs.get(group.typical).run()))
                .toList();
        double[][] directions = PrincipalDirections.twoOf(rows);
        double shown = 0;
        double all = 0;
        Place[] map = new Place[rows.length];
        for (int family = 0; family < groups.size(); family++) {
            for (int row : groups.get(family).members) {
                double first = dot(rows[row], directions[0]);
                double second = dot(rows[row], directions[1]);
                map[row] = new Place(runs.get(row).run(), family, first, second);
                shown += first * first + second * second;
                all += dot(rows[row], rows[row]);
            }
        }
        return new Found(
                runs.size(),
                families,
                silhouette,
                List.of(map),
                Direction.of(directions[0]),
                Direction.of(directions[1]),
                all > 0 ? shown / all : 0);
    }

    /** The rows of a family, and the one nearest to their middle. */
    private record Group(List<Integer> members, int typical) {}

    /** The largest first. */
    private static List<Group> groups(double[][] rows, int[] parted) {
        List<Group> groups = new ArrayList<>();
        for (int family = 0; family <= Arrays.stream(parted).max().orElse(0); family++) {
            int one = family;
            double[] middle = middle(rows, parted, family);
            List<Integer> members = IntStream.range(0, rows.length)
                    .filter(row -> parted[row] == one)
                    .boxed()
                    .toList();
            members.stream()
                    .min(Comparator.comparingDouble(row -> distance(rows[row], middle)))
                    .ifPresent(typical -> groups.add(new Group(members, typical)));
        }
        groups.sort(
                Comparator.comparingInt((Group group) -> group.members.size()).reversed());
        return groups;
    }

    private static int[] parted(double[][] rows, int k) {
        Random dice = new Random(SEED + k);
        int[] best = new int[rows.length];
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            double[][] middles = new double[k][];
            for (int family = 0; family < k; family++) {
                middles[family] = rows[dice.nextInt(rows.length)].clone();
            }
            int[] parted = settled(rows, middles);
            double spread = 0;
            for (int row = 0; row < rows.length; row++) {
                double away = distance(rows[row], middles[parted[row]]);
                spread += away * away;
            }
            if (spread < least) {
                least = spread;
                best = parted;
            }
        }
        return best;
    }

    /** Moves the middles until no run changes its family. */
    private static int[] settled(double[][] rows, double[][] middles) {
        int[] parted = new int[rows.length];
        Arrays.fill(parted, -1);
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int row = 0; row < rows.length; row++) {
                int nearest = nearest(rows[row], middles);
                moved |= nearest != parted[row];
                parted[row] = nearest;
            }
            if (!moved) {
                return parted;
            }
            for (int family = 0; family < middles.length; family++) {
                int one = family;
                if (Arrays.stream(parted).anyMatch(of -> of == one)) {
                    middles[family] = middle(rows, parted, family);
                }
            }
        }
        return parted;
    }

    private static int nearest(double[] row, double[][] middles) {
        int nearest = 0;
        for (int family = 1; family < middles.length; family++) {
            nearest = distance(row, middles[family]) < distance(row, middles[nearest]) ? family : nearest;
        }
        return nearest;
    }

    private static double[] middle(double[][] rows, int[] parted, int family) {
        double[] sum = new double[rows[0].length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (parted[row] == family) {
                for (int column = 0; column < sum.length; column++) {
                    sum[column] += rows[row][column];
                }
                count++;
            }
        }
        int members = Math.max(1, count);
        return Arrays.stream(sum).map(value -> value / members).toArray();
    }

    private static double silhouette(double[][] rows, int[] parted, int k) {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            double[] away = new double[k];
            int[] count = new int[k];
            for (int other = 0; other < rows.length; other++) {
                if (other != row) {
                    away[parted[other]] += distance(rows[row], rows[other]);
                    count[parted[other]]++;
                }
            }
            int own = parted[row];
            double nextNearest = Double.POSITIVE_INFINITY;
            for (int family = 0; family < k; family++) {
                if (family != own && count[family] > 0) {
                    nextNearest = Math.min(nextNearest, away[family] / count[family]);
                }
            }
            double inside = count[own] == 0 ? 0 : away[own] / count[own];
            boolean alone = count[own] == 0 || nextNearest == Double.POSITIVE_INFINITY;
            sum += alone ? 0 : (nextNearest - inside) / Math.max(nextNearest, inside);
        }
        return sum / rows.length;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int column = 0; column < a.length; column++) {
            sum += (a[column] - b[column]) * (a[column] - b[column]);
        }
        return Math.sqrt(sum);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int column = 0; column < a.length; column++) {
            sum += a[column] * b[column];
        }
        return sum;
    }
}
