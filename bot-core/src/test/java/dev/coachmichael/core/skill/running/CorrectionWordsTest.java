package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.RunCorrection;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runners say against the reading of a run. */
class CorrectionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "non, je poussais la poussette | STROLLER",
                "j'avais la poussette | STROLLER",
                "dimanche je poussais la poussette | STROLLER",
                "I was pushing the stroller | STROLLER",
                "I ran with the buggy | STROLLER",
                "c'était une course | RACE",
                "en fait c'etait une compet | RACE",
                "samedi c'était une course | RACE",
                "it was a race | RACE",
                "no, that was a race! | RACE",
                "c'était sur tapis | TREADMILL",
                "non j'étais sur le tapis | TREADMILL",
                "I was on the treadmill | TREADMILL",
                "le GPS a déconné | GPS",
                "mon gps était n'importe quoi | GPS",
                "the GPS was way off | GPS",
                "the distance is wrong | GPS",
                "c'était un footing, pas du fractionné | EASY",
                "non, c'était pas une course | EASY",
                "it was an easy run, not intervals | EASY",
                "it wasn't a race | EASY",
                "c'était du fractionné | INTERVALS",
                "it was a tempo | TEMPO",
                "c'était une sortie longue | LONG",
                "c'était des côtes | HILLS",
                "my strap was loose | HEART_RATE",
                "ma ceinture cardio était mal mise | HEART_RATE",
                "le cardio a déconné | HEART_RATE",
                "HR wrong | HEART_RATE",
                "la FC est fausse | HEART_RATE",
                "my heart rate sensor wasn't working | HEART_RATE",
                "j'ai couru avec le chien | DOG",
                "I was running with my dog | DOG",
                "j'avais un gros sac à dos | LOAD",
                "il y avait un vent de face terrible | WIND",
                "it was really windy | WIND",
                "on avait pas mal de vent | WIND",
                "j'ai couru dans la neige | SLIPPERY",
                "there was lots of ice | SLIPPERY",
                "j'étais malade | ILL",
                "I had a cold | ILL",
                "j'accompagnais ma fille | COMPANY",
                "I was with a friend | COMPANY",
                "il faisait super chaud | HEAT",
                "c'était sur tapis et la FC est fausse | TREADMILL HEART_RATE",
                "c'était une course avec un vent de face | RACE WIND"
            })
    void readsWhatIsCorrected(String words, String corrections) {
        assertThat(CorrectionWords.in(words))
                .containsExactly(Arrays.stream(corrections.split(" "))
                        .map(RunCorrection::valueOf)
                        .toArray(RunCorrection[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'était une course ?",
                "est-ce que c'était une course",
                "ma dernière course",
                "c'était une course à pied tranquille",
                "sans la poussette cette fois",
                "je n'avais pas la poussette",
                "ma FC était trop haute",
                "j'avais le vent dans le dos",
                "je veux courir dimanche",
                "et celle d'avant ?",
                "ma distance de la semaine",
                "j'ai couru 10 km en 50 minutes",
                "how was my last run",
                "I want to run a race in May",
                "c'était bien"
            })
    void leavesWhatCorrectsNothing(String words) {
        assertThat(CorrectionWords.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retiens que je cours toujours avec mon chien",
                "rappelle-moi de courir avec mon fils dimanche",
                "remember that I ran with a stroller",
                "note sur ma sortie : je poussais la poussette"
            })
    void leavesMemoriesAndRemindersToTheirSkills(String words) {
        assertThat(CorrectionWords.wishElse(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "dimanche je courrai avec mon chien, true, false",
        "dimanche je poussais la poussette, true, true",
        "ma dernière sortie était sur tapis, false, true",
        "je poussais la poussette, false, false"
    })
    void needsARunThatWasWhereNothingWasTalkedOf(String words, boolean dayNamed, boolean about) {
        assertThat(CorrectionWords.tellOfARun(words, dayNamed)).isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "non, je poussais la poussette. | je poussais la poussette",
                "No, it was a race! | it was a race",
                "notre course | notre course"
            })
    void keepsTheWordsWithoutTheNo(String words, String kept) {
        assertThat(CorrectionWords.noted(words)).isEqualTo(kept);
    }
}
