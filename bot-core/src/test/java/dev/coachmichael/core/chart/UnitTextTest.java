package dev.coachmichael.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KILOMETRES | 8.42 | 8,4 | 8.4",
                "KILOMETRES | 10 | 10,0 | 10.0",
                "KILOMETRES | 99.94 | 99,9 | 99.9",
                "KILOMETRES | 99.96 | 100 | 100",
                "KILOMETRES | 104.4 | 104 | 104",
                "KILOMETRES | -0.04 | 0,0 | 0.0",
                "PACE | 329 | 5:29 | 5:29",
                "PACE | 299.6 | 5:00 | 5:00",
                "BEATS_PER_MINUTE | 148.4 | 148 | 148",
                "METRES | 1240 | 1\u202f240 | 1,240",
                "MINUTES | 46 | 46 | 46",
                "MINUTES | 59.7 | 1\u202fh | 1\u202fh",
                "MINUTES | 112 | 1\u202fh\u202f52 | 1\u202fh\u202f52",
                "MINUTES | 60 | 1\u202fh | 1\u202fh",
                "SCORE | 44.25 | 44,3 | 44.3",
                "SCORE | 44 | 44 | 44",
                "SCORE | -12 | \u221212 | \u221212",
                "SCORE | 1234.5 | 1\u202f235 | 1,235"
            })
    void writesValuesAsRunnersSayThem(Unit unit, double value, String french, String english) {
        assertThat(UnitText.value(unit, value, Language.FR)).isEqualTo(french);
        assertThat(UnitText.value(unit, value, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KILOMETRES | 5 | 5 | 5",
                "KILOMETRES | 7.5 | 2.5 | 7,5",
                "KILOMETRES | 0.25 | 0.05 | 0,25",
                "PACE | 285 | 15 | 4:45",
                "MINUTES | 90 | 30 | 1\u202fh\u202f30",
                "SCORE | -5 | 5 | \u22125"
            })
    void writesTicksWithTheDecimalsOfTheirStep(Unit unit, double value, double step, String french) {
        assertThat(UnitText.tick(unit, value, step, Language.FR)).isEqualTo(french);
    }
}
