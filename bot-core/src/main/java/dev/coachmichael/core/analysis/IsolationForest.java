package dev.coachmichael.core.analysis;

import java.util.Arrays;
import java.util.Random;

/**
 * How easily each point is parted from the others by random cuts (Liu, Ting and Zhou 2008): 100 trees of up to 256 points,
 * always the same ones for the same data. Scores lie between 0 and 1; ordinary points are near 0.5 or below.
 */
final class IsolationForest {

    private static final int TREES = 100;
    private static final int SAMPLE = 256;
    private static final long SEED = 2008;
    private static final double EULER = 0.5772156649;

    private IsolationForest() {}

    /** One score per row. */
    static double[] scores(double[][] rows) {
        double[] depths = new double[rows.length];
        Random dice = new Random(SEED);
        int sample = Math.min(SAMPLE, rows.length);
        int deepest = (int) Math.ceil(Math.log(Math.max(2, sample)) / Math.log(2));
        for (int tree = 0; tree < TREES; tree++) {
            Node root = grow(drawn(rows, sample, dice), deepest, dice);
            for (int row = 0; row < rows.length; row++) {
                depths[row] += depth(root, rows[row]);
            }
        }
        double usual = usualDepth(sample);
        double[] scores = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            scores[row] = usual == 0 ? 0.5 : Math.pow(2, -depths[row] / TREES / usual);
        }
        return scores;
    }

    private sealed interface Node {
        record Cut(int column, double at, Node below, Node above) implements Node {}

        record Leaf(int points) implements Node {}
    }

    private static double[][] drawn(double[][] rows, int sample, Random dice) {
        double[][] shuffled = rows.clone();
        for (int i = 0; i < sample; i++) {
            int other = i + dice.nextInt(shuffled.length - i);
            double[] row = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = row;
        }
        return Arrays.copyOf(shuffled, sample);
    }

    private static Node grow(double[][] rows, int levels, Random dice) {
        if (levels == 0 || rows.length <= 1) {
            return new Node.Leaf(rows.length);
        }
        int column = dice.nextInt(rows[0].length);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : rows) {
            low = Math.min(low, row[column]);
            high = Math.max(high, row[column]);
        }
        if (!(high > low)) {
            return new Node.Leaf(rows.length);
        }
        double at = low + dice.nextDouble() * (high - low);
        double[][] below = Arrays.stream(rows).filter(row -> row[column] < at).toArray(double[][]::new);
        double[][] above = Arrays.stream(rows).filter(row -> row[column] >= at).toArray(double[][]::new);
        return new Node.Cut(column, at, grow(below, levels - 1, dice), grow(above, levels - 1, dice));
    }

    private static double depth(Node from, double[] row) {
        Node node = from;
        int depth = 0;
        while (node instanceof Node.Cut cut) {
            node = row[cut.column()] < cut.at() ? cut.below() : cut.above();
            depth++;
        }
        return depth + (node instanceof Node.Leaf leaf ? usualDepth(leaf.points()) : 0);
    }

    /** Mean depth of a point in a random tree of so many points. */
    private static double usualDepth(int points) {
        if (points <= 1) {
            return 0;
        }
        return points == 2 ? 1 : 2 * (Math.log(points - 1) + EULER) - 2.0 * (points - 1) / points;
    }
}
