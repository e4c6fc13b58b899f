package dev.coachmichael.core.analysis;

import java.util.Arrays;

/** The two directions in which standardised rows differ most, by power iteration on their covariance. */
final class PrincipalDirections {

    private static final int ROUNDS = 500;

    private PrincipalDirections() {}

    /** Two unit vectors at right angles; the largest part of each is positive, so that the map never flips. */
    static double[][] twoOf(double[][] rows) {
        double[][] covariance = covariance(rows);
        double[] first = direction(covariance);
        double strength = strength(covariance, first);
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                covariance[i][j] -= strength * first[i] * first[j];
            }
        }
        return new double[][] {first, direction(covariance)};
    }

    private static double[][] covariance(double[][] rows) {
        int columns = rows[0].length;
        double[][] covariance = new double[columns][columns];
        for (double[] row : rows) {
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    covariance[i][j] += row[i] * row[j] / rows.length;
                }
            }
        }
        return covariance;
    }

    private static double[] direction(double[][] matrix) {
        double[] vector = new double[matrix.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = 1.0 / (i + 1);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = times(matrix, vector);
            double length =
                    Math.sqrt(Arrays.stream(next).map(part -> part * part).sum());
            if (length < 1e-12) {
                break;
            }
            vector = Arrays.stream(next).map(part -> part / length).toArray();
        }
        double largest = Arrays.stream(vector).reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
        double sign = largest < 0 ? -1 : 1;
        return Arrays.stream(vector).map(part -> sign * part).toArray();
    }

    private static double strength(double[][] matrix, double[] vector) {
        double[] image = times(matrix, vector);
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += image[i] * vector[i];
        }
        return sum;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] image = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                image[i] += matrix[i][j] * vector[j];
            }
        }
        return image;
    }
}
