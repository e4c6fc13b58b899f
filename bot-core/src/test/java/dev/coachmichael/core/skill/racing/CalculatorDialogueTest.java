package dev.coachmichael.core.skill.racing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Talk;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorDialogueTest {

    private static Talk talk;

    @BeforeAll
    static void begin() throws Exception {
        RacePredictor predictor = RacePredictor.load();
        talk = Talk.with((profiles, activities) -> List.of(new CalculatorSkill(profiles, predictor)));
    }

    @AfterAll
    static void end() throws Exception {
        talk.close();
    }

    @Test
    void translatesTheRaceOfTheLastAnswerToAnotherDistance() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je cours 10 km en 45:00, ça donne quoi ?");

        assertThat(paul.says("et sur semi ?").text())
                .startsWith("10 km en 45:00")
                .contains("Sur semi, compte 1");
    }

    @Test
    void translatesARaceIntoTimesAndPaces() throws Exception {
        String text = talk.athlete("fr")
                .says("je cours 10 km en 48:30, ça donne quoi ?")
                .text();

        assertThat(text)
                .startsWith("10 km en 48:30, c’est 4:51/km.")
                .contains("8 fois sur 10", "marathon", " à ")
                .contains("Pour t’entraîner : footing entre ", "seuil à ");
    }

    @Test
    void theMarathonOfARaceIsSlowerThanEqualVdotWouldHaveIt() throws Exception {
        String text = talk.athlete("en")
                .says("10 km in 48:30, what is that worth for a marathon?")
                .text();

        assertThat(text).startsWith("10 km in 48:30 is 4:51/km. For the marathon, expect 3 h 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VMA 15 allure 85 % ? | 85 % de VMA 15,0 km/h : 4:42/km, soit 12,75 km/h.",
                "vma 16 à 100 % sur 400 m | 100 % de VMA 16,0 km/h : 3:45/km, soit 16,0 km/h. Le 400 m passe en 1 min 30 s.",
                "quelle allure pour 10 km en 45 min ? | 10 km en 45:00 : 4:30/km, soit 13,33 km/h.",
                "marathon à 5:00/km ça fait combien ? | Marathon à 5:00/km : 3:30:59.",
                "12 km/h en min/km | 12,0 km/h, c’est 5:00/km.",
                "4:30/km en km/h | 4:30/km, c’est 13,33 km/h.",
                "demi-cooper 1500 m | 1 500 m en 6 min : VMA 15,0 km/h, soit 4:00/km."
            })
    void answersInOneLine(String words, String answer) throws Exception {
        assertThat(talk.athlete("fr").says(words).text().replace('\u00a0', ' ')).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAS 15 pace at 85 %? | 85% of MAS 15.0 km/h: 4:42/km, that is 12.75 km/h.",
                "what pace for 10 km in 45 min? | 10 km in 45:00: 4:30/km, that is 13.33 km/h.",
                "marathon at 5:00/km how long is that? | Marathon at 5:00/km: 3:30:59."
            })
    void answersInEnglishToo(String words, String answer) throws Exception {
        assertThat(talk.athlete("en").says(words).text()).isEqualTo(answer);
    }

    @Test
    void usesTheProfileForOwnPacesAndSaysWhatIsMissing() throws Exception {
        Person paul = talk.athlete("fr");
        assertThat(paul.says("mes allures").text()).startsWith("Donne-moi de quoi compter");

        paul.says("VMA 15");
        assertThat(paul.says("85 % de VMA ?").text()).startsWith("85 % de VMA 15,0 km/h : 4:42/km");
        assertThat(paul.says("mes allures").text()).contains("endurance", "VMA courte", "5:20/km");

        paul.says("10 km en 48:30 le 12 mars");
        assertThat(paul.says("mes allures").text()).contains("footing entre", "ta course : 10 km en 48:30.");
    }

    @Test
    void impossibleFiguresGetASentence() throws Exception {
        assertThat(talk.athlete("fr").says("VMA 3 allure 85 % ?").text())
                .startsWith("Ces chiffres ne vont pas ensemble");
    }

    @Test
    void tellingAFactStaysWithTheProfile() throws Exception {
        Person paul = talk.athlete("fr");

        assertThat(paul.says("VMA 15,5").text()).isEqualTo("VMA : 15,5 km/h, c’est noté.");
        assertThat(paul.says("10 km en 48:30").text()).contains("c’est noté");
    }
}
