package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceLabelsTest {

    private final Lettering letters = Lettering.ofThisMachine();

    @Test
    void writesShortLabelsOnOneLine() {
        PlaceLabels labels = PlaceLabels.of(Charts.DAYS, 131, letters);

        assertThat(labels.shown()).hasSize(7);
        assertThat(labels.lines()).isEqualTo(1);
        assertThat(labels.font()).isEqualTo(letters.text);
    }

    @Test
    void putsTheMonthUnderTheDayWhenItIsNarrow() {
        PlaceLabels labels = PlaceLabels.of(List.of("30 mars", "6 avr.", "1 mai"), 80, letters);

        assertThat(labels.shown())
                .extracting(PlaceLabels.Shown::lines)
                .containsExactly(List.of("30", "mars"), List.of("6", "avr."), List.of("1", "mai"));
    }

    @Test
    void skipsLabelsWhenThereAreMany() {
        List<String> days = IntStream.range(0, 60)
                .mapToObj(day -> (10 + day % 20) + " avr.")
                .toList();

        PlaceLabels labels = PlaceLabels.of(days, 15, letters);

        assertThat(labels.shown()).hasSizeBetween(4, 10);
        assertThat(labels.shown().getFirst().place()).isZero();
        assertThat(labels.shown())
                .allSatisfy(shown -> assertThat(shown.lines()).containsExactly(days.get(shown.place())));
    }

    @Test
    void shortensAWordThatNothingElseFits() {
        PlaceLabels labels = PlaceLabels.of(List.of("Anticonstitutionnellement", "non"), 140, letters);

        assertThat(labels.shown().getFirst().lines().getFirst())
                .startsWith("Anti")
                .endsWith("…");
    }

    @Test
    void leavesOutBlankLabels() {
        assertThat(PlaceLabels.of(List.of("", "a", " "), 100, letters).shown()).hasSize(1);
        assertThat(PlaceLabels.of(List.of(), 100, letters).height()).isZero();
    }

    @Test
    void neverLetsTwoLabelsTouch() {
        long seed = 24;
        System.out.println("Random labels from seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            int places = 1 + random.nextInt(60);
            List<String> labels = IntStream.range(0, places)
                    .mapToObj(place -> anyLabel(random))
                    .toList();
            double slot = 920.0 / places;
            thenNoneTouch(PlaceLabels.of(labels, slot, letters), slot);
        }
    }

    private static String anyLabel(Random random) {
        StringBuilder label = new StringBuilder();
        int words = random.nextInt(4);
        for (int word = 0; word < words; word++) {
            label.append(word == 0 ? "" : " ")
                    .append("Wm".repeat(random.nextInt(8)))
                    .append(random.nextInt(100));
        }
        return label.toString();
    }

    private static void thenNoneTouch(PlaceLabels labels, double slot) {
        double end = Double.NEGATIVE_INFINITY;
        for (PlaceLabels.Shown shown : labels.shown()) {
            double width = shown.lines().stream()
                    .mapToDouble(line -> Lettering.width(line, labels.font()))
                    .max()
                    .orElse(0);
            double middle = (shown.place() + 0.5) * slot;
            assertThat(middle - width / 2).isGreaterThan(end);
            end = middle + width / 2;
        }
    }
}
