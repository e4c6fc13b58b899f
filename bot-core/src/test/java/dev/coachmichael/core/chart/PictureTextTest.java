package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.chart.WrittenText.Text;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a picture can be read: apart from the others, inside the card, large and bright enough. */
class PictureTextTest {

    private static final ChartTheme THEME = ChartTheme.NIGHT;

    /** 28 pixels of a picture are 10 on a phone; the smallest letters are those under many bars. */
    private static final int SMALLEST_LETTERS = 24;

    static Stream<Arguments> pictures() {
        List<Chart> charts = new ArrayList<>(List.of(
                Charts.week(),
                Charts.plannedAndDone(),
                Charts.twelveWeeks(),
                Charts.splits(),
                Charts.sixtyDays(),
                Charts.volumeAndTime(),
                Charts.form(),
                Charts.level(),
                Charts.tenKilometres(),
                Charts.formOverDays("Fond", "fatigue", "fraîcheur"),
                Charts.formOverDays("Fitness", "fatigue", "form"),
                Charts.outAndBack(12_400),
                Charts.outAndBack(101_000),
                Charts.loops(16_300),
                Charts.stadium(),
                Charts.families(2),
                Charts.families(5)));
        charts.addAll(hostile());
        return charts.stream()
                .flatMap(chart -> Stream.of(Language.values()).map(language -> Arguments.of(chart, language)));
    }

    private static List<Chart> hostile() {
        List<Double> day =
                IntStream.range(0, 86_400).mapToObj(second -> second / 8640.0).toList();
        List<Double> ultra =
                IntStream.range(0, 4000).mapToObj(step -> step / 40.0).toList();
        return List.of(
                Charts.lines("Un point", "km", Series.line("allure", Unit.PACE, Charts.values(3), Charts.values(330))),
                Charts.lines(
                        "Toujours pareil",
                        "km",
                        Series.line(
                                "allure",
                                Unit.PACE,
                                ultra,
                                ultra.stream().map(x -> 400.0).toList()),
                        Series.line(
                                "FC",
                                Unit.BEATS_PER_MINUTE,
                                ultra,
                                ultra.stream().map(x -> 140.0).toList())),
                Charts.lines(
                        "24 h",
                        "km",
                        Series.line(
                                "allure",
                                Unit.PACE,
                                day,
                                day.stream().map(x -> 420 + 300 * Math.sin(x)).toList()),
                        Series.line(
                                "FC",
                                Unit.BEATS_PER_MINUTE,
                                day,
                                day.stream()
                                        .map(x -> x % 2 < 1 ? Double.NaN : 130 + x)
                                        .toList())),
                Charts.lines(
                        "100 km",
                        "km",
                        Series.line(
                                "allure",
                                Unit.PACE,
                                ultra,
                                ultra.stream().map(x -> 360 + 2 * x).toList()),
                        Series.line(
                                "altitude",
                                Unit.METRES,
                                ultra,
                                ultra.stream().map(x -> 900 * x % 2400).toList())),
                Charts.route("Un point", List.of(new double[] {0, 0}), 0, i -> 300),
                Charts.route("Sur place", List.of(new double[] {0, 0}, new double[] {0, 0}), 10, i -> Double.NaN),
                Charts.route(
                        "Droit au nord",
                        IntStream.range(0, 300)
                                .mapToObj(i -> new double[] {0, 33.0 * i})
                                .toList(),
                        10_000,
                        i -> 300),
                Charts.route(
                        "Sans position",
                        IntStream.range(0, 30)
                                .mapToObj(i -> new double[] {Double.NaN, Double.NaN})
                                .toList(),
                        1000,
                        i -> 300),
                days(3),
                days(40),
                days(700),
                days(4000));
    }

    private static Chart days(int count) {
        List<Double> x =
                IntStream.range(0, count).mapToObj(i -> 20_786.0 - count + i).toList();
        return new Chart(
                count + " jours",
                "",
                Chart.Kind.DAYS,
                "",
                List.of(
                        Series.line(
                                "fond", Unit.SCORE, x, x.stream().map(i -> 50.0).toList()),
                        Series.line(
                                "fatigue",
                                Unit.SCORE,
                                x,
                                x.stream().map(i -> 50.2).toList()),
                        Series.line(
                                "fraîcheur",
                                Unit.SCORE,
                                x,
                                x.stream().map(i -> 49.9).toList())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void everyTextCanBeRead(Chart chart, Language language) {
        check(written(chart, language), chart);
    }

    @Test
    void anyTextOfMapsAndDaysCanBeRead() {
        long seed = 29;
        System.out.println("Random maps from seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            int points = 2 + random.nextInt(300);
            double size = Math.pow(10, 1 + 4 * random.nextDouble());
            List<double[]> way = new ArrayList<>(List.of(new double[] {0, 0}));
            for (int at = 1; at < points; at++) {
                double[] before = way.getLast();
                way.add(new double[] {
                    before[0] + size / points * random.nextGaussian(), before[1] + size / points * random.nextGaussian()
                });
            }
            Chart chart = Charts.route("Sortie " + i, way, 10 * size, at -> 300 + 60 * random.nextGaussian());
            check(written(chart, Language.FR), chart);
        }
    }

    private static void check(List<Text> texts, Chart chart) {
        var card = new Rectangle2D.Double(0, 0, Sheet.WIDTH, ChartPicture.heightOf(chart));
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            assertThat(card.contains(text.ink()))
                    .as("\"%s\" is inside %s", text.words(), chart.title())
                    .isTrue();
            assertThat(text.font().getSize()).as(text.words()).isGreaterThanOrEqualTo(SMALLEST_LETTERS);
            assertThat(ChartTheme.contrast(text.color(), THEME.card()))
                    .as(text.words())
                    .isGreaterThanOrEqualTo(4.5);
            for (Text other : texts.subList(0, i)) {
                assertThat(text.ink().intersects(other.ink()))
                        .as("\"%s\" over \"%s\" in %s", text.words(), other.words(), chart.title())
                        .isFalse();
            }
        }
    }

    @Test
    void writesAWayAsRunnersSayIt() {
        assertThat(words(Charts.outAndBack(12_400), Language.FR))
                .contains("allure", "min/km", "départ et arrivée", "2", "12", "1\u202fkm", "N")
                .doesNotContain("14");
        assertThat(words(Charts.loops(16_300), Language.EN)).contains("start", "finish", "500\u202fm");
        assertThat(words(Charts.tenKilometres(), Language.FR)).contains("5:30", "150", "10");
    }

    @Test
    void marksDaysByTheirMonthAndTellsTheLastValues() {
        assertThat(words(Charts.formOverDays("Fond", "fatigue", "fraîcheur"), Language.FR))
                .contains("1er sept.", "1er oct.", "1er nov.");
        assertThat(words(Charts.formOverDays("Fitness", "fatigue", "form"), Language.EN))
                .contains("1 Oct", "1 Nov");
        assertThat(words(days(40), Language.EN)).contains("50");
        assertThat(words(days(700), Language.FR)).contains("janv. 2026");
    }

    private static String words(Chart chart, Language language) {
        return written(chart, language).stream().map(Text::words).collect(Collectors.joining("|", "|", "|"));
    }

    private static List<Text> written(Chart chart, Language language) {
        int height = ChartPicture.heightOf(chart);
        var picture = new BufferedImage(Sheet.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Sheet plain = Sheet.on(picture, THEME, Lettering.ofThisMachine(), language);
        WrittenText written = new WrittenText(plain.graphics());
        ChartPicture.draw(new Sheet(written, THEME, plain.letters(), language), chart, height);
        written.dispose();
        return written.texts;
    }
}
