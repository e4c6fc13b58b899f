package dev.coachmichael.core.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    private static final double[][] MATRIX = {{4, 2, 0.6}, {2, 3, 0.4}, {0.6, 0.4, 1}};

    @Test
    void solvesWhatItFactored() {
        double[] x = Cholesky.of(MATRIX).solve(new double[] {8, 9, 4.4});

        for (int i = 0; i < 3; i++) {
            double product = MATRIX[i][0] * x[0] + MATRIX[i][1] * x[1] + MATRIX[i][2] * x[2];
            assertThat(product).isCloseTo(new double[] {8, 9, 4.4}[i], within(1e-12));
        }
    }

    @Test
    void invertsAndGivesTheDeterminant() {
        Cholesky factor = Cholesky.of(new double[][] {{4, 2}, {2, 3}});

        double[][] inverse = factor.inverse();
        assertThat(inverse[0]).containsExactly(new double[] {0.375, -0.25}, within(1e-12));
        assertThat(inverse[1]).containsExactly(new double[] {-0.25, 0.5}, within(1e-12));
        assertThat(factor.logDeterminant()).isCloseTo(Math.log(8), within(1e-12));
    }

    @Test
    void refusesWhatIsNotPositiveDefinite() {
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
