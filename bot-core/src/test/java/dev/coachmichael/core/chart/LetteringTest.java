package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private final Lettering letters = Lettering.ofThisMachine();

    /** The first two were seen on Java 25 without font files and without fontconfig; the others are feared. */
    @Test
    void tellsThatTheMachineHasNoFonts() {
        List<Throwable> said = List.of(
                new Error("Probable fatal error: No physical fonts found."),
                new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration"),
                new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"),
                new NoClassDefFoundError("Could not initialize class sun.awt.X11FontManager"));
        for (Throwable failure : said) {
            assertThatThrownBy(() -> Lettering.of(() -> {
                        throw sneaky(failure);
                    }))
                    .isInstanceOf(FontsMissing.class)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("fonts-dejavu-core")
                    .hasCause(failure);
        }
    }

    @Test
    void leavesOutSignsThatTheFontCannotDraw() {
        assertThat(letters.drawable("🏃‍♂️ Sortie\n matinale \u202e")).doesNotContain("🏃", "\n", "\u202e");
        assertThat(letters.drawable("  8,4\u202fkm été  ")).isEqualTo("8,4\u202fkm été");
    }

    @Test
    void shortensToTheWidth() {
        String shortened = Lettering.shortened("Un titre bien trop long pour la place", letters.title, 300);

        assertThat(shortened).startsWith("Un titre").endsWith("…");
        assertThat(Lettering.width(shortened, letters.title)).isLessThanOrEqualTo(300);
        assertThat(Lettering.shortened("court", letters.title, 300)).isEqualTo("court");
    }

    @Test
    void breaksBetweenWords() {
        List<String> lines = Lettering.wrapped("un deux trois quatre cinq", letters.text, 170, 3);

        assertThat(String.join(" ", lines)).isEqualTo("un deux trois quatre cinq");
        assertThat(lines).hasSizeBetween(2, 3).allMatch(line -> Lettering.width(line, letters.text) <= 170);
    }

    @Test
    void balancesATitleOfTwoLines() {
        List<String> lines =
                Lettering.balanced("Douze semaines : ton volume monte de 24 à 48 km", letters.title, 920, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().length()).isGreaterThan(15);
    }

    private static RuntimeException sneaky(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
