package dev.coachmichael.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void namesAndSeedsGiveIndependentStreams() {
        assertThat(Dice.of(1, "a").below(1_000_000))
                .isEqualTo(Dice.of(1, "a").below(1_000_000))
                .isNotEqualTo(Dice.of(1, "b").below(1_000_000))
                .isNotEqualTo(Dice.of(2, "a").below(1_000_000));
    }

    @Test
    void normalHasMeanZeroAndDeviationOne() {
        Dice dice = Dice.of(1, "normal");
        double[] values = DoubleStream.generate(dice::normal).limit(20_000).toArray();

        double mean = DoubleStream.of(values).average().orElseThrow();
        double variance = DoubleStream.of(values).map(v -> v * v).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.03));
        assertThat(variance).isCloseTo(1, within(0.05));
    }
}
