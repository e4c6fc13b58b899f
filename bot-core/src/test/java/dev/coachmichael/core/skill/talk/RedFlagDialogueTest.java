package dev.coachmichael.core.skill.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.Inbound.Media;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RedFlagDialogueTest {

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
    void chestPainGetsTheFixedTextInFrench() throws Exception {
        Person paul = talk.athlete("fr");
        Reply reply = paul.says("douleur dans la poitrine en montant la côte ce matin");

        assertThat(reply.text()).startsWith("Arrête l’effort.").contains("le 15 ou le 112", "médecin");
        assertThat(reply.buttons()).isEmpty();
        assertThat(lastTurn(paul)).containsExactly("pain", "safety");
    }

    @Test
    void faintingGetsTheFixedTextInEnglish() throws Exception {
        Person ana = talk.athlete("en");
        Reply reply = ana.says("I fainted at mile 9 today");

        assertThat(reply.text()).startsWith("Stop running.").contains("112", "doctor");
        assertThat(lastTurn(ana)).containsExactly("pain", "safety");
    }

    @Test
    void nothingElseOfTheTurnRuns() throws Exception {
        Person paul = talk.athlete("fr");
        Reply reply = paul.says("je pèse 70 kg et j'ai une douleur dans la poitrine quand je cours");

        assertThat(reply.text()).doesNotContain("70");
        assertThat(paul.profile().traits().weightKg()).isEmpty();
        assertThat(paul.says("/semaine j'ai perdu connaissance hier en courant").text())
                .startsWith("Arrête de courir.");
    }

    @Test
    void aStrangerIsAnsweredBeforeAnyWelcome() throws Exception {
        Person stranger = talk.stranger("fr");

        assertThat(stranger.says("j'ai mal dans la poitrine depuis 20 min").text())
                .startsWith("Arrête tout effort et appelle le 15 ou le 112")
                .doesNotContain("Coach Michael");
    }

    @Test
    void thanksForAFixedTextAreNoPleasure() throws Exception {
        for (Person person : List.of(talk.athlete("fr"), talk.stranger("fr"))) {
            person.says("douleur dans la poitrine en montant la côte ce matin");

            assertThat(person.says("merci").text())
                    .isEqualTo("Prends soin de toi. Pas de course avant l’avis du médecin ; si ça revient, appelle"
                            + " le 15 ou le 112 (911 en Amérique du Nord).");
        }
        Person ana = talk.athlete("en");
        ana.says("I'm 12 and I want to run a marathon, I am 12 years old");
        assertThat(ana.says("thanks").text()).isEqualTo("Take care of yourself.");
        ana.says("my profile");
        assertThat(ana.says("thanks").text()).isEqualTo("You’re welcome.");
    }

    @Test
    void wordsUnderAFileAreLookedAt() throws Exception {
        Person ana = talk.athlete("en");

        assertThat(ana.sendsFile("run.fit", "had chest pain on this one").text())
                .startsWith("Stop. If the pain lasts");
        assertThat(ana.sends(Media.VOICE).text()).doesNotContain("112");
    }

    @Test
    void anEditThatComesAfterTheAnswerIsLookedAt() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("bonjour");

        assertThat(paul.edits("bonjour, j'ai des palpitations en courant").text())
                .startsWith("Arrête de courir et vois un médecin");
        assertThat(lastTurn(paul)).containsExactly("pain", "safety");
    }

    @Test
    void ordinaryTiredLegsAreNoAlarm() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("mal aux jambes après la séance");

        assertThat(lastTurn(paul).get(1)).isEqualTo("local");
    }

    @Test
    void nothingIsKeptOfAPasswordBesideADanger() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("mon mot de passe garmin est Canari-8642! et j'ai mal à la poitrine");

        assertThat(talk.count("SELECT count(*) FROM transcript t WHERE t::text LIKE '%Canari-8642%'"))
                .isZero();
        assertThat(talk.count("SELECT count(*) FROM inbox t WHERE t::text LIKE '%Canari-8642%'"))
                .isZero();
    }

    private static List<String> lastTurn(Person person) throws Exception {
        return talk
                .rows("SELECT skill, mode FROM audit WHERE home = '"
                        + person.athlete().value() + "' ORDER BY pos DESC LIMIT 1")
                .stream()
                .flatMap(row -> List.of(row.getString(0), row.getString(1)).stream())
                .toList();
    }
}
