package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChartTextTest {

    @Test
    void drawsAWeekAsBarsWithTheirValues() {
        assertThat(ChartText.of(Charts.week(), Language.FR, 32)).isEqualTo("""
                Ta semaine du 15 au 21 juin
                Distance (km)
                lun ·
                mar ▇▇▇▇▇▇▇▇▇▇▇ 8,4
                mer ·
                jeu ▇▇▇▇▇▇▇▇▇▇▇▇▇ 10,1
                ven ▇▇▇▇▇▇▇▇ 6,0
                sam
                dim ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 18,3""");
    }

    @Test
    void writesDecimalsInTheLanguageOfTheReader() {
        assertThat(ChartText.of(Charts.week(), Language.EN, 40))
                .contains(" 8.4")
                .doesNotContain("8,4");
    }

    @Test
    void setsPlannedBesideDone() {
        assertThat(ChartText.of(Charts.plannedAndDone(), Language.FR, 60))
                .contains("Prévu, Fait (km)")
                .contains("\nmar Prévu ▇")
                .contains("\n    Fait  ▇");
    }

    @Test
    void drawsTheFastestKilometreLongest() {
        String text = ChartText.of(Charts.splits(), Language.FR, 60);

        String fastest =
                text.lines().filter(line -> line.endsWith(" 5:02")).findFirst().orElseThrow();
        assertThat(text.lines()).allMatch(line -> line.length() <= fastest.length() || !line.contains("▇"));
        assertThat(text).contains("Allure (min/km)");
    }

    @Test
    void drawsAWayInDotsWithItsStartAndFinish() {
        String text = ChartText.of(Charts.loops(16_300), Language.FR, 60);

        assertThat(text.lines()).allMatch(line -> line.length() <= 60).hasSizeBetween(8, 18);
        assertThat(text).startsWith("Samedi 21 : deux tours du lac\n").contains("○ départ  ● arrivée  4:48–5:30");
        assertThat(text.chars().filter(sign -> sign > 0x2800 && sign < 0x2900).count())
                .isGreaterThan(60);
    }

    @Test
    void drawsCloudsInAFieldWithASignEach() {
        String text = ChartText.of(Charts.families(3), Language.FR, 60);

        assertThat(text)
                .contains("↑ plus vallonné", "plus rapide →", "● 5,4 km", "■ 9,4 km", "▲ 13,4 km", "◎ samedi 28");
        assertThat(text.lines()).allMatch(line -> ChartText.widthOf(line) <= 60).hasSize(21);
    }

    @Test
    void namesTheFirstAndTheLastDay() {
        assertThat(ChartText.of(Charts.formOverDays("Fond", "fatigue", "fraîcheur"), Language.FR, 80))
                .contains("1er sept.", "29 nov.");
    }

    @Test
    void drawsWhatLiesBelowZeroInAnotherSign() {
        assertThat(ChartText.of(Charts.form(), Language.FR, 60))
                .contains("5 ░░")
                .contains("░ −12");
    }

    @Test
    void drawsARunAsOneRowOfStepsPerSeries() {
        String text = ChartText.of(Charts.tenKilometres(), Language.FR, 72);

        assertThat(text.lines()).hasSize(5);
        assertThat(text)
                .contains("\nAllure   ")
                .contains("\u202fmin/km\nFC       ")
                .contains("\u202fbpm\nAltitude ")
                .endsWith("Distance (km)");
        assertThat(text.lines().skip(1)).allMatch(line -> ChartText.widthOf(line) <= 72);
    }

    @Test
    void drawsFastPacesHighAndGapsBlank() {
        Chart chart = Charts.lines(
                "Progressif",
                "km",
                Series.line(
                        "Allure",
                        Unit.PACE,
                        Charts.values(1, 2, 3, 4, 5),
                        Charts.values(360, 345, Double.NaN, 315, 300)));

        assertThat(ChartText.of(chart, Language.FR, 60)).isEqualTo("""
                Progressif
                Allure ▁▃ ▆█  5:00–6:00\u202fmin/km
                       1   5  km""");
    }

    @Test
    void drawsManyDaysOnOneLine() {
        String text = ChartText.of(Charts.sixtyDays(), Language.FR, 100);

        assertThat(text.lines()).hasSize(3);
        assertThat(text).contains("·").contains("1 avr.").contains("30 mai");
    }

    @Test
    void saysThatThereIsNothingToDraw() {
        Chart empty =
                Charts.lines("Rien", "", Series.line("FC", Unit.BEATS_PER_MINUTE, Charts.values(), Charts.values()));

        assertThat(ChartText.of(empty, Language.FR, 60)).isEqualTo("Rien\nPas encore de données");
        assertThat(ChartText.of(empty, Language.EN, 60)).isEqualTo("Rien\nNo data yet");
    }

    @Test
    void neverLetsANameSteerTheTerminal() {
        Chart chart = Charts.bars(
                "\u001b[2JSortie\r\n\u202e",
                Series.bars("\u0007n", Unit.SCORE, java.util.List.of("\u001b]0;x\u0007"), Charts.values(1)));

        assertThat(ChartText.of(chart, Language.FR, 60)).doesNotContain("\u001b", "\r", "\u0007", "\u202e");
    }

    @Test
    void staysInItsColumnsWhateverTheRecordHolds() {
        long seed = 41;
        System.out.println("Random charts from seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Chart chart = ChartPictureTest.anyChart(random);

            String text = ChartText.of(chart, Language.EN, 80);

            assertThat(text.lines().count()).isLessThanOrEqualTo(33);
            assertThat(text.lines().filter(line -> line.contains("▇▇")))
                    .allMatch(line -> ChartText.widthOf(line) <= 80);
        }
    }
}
