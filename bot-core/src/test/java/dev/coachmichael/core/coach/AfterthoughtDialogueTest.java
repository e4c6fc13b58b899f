package dev.coachmichael.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterthoughtDialogueTest {

    private static Talk talk;

    @BeforeAll
    static void begin() throws Exception {
        talk = Talk.begin();
    }

    @AfterAll
    static void end() throws Exception {
        talk.close();
    }

    @Test
    void undoesByAWordWhatTheLastAnswerChangedAndOnlyOnce() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 54 kg");

        assertThat(paul.says("merci").text()).isEqualTo("Avec plaisir.");
        paul.says("annule");

        assertThat(paul.profile()).isEqualTo(Profile.EMPTY);
        assertThat(paul.says("annule ça").text()).isEqualTo("Rien à annuler : ma dernière réponse n’a rien changé.");
        assertThat(talk.athlete("en").says("undo").text())
                .isEqualTo("Nothing to undo: my last answer changed nothing.");
    }

    @Test
    void takesACorrectionForTheLastWish() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 54 kg");

        assertThat(paul.says("non, 45 kg, pas 54").text()).contains("45 kg");
        assertThat(paul.says("mon profil").text()).contains("45 kg").doesNotContain("54");
    }

    @Test
    void correctsARaceWithoutKeepingTheMistake() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("10 km en 54:00 le 12 mars");
        paul.says("non, 45 minutes, pas 54");

        assertThat(paul.says("mon profil").text()).contains("45:00").doesNotContain("54:00");
    }

    @Test
    void saysTheSameInTheOtherLanguageWithoutChangingIt() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 70 kg");
        paul.says("mon profil");

        assertThat(paul.says("et en anglais ?").text()).contains("Weight");
        assertThat(paul.says("/etat").text()).startsWith("Tout marche");
    }

    @Test
    void callsAnOpenQuestionOff() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je veux faire un semi");

        assertThat(paul.says("annule").text()).isEqualTo("D’accord, on laisse.");
        assertThat(paul.says("le 12 avril").text()).doesNotContain("semi");
    }

    @Test
    void takesNoWholeSentenceThatAsksForSomethingElseAsAnAnswer() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je veux faire un semi");

        assertThat(paul.says("rappelle-moi demain à 18h de faire mes étirements")
                        .text())
                .contains("quelle ville");
        assertThat(paul.says("Paris").text()).contains("18:00");
        assertThat(paul.says("le 12 avril").text()).contains("semi-marathon", "12 avril");
    }

    @Test
    void keepsTwoThingsThatAreEachAskedForInSoManyWords() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("retiens que je pars en vacances en août et rappelle-moi demain à 7h de courir");

        assertThat(paul.says("Paris").text()).contains("07:00", "courir").doesNotContain("vacances");
        assertThat(paul.says("que sais-tu de moi").text()).contains("je pars en vacances en août");
    }

    @Test
    void answersSeveralWishesInOneReply() throws Exception {
        Person paul = talk.athlete("fr");

        Reply reply = paul.says("je pèse 70 kg. Montre-moi ma semaine");

        assertThat(reply.text()).contains("70 kg", "stand-in week");
        assertThat(paul.says("mon profil").text()).contains("70 kg");
        assertThat(talk.athlete("en")
                        .says("how was my week and how was my last run")
                        .text())
                .contains("stand-in week", "stand-in review");
    }

    @Test
    void remembersNothingOfGuests() throws Exception {
        Person guest = talk.stranger("fr");
        guest.says("/start");
        guest.says("10 km en 54:00 le 12 mars");

        assertThat(guest.says("non, 45 minutes, pas 54").text()).doesNotContain("45");
        assertThat(talk.count("SELECT count(*) FROM conversation c WHERE c.focus::text LIKE '%12 mars%'"))
                .isZero();
    }

    @Test
    void forgetsTheTopicAfterHalfADay() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 54 kg");
        talk.later(Duration.ofHours(13));

        assertThat(paul.says("annule").text()).startsWith("Rien à annuler");
    }

    @ParameterizedTest
    @CsvSource({
        "je veux lier ma montre Garmin, Je ne sais pas encore relier une montre, Aide",
        "fais-moi un plan marathon, Je ne sais pas encore construire de plan, Mon objectif",
        "c'est quoi un fractionné 30/30 ?, Là-dessus je n’ai pas encore de source, Dernière sortie"
    })
    void saysHonestlyWhatItCannotDoYetAndWhatItCanInstead(String words, String beginning, String button)
            throws Exception {
        Reply reply = talk.athlete("fr").says(words);

        assertThat(reply.text()).startsWith(beginning).doesNotEndWith(":");
        assertThat(reply.buttons()).contains(button);
    }

    @Test
    void offersNothingInTheFaceOfAPain() throws Exception {
        Reply reply = talk.athlete("fr").says("j'ai mal au genou depuis hier");

        assertThat(reply.text()).startsWith("Ne cours pas sur une douleur vive").contains("médecin");
        assertThat(reply.buttons()).isEmpty();
    }

    @Test
    void saysOfTwoThingsThatItCannotDoNothingTwice() throws Exception {
        Reply reply = talk.athlete("en").says("build me a plan and tell me what a tempo run is");

        assertThat(reply.text()).contains("plan").doesNotEndWith(":");
        assertThat(reply.text().lines().filter(line -> !line.isBlank())).doesNotHaveDuplicates();
    }

    @Test
    void staysInTheLanguageThatIsSpoken() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("/langue fr");
        Reply english = paul.says("my profile please, I weigh 70 kg");

        assertThat(english.text()).contains("Weight");
        assertThat(english.buttons()).contains("Keep English");
        Reply undone = paul.says("undo");
        assertThat(undone.text()).startsWith("It is back as it was.");
        assertThat(undone.buttons()).as("offered once").doesNotContain("Keep English");
        assertThat(paul.presses("Redo").text()).as("a button too").contains("Weight");
        assertThat(paul.says("merci").text()).isEqualTo("Avec plaisir.");
    }

    @Test
    void leansOnTheLastAnswerAfterANo() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("objectif : 10 km le 24 janvier en 50 min");

        assertThat(paul.says("non, en 48 min").text()).contains("10 km", "24 janvier", "48 min");
        assertThat(paul.says("le 31 janvier plutôt").text()).contains("31 janvier", "48 min");
    }
}
