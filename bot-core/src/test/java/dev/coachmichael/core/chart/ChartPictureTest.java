package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Kind;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPictureTest {

    private static final Path SAMPLES = Path.of("target", "chart-samples");
    private static final Color ACCENT = ChartTheme.NIGHT.ofSeries(0);

    private final ChartPicture picture = new ChartPicture();

    static Stream<Arguments> charts() {
        return Stream.of(
                Arguments.of("week", Charts.week()),
                Arguments.of("planned-and-done", Charts.plannedAndDone()),
                Arguments.of("twelve-weeks", Charts.twelveWeeks()),
                Arguments.of("splits", Charts.splits()),
                Arguments.of("sixty-days", Charts.sixtyDays()),
                Arguments.of("volume-and-time", Charts.volumeAndTime()),
                Arguments.of("form", Charts.form()),
                Arguments.of("level", Charts.level()),
                Arguments.of("ten-kilometres", Charts.tenKilometres()),
                Arguments.of("form-over-days", Charts.formOverDays("Fond", "fatigue", "fraîcheur")),
                Arguments.of("out-and-back", Charts.outAndBack(12_400)),
                Arguments.of("ultra", Charts.outAndBack(101_000)),
                Arguments.of("two-loops", Charts.loops(16_300)),
                Arguments.of("stadium", Charts.stadium()),
                Arguments.of("two-families", Charts.families(2)),
                Arguments.of("five-families", Charts.families(5)),
                Arguments.of("noise-one-unit", Charts.noise(Unit.SCORE, Unit.SCORE, Unit.SCORE, Unit.SCORE)),
                Arguments.of(
                        "noise-four-units", Charts.noise(Unit.PACE, Unit.BEATS_PER_MINUTE, Unit.SCORE, Unit.METRES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void isSmallOpaqueAndOfItsSize(String name, Chart chart) throws IOException {
        picture.png(chart, Language.FR);
        long start = System.nanoTime();
        byte[] png = picture.png(chart, Language.FR);
        System.out.printf("Chart %s: %d bytes, %.0f ms%n", name, png.length, (System.nanoTime() - start) / 1e6);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".png"), png);

        BufferedImage drawn = decoded(png);
        assertThat(png.length).isLessThanOrEqualTo(ChartPicture.MOST_BYTES);
        assertThat(drawn.getWidth()).isEqualTo(1000);
        int height = drawn.getHeight();
        assertThat(height).isEqualTo(ChartPicture.heightOf(chart)).isBetween(640, 1000);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(List.of(
                        drawn.getRGB(0, 0),
                        drawn.getRGB(999, 0),
                        drawn.getRGB(0, height - 1),
                        drawn.getRGB(999, height - 1)))
                .containsOnly(ChartTheme.NIGHT.card().getRGB());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void keepsThePureColorsOfTextAndSeries(String name, Chart chart) throws IOException {
        BufferedImage drawn = draw(chart);

        assertThat(count(drawn, ChartTheme.NIGHT.ink(), 0, 1000))
                .as("ink of " + name)
                .isGreaterThan(500);
        assertThat(count(drawn, ChartTheme.NIGHT.muted(), 0, 1000)).as("muted").isGreaterThan(50);
        if (chart.kind() != Kind.ROUTE) {
            assertThat(count(drawn, ACCENT, 0, 1000)).as("accent").isGreaterThan(100);
        }
    }

    @Test
    void drawsTheWayBackBesideTheWayOut() throws IOException {
        List<double[]> way = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            way.add(new double[] {i <= 100 ? 10 * i : 10 * (200 - i), 0});
        }
        BufferedImage drawn = draw(Charts.route("", way, 2000, i -> i <= 100 ? 360 : 300));

        assertThat(count(drawn, ChartTheme.NIGHT.onRamp(0), 200, 800)).isGreaterThan(3000);
        assertThat(count(drawn, ChartTheme.NIGHT.onRamp(1), 200, 800)).isGreaterThan(3000);
    }

    @Test
    void putsARingAroundTheLastRun() throws IOException {
        assertThat(count(draw(Charts.families(2)), ChartTheme.NIGHT.ink(), 700, 1000))
                .isGreaterThan(400);
    }

    @Test
    void givesTheSameBytesForTheSameChartOnManyThreads() throws InterruptedException, ExecutionException {
        byte[] alone = picture.png(Charts.tenKilometres(), Language.EN);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(pool.submit(() -> picture.png(Charts.tenKilometres(), Language.EN)));
            }
            for (Future<byte[]> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void writesNumbersInTheLanguageOfTheReader() {
        assertThat(picture.png(Charts.week(), Language.FR)).isNotEqualTo(picture.png(Charts.week(), Language.EN));
    }

    @Test
    void drawsLongerBarsForLongerRunsAndNothingForRestDays() throws IOException {
        BufferedImage drawn = draw(Charts.week());
        double slot = 920 / 7.0;

        List<Integer> inked = IntStream.range(0, 7)
                .mapToObj(day -> count(drawn, ACCENT, (int) (40 + day * slot), (int) (40 + (day + 1) * slot)))
                .toList();

        assertThat(inked.get(0)).isZero();
        assertThat(inked.get(2)).isZero();
        assertThat(inked.get(5)).isZero();
        assertThat(inked.get(4)).isPositive().isLessThan(inked.get(1));
        assertThat(inked.get(1)).isLessThan(inked.get(3));
        assertThat(inked.get(6)).isGreaterThan(2 * inked.get(1));
    }

    @Test
    void drawsFastPacesUp() throws IOException {
        BufferedImage drawn = draw(Charts.lines(
                "Progressive",
                "km",
                Series.line("Allure", Unit.PACE, Charts.values(0, 5, 10), Charts.values(360, 330, 300))));

        assertThat(highest(drawn, ACCENT, 850, 950)).isLessThan(highest(drawn, ACCENT, 150, 300) - 100);
    }

    @Test
    void drawsTheFastestKilometreAsTheLongestBar() throws IOException {
        BufferedImage drawn = draw(Charts.splits());

        assertThat(highest(drawn, ACCENT, 40, 132)).isLessThan(highest(drawn, ACCENT, 132, 960) - 20);
    }

    @Test
    void leavesAGapWhereNothingWasMeasured() throws IOException {
        List<Double> x = IntStream.range(0, 20_000).mapToObj(i -> i / 2000.0).toList();
        List<Double> heart =
                x.stream().map(km -> km > 4 && km < 6 ? Double.NaN : 140 + km).toList();
        BufferedImage drawn =
                draw(Charts.lines("Capteur perdu", "km", Series.line("FC", Unit.BEATS_PER_MINUTE, x, heart)));

        assertThat(count(drawn, ACCENT, 480, 560)).isZero();
        assertThat(count(drawn, ACCENT, 200, 400)).isPositive();
        assertThat(count(drawn, ACCENT, 640, 900)).isPositive();
    }

    @Test
    void drawsAValueBetweenTwoGapsAsADot() throws IOException {
        BufferedImage drawn = draw(Charts.lines(
                "Un seul test", "", Series.line("VDOT", Unit.SCORE, Charts.values(3), Charts.values(44.2))));

        assertThat(count(drawn, ACCENT, 0, 1000)).isBetween(100, 300);
    }

    @Test
    void saysThatThereIsNothingToDraw() throws IOException {
        for (Chart empty : List.of(
                Charts.bars("Rien", Series.bars("Distance", Unit.KILOMETRES, List.of(), List.of())),
                Charts.lines("Rien", "", Series.line("FC", Unit.BEATS_PER_MINUTE, List.of(), List.of())),
                Charts.bars("Rien", Series.bars("Fait", Unit.PACE, List.of("lun"), Charts.values(Double.NaN))))) {
            BufferedImage drawn = draw(empty);

            assertThat(count(drawn, ACCENT, 0, 1000)).isZero();
            assertThat(count(drawn, ChartTheme.NIGHT.muted(), 300, 700)).isPositive();
        }
    }

    @Test
    void drawsWhateverTheRecordHolds() throws IOException {
        long seed = 37;
        System.out.println("Random charts from seed " + seed);
        Random random = new Random(seed);
        byte[] largest = {};
        for (int i = 0; i < 120; i++) {
            byte[] png = picture.png(anyChart(random), random.nextBoolean() ? Language.FR : Language.EN);
            largest = png.length > largest.length ? png : largest;
        }
        System.out.println("Largest of 120 random charts: " + largest.length + " bytes");
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve("random-largest.png"), largest);
        assertThat(largest.length).isLessThanOrEqualTo(ChartPicture.MOST_BYTES);
    }

    static Chart anyChart(Random random) {
        Kind kind = random.nextBoolean() ? Kind.BARS : Kind.values()[random.nextInt(Kind.values().length)];
        List<Series> series = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            int size = random.nextInt(kind == Kind.BARS ? 61 : random.nextBoolean() ? 4 : 3000);
            Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
            double scale = Math.pow(10, random.nextInt(12) - 4);
            List<Double> values = random.doubles(size)
                    .mapToObj(value -> anyValue(random, value, scale))
                    .toList();
            String name = "Série 🏃 ".repeat(random.nextInt(6));
            List<String> labels = IntStream.range(0, size)
                    .mapToObj(place -> "étape ".repeat(place % 4) + place)
                    .toList();
            List<Double> x =
                    IntStream.range(0, size).mapToObj(place -> place * scale).toList();
            series.add(
                    kind == Kind.BARS ? Series.bars(name, unit, labels, values) : Series.line(name, unit, x, values));
        }
        return new Chart(
                "Titre ".repeat(random.nextInt(30)),
                "",
                kind,
                "x ".repeat(random.nextInt(99)),
                "y ".repeat(random.nextInt(99)),
                series);
    }

    private static double anyValue(Random random, double value, double scale) {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> 0;
            case 2 -> -value * scale;
            case 3 -> random.nextInt(20) == 0 ? Double.POSITIVE_INFINITY : Double.MAX_VALUE;
            default -> value * scale;
        };
    }

    private BufferedImage draw(Chart chart) throws IOException {
        return decoded(picture.png(chart, Language.FR));
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Pixels of a colour from one column up to another. */
    private static int count(BufferedImage drawn, Color color, int from, int to) {
        int count = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                count += drawn.getRGB(x, y) == color.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    private static int highest(BufferedImage drawn, Color color, int from, int to) {
        for (int y = 130; y < drawn.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                if (drawn.getRGB(x, y) == color.getRGB()) {
                    return y;
                }
            }
        }
        return drawn.getHeight();
    }
}
