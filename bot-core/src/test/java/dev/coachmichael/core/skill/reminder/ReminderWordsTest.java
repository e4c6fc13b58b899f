package dev.coachmichael.core.skill.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderWordsTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rappelle-moi demain à 7h de courir | 2025-11-21 | 07:00 | courir",
                "Rappelle moi demain 6h30 | 2025-11-21 | 06:30 | ''",
                "rappelle-moi samedi à 18:30 d’étirer mes mollets | 2025-11-22 | 18:30 | étirer mes mollets",
                "mets un rappel le 24 janvier à 9 h pour le dossard | 2026-01-24 | 09:00 | le dossard",
                "rapelle moi apres-demain midi de boire | 2025-11-22 | 12:00 | boire",
                "rappelle-moi ce soir à 8h de préparer mon sac | 2025-11-20 | 20:00 | préparer mon sac",
                "fais-moi penser demain matin à prendre mes gels | 2025-11-21 | 08:00 | prendre mes gels",
                "remind me tomorrow at 7 to run easy | 2025-11-21 | 07:00 | run easy",
                "remind me to stretch on Saturday at 6:30 pm | 2025-11-22 | 18:30 | stretch",
                "remind me on January 24 at 9am about the bib | 2026-01-24 | 09:00 | the bib",
                "set a reminder for tonight at 8 to pack my bag | 2025-11-20 | 20:00 | pack my bag",
                "remind me next Tuesday at noon to book the hotel | 2025-11-25 | 12:00 | book the hotel"
            })
    void readsDayTimeAndText(String words, LocalDate day, LocalTime time, String text) {
        ReminderWords said = ReminderWords.read(words, TODAY);

        assertThat(ReminderWords.ask(words, TODAY)).isTrue();
        assertThat(said.day()).contains(day);
        assertThat(said.time()).contains(time);
        assertThat(said.text()).isEqualTo(text);
        assertThat(said.days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rappelle-moi tous les mardis à 18h30 la piste | [TUESDAY] | 18:30 | la piste",
                "remind me every Tuesday at 18:30 to do strides | [TUESDAY] | 18:30 | do strides",
                "remind me every Monday and Thursday at 6am to lift | [MONDAY, THURSDAY] | 06:00 | lift",
                "rappelle-moi chaque lundi et jeudi à 7h le gainage | [MONDAY, THURSDAY] | 07:00 | gainage"
            })
    void readsRepetitions(String words, String days, LocalTime time, String text) {
        ReminderWords said = ReminderWords.read(words, TODAY);

        assertThat(said.days().toString()).isEqualTo(days);
        assertThat(said.time()).contains(time);
        assertThat(said.text()).endsWith(text);
    }

    @Test
    void readsDailyOnesAndSpans() {
        assertThat(ReminderWords.read("rappelle-moi tous les jours à 7h de boire", TODAY)
                        .days())
                .hasSize(7);
        assertThat(ReminderWords.read("remind me every morning to weigh in", TODAY)
                        .time())
                .contains(LocalTime.of(8, 0));
        assertThat(ReminderWords.read("rappelle-moi dans 2 heures de manger", TODAY)
                        .span())
                .contains(Duration.ofHours(2));
        assertThat(ReminderWords.read("remind me in 45 minutes to eat", TODAY).span())
                .contains(Duration.ofMinutes(45));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rappelle-toi que je cours le matin",
                "je me rappelle plus de rien",
                "rappelle-moi mon objectif",
                "ça me plaît",
                "my run yesterday",
                "annule ma séance"
            })
    void leavesOtherWordsAlone(String words) {
        assertThat(ReminderWords.ask(words, TODAY)).isFalse();
        assertThat(ReminderWords.cancellation(words)).isEmpty();
    }

    @Test
    void readsCancellations() {
        assertThat(ReminderWords.cancellation("annule le rappel 14").flatMap(ReminderInput::number))
                .contains(14);
        assertThat(ReminderWords.cancellation("cancel my reminder")).isPresent();
        assertThat(ReminderWords.bareCancellation("annule")).isPresent();
        assertThat(ReminderWords.bareCancellation("cancel")).isPresent();
    }
}
