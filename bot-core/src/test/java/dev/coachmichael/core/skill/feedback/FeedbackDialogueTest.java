package dev.coachmichael.core.skill.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedbackDialogueTest {

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
    void storesAVerdictWithItsReason() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("ma semaine");
        Reply ask = paul.says("/avis");
        assertThat(ask.buttons()).containsExactly("Bonne", "Mauvaise");
        assertThat(verdicts(paul)).isEmpty();
        assertThat(paul.presses("Mauvaise").buttons()).contains("Faux", "Trop long");
        assertThat(verdicts(paul)).isEqualTo("week false null");
        assertThat(paul.presses("Faux").text()).startsWith("C’est noté : mauvaise réponse");
        assertThat(verdicts(paul)).isEqualTo("week false wrong");
    }

    @Test
    void takesAVerdictInOneSentence() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("my week");
        assertThat(ana.says("bad answer because the distance is off").text()).startsWith("Noted: bad answer");
        assertThat(verdicts(ana)).isEqualTo("week false the distance is off");

        Person paul = talk.athlete("fr");
        paul.says("mon profil");
        assertThat(paul.says("bonne réponse").text()).isEqualTo("C’est noté : bonne réponse.");
        assertThat(verdicts(paul)).isEqualTo("profile true null");
    }

    @Test
    void takesAReasonInOwnWords() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("my week");
        ana.says("/feedback bad");
        ana.says("you forgot my long run");
        assertThat(verdicts(ana)).isEqualTo("week false you forgot my long run");
    }

    private static String verdicts(Person person) throws Exception {
        return talk
                .rows(
                        "SELECT skill || ' ' || good || ' ' || coalesce(reason, 'null') FROM feedback WHERE athlete_id = '"
                                + person.athlete().value() + "'")
                .stream()
                .map(row -> row.getString(0))
                .findFirst()
                .orElse("");
    }
}
