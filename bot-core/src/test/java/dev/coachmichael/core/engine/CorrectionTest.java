package dev.coachmichael.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 km en 54 minutes | non, 45 minutes, pas 54 | 10 km en 45 minutes",
                "10 km en 54:00 | non 45 pas 54 | 10 km en 45:00",
                "10 km en 48:30 | non, 45 minutes, pas 48 | 10 km en 45:00",
                "10 km en 48:30 | non, 45, pas 48 | 10 km en 45:30",
                "10 km en 54 min | 45, pas 54 | 10 km en 45 min",
                "10 km en 54 min | non, pas 54, 45 | 10 km en 45 min",
                "je pèse 27 kg | oups, 72 kg | je pese 72 kg",
                "ran 10k in 54 min | no, 45 min not 54 | ran 10k in 45 min",
                "ran 10k in 54 min | I meant 45 min | ran 10k in 45 min",
                "rappelle-moi samedi à 8h | non, dimanche | rappelle-moi dimanche a 8h",
                "plan semi | non, le marathon, pas le semi | plan marathon",
                "quelle allure pour 10 km en 50 min | non, 12 km | quelle allure pour 12 km en 50 min"
            })
    void putsTheEarlierWordsRight(String before, String words, String corrected) {
        assertThat(Correction.of(words, before)).contains(corrected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 km en 54 minutes | non merci",
                "10 km en 54 minutes | pas du tout",
                "10 km en 54 minutes | non",
                "c'est quoi ma semaine | je cours pas demain",
                "2 fois 10 km | non, 12 km de plus que les 10 km prévus ce dimanche",
                "ma semaine | non, 45 minutes, pas 54",
                "10 km, puis 10 km | non, 12 km"
            })
    void leavesAloneWhatCorrectsNothing(String before, String words) {
        assertThat(Correction.of(words, before)).isEmpty();
    }
}
