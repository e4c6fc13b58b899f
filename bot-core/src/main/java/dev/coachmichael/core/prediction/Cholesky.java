package dev.coachmichael.core.prediction;

/** The Cholesky factor of a small symmetric positive definite matrix: solving, inverse and log-determinant. */
final class Cholesky {

    private final double[][] factor;

    private Cholesky(double[][] factor) {
        this.factor = factor;
    }

    /** Factors {@code matrix}, of which only the lower triangle is read. */
    static Cholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i > j) {
                    l[i][j] = sum / l[j][j];
                } else if (sum > 0) {
                    l[i][i] = Math.sqrt(sum);
                } else {
                    throw new IllegalArgumentException("matrix is not positive definite at row " + i);
                }
            }
        }
        return new Cholesky(l);
    }

    double[] solve(double[] right) {
        int n = factor.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= factor[i][k] * x[k];
            }
            x[i] /= factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }

    double[][] inverse() {
        int n = factor.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }

    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < factor.length; i++) {
            sum += 2 * Math.log(factor[i][i]);
        }
        return sum;
    }
}
