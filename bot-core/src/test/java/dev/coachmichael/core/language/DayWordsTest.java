package dev.coachmichael.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "ma sortie d'hier, 2026-11-18",
        "avant-hier, 2026-11-17",
        "ce matin, 2026-11-19",
        "aujourd’hui, 2026-11-19",
        "celle de dimanche, 2026-11-15",
        "DIMANCHE dernier, 2026-11-15",
        "jeudi, 2026-11-19",
        "jeudi dernier, 2026-11-12",
        "il y a trois jours, 2026-11-16",
        "il y a 10 jours, 2026-11-09",
        "le 12, 2026-11-12",
        "le 25, 2026-10-25",
        "dimanche 8, 2026-11-08",
        "le 3 décembre, 2025-12-03",
        "1er novembre, 2026-11-01",
        "12/10, 2026-10-12",
        "la sortie du 14/06/2018, 2018-06-14",
        "le 14/06/18, 2018-06-14",
        "yesterday's run, 2026-11-18",
        "the day before yesterday, 2026-11-17",
        "last Sunday, 2026-11-15",
        "3 days ago, 2026-11-16",
        "October 12th, 2026-10-12",
        "12 october, 2026-10-12",
    })
    void readsDaysOfThePast(String words, LocalDate day) {
        assertThat(DayWords.past(words, TODAY)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "ma dernière sortie",
        "le 10 km",
        "mes 3 dernieres sorties",
        "un 5 km en 25 min",
        "how was my run",
        "le 45 brumaire"
    })
    void findsNoDayWhereNoneIsNamed(String words) {
        assertThat(DayWords.past(words, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "la semaine dernière, 1",
        "la semaine derniere, 1",
        "semaine passée, 1",
        "il y a 3 semaines, 3",
        "il y a une semaine, 1",
        "cette semaine, 0",
        "last week, 1",
        "two weeks ago, 2",
        "the week before last, 2",
        "this week, 0"
    })
    void readsWeeks(String words, int weeksAgo) {
        assertThat(DayWords.weeksAgo(words)).hasValue(weeksAgo);
    }

    @Test
    void doesNotTakeAnyWeekForAnother() {
        assertThat(DayWords.weeksAgo("bilan de la semaine")).isEmpty();
    }
}
