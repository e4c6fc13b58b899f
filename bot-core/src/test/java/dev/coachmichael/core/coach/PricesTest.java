package dev.coachmichael.core.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.coach.wire.ModelReply.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesTest {

    private static final Tokens MILLION_EACH = new Tokens(1_000_000, 1_000_000);

    @TempDir
    Path folder;

    @Test
    void theLongestNameThatFitsSetsThePrice() {
        Prices prices = Prices.of(folder);
        assertThat(prices.cost("gpt-4o-mini-2024-07-18", MILLION_EACH)).isLessThan(1);
        assertThat(prices.cost("gpt-4o-2024-11-20", MILLION_EACH)).isGreaterThan(5);
    }

    @Test
    void aModelOfOnesOwnCostsNothing() {
        assertThat(Prices.of(folder).cost("llama3.2:3b", MILLION_EACH)).isZero();
    }

    @Test
    void theOwnersPricesWin() throws Exception {
        Files.writeString(folder.resolve("model-prices.txt"), "# ours\ngpt-4o | 1 | 2\nllama3 | 0.5 | 0\n");
        Prices prices = Prices.of(folder);
        assertThat(prices.cost("gpt-4o", MILLION_EACH)).isCloseTo(3, within(1e-9));
        assertThat(prices.cost("llama3.2:3b", MILLION_EACH)).isCloseTo(0.5, within(1e-9));
    }
}
