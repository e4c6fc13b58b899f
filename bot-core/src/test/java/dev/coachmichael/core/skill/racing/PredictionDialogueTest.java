package dev.coachmichael.core.skill.racing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Talk;
import dev.coachmichael.core.skill.running.NumbersInFacts;
import dev.coachmichael.core.skill.running.RunningHouse;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Warning;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PredictionDialogueTest {

    private static final RacePredictor PREDICTOR = RacePredictor.load();

    private static Talk talk;

    @BeforeAll
    static void begin() throws Exception {
        talk = Talk.with((profiles, activities) -> List.of(
                new PredictionSkill(profiles, activities, PREDICTOR), new CalculatorSkill(profiles, PREDICTOR)));
    }

    @AfterAll
    static void end() throws Exception {
        talk.close();
    }

    @Test
    void inventsNothingWithoutARaceOrRuns() throws Exception {
        assertThat(talk.athlete("fr").says("je vaux combien sur 10 km ?").text())
                .startsWith("Je n’ai aucune course de toi")
                .contains("6 min à fond");
        assertThat(talk.athlete("en").says("/predict").text()).startsWith("I have no race of yours");
    }

    @Test
    void predictsFromTheRacesThatWereTold() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("10 km en 48:30 le 12 mars");
        paul.says("je fais 35 km par semaine");

        String one = paul.says("je vaux combien sur marathon ?").text();
        assertThat(one)
                .startsWith("Marathon : autour de 4 h 0")
                .contains("8 fois sur 10")
                .contains("D’après ton 10 km en 48:30 (mercredi 12 mars), 35,0 km par semaine.")
                .contains("Ce qui resserrerait la fourchette : ");

        String usual = paul.says("/prediction").text();
        assertThat(usual).contains("5 km", "10 km", "15 km", "semi", "marathon");
    }

    @Test
    void namesNoRaceThatABetterOneOverItsDistanceMadeVoid() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("10 km en 52:00 le 12 mars");
        paul.says("10 km en 48:30 le 4 juin");

        assertThat(paul.says("je vaux combien sur semi ?").text())
                .contains("48:30")
                .doesNotContain("52:00");
    }

    @Test
    void understandsABareNumberOfKilometres() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("10k in 48:30 on March 12");

        assertThat(ana.says("what could I run for 5 km?").text()).startsWith("5 km: around 22:4");
        assertThat(ana.says("/predict 10").text()).startsWith("10 km: around 48:");
    }

    @Test
    void aVmaAloneIsSaidToBeWeakGround() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("VMA 15");

        assertThat(paul.says("je vaux combien sur 10 ?").text())
                .startsWith("10 km : autour de ")
                .contains("D’après ta VMA de 15,0 km/h.", "À prendre avec des pincettes");
    }

    @Test
    void trainingRunsAloneGiveARangeAndSayHowWeakItIs() {
        try (RunningHouse house = new RunningHouse()) {
            AthleteId athlete = house.athlete();
            for (int week = 1; week <= 9; week++) {
                String day = LocalDate.parse("2026-11-19").minusWeeks(week).toString();
                house.imported(
                        athlete,
                        week + ".fit",
                        Runs.at(day + "T06:00:00Z").even(9, 330 + week, 148).fit());
            }
            PredictionSkill skill = new PredictionSkill(
                    whose -> Future.succeededFuture(Profile.EMPTY), house.store.activities, PREDICTOR);

            Answer answer = house.ask(skill, athlete, "sur 10 ?", Language.FR);

            NumbersInFacts.check(answer);
            assertThat(PlainText.of(answer.blocks()).replace('\u202f', ' '))
                    .startsWith("10 km entre ")
                    .contains("je n’ai que 9 sorties d’entraînement, aucun effort à fond");
            assertThat(answer.warnings()).containsExactly(Warning.NOT_ENOUGH_DATA);
        }
    }
}
