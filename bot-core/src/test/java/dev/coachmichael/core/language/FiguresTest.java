package dev.coachmichael.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures FRENCH = Figures.in(Language.FR);
    private static final Figures ENGLISH = Figures.in(Language.EN);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }

    @Test
    void saysSpansToTheSecond() {
        assertThat(plain(FRENCH.exactDuration(57))).isEqualTo("57 s");
        assertThat(plain(FRENCH.exactDuration(2770))).isEqualTo("46 min 10 s");
        assertThat(plain(FRENCH.exactDuration(6856))).isEqualTo("1 h 54 min 16 s");
        assertThat(plain(FRENCH.exactDuration(6720))).isEqualTo("1 h 52");
    }

    @Test
    void roundsHalvesUp() {
        assertThat(plain(FRENCH.exactDistance(4835))).isEqualTo("4,84 km");
        assertThat(plain(ENGLISH.distance(8450))).isEqualTo("8.5 km");
    }

    @Test
    void leavesNoSpaceBeforeAnEnglishPercentSign() {
        assertThat(FRENCH.percent(85)).isEqualTo("85\u202f%");
        assertThat(FRENCH.change(0.17)).isEqualTo("+17\u202f%");
        assertThat(ENGLISH.percent(85)).isEqualTo("85%");
        assertThat(ENGLISH.change(-0.03)).isEqualTo("−3%");
    }

    @Test
    void namesDays() {
        assertThat(FRENCH.day(LocalDate.of(2026, 11, 1), TODAY)).isEqualTo("dimanche 1er");
        assertThat(FRENCH.day(LocalDate.of(2026, 10, 12), TODAY)).isEqualTo("lundi 12 octobre");
        assertThat(FRENCH.day(LocalDate.of(2025, 10, 1), TODAY)).isEqualTo("1er octobre 2025");
        assertThat(ENGLISH.day(LocalDate.of(2026, 11, 1), TODAY)).isEqualTo("Sunday 1");
    }

    @Test
    void countsKilometres() {
        assertThat(FRENCH.ordinal(1)).isEqualTo("1er");
        assertThat(FRENCH.ordinal(21)).isEqualTo("21e");
        assertThat(ENGLISH.ordinal(2)).isEqualTo("2nd");
        assertThat(ENGLISH.ordinal(11)).isEqualTo("11th");
        assertThat(ENGLISH.ordinal(23)).isEqualTo("23rd");
    }
}
