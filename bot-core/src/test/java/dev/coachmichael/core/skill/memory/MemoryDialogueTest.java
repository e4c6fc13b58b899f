package dev.coachmichael.core.skill.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemoryDialogueTest {

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
    void keepsWhatItConfirmsAndShowsIt() throws Exception {
        Person paul = talk.athlete("fr");

        Reply kept = paul.says("retiens que je cours toujours avec mon chien");
        assertThat(kept.text()).startsWith("Retenu : « je cours toujours avec mon chien ».");
        assertThat(kept.buttons()).containsExactly("Oublier", "Ma mémoire");
        assertThat(rows(paul)).isEqualTo(1);
        assertThat(paul.says("J’ai décidé d’arrêter le seuil parce que mon mollet tire.")
                        .text())
                .startsWith("Décision notée : « arrêter le seuil, parce que mon mollet tire ».");
        assertThat(paul.says("note sur ma sortie : je poussais la poussette").text())
                .startsWith("Retenu : « je poussais la poussette ».");

        assertThat(paul.says("qu'est-ce que tu sais sur moi ?").text())
                .contains(
                        "1. ",
                        "Décision : arrêter le seuil, parce que mon mollet tire",
                        "je cours toujours avec mon chien");
        assertThat(paul.says("/memoire").buttons()).contains("Effacer 1", "Effacer 3", "Tout effacer", "Mon profil");
    }

    @Test
    void forgetsOneThingAndTakesItBack() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("Remember that I hate treadmills");
        ana.says("keep in mind that Mondays are off");

        assertThat(ana.says("forget that I hate treadmills").text()).startsWith("Forgotten: “I hate treadmills”.");
        assertThat(rows(ana)).isEqualTo(1);
        Reply undone = ana.presses("Undo");
        assertThat(undone.text()).isEqualTo("Undone, I still remember: “I hate treadmills”.");
        assertThat(undone.buttons()).containsExactly("Redo", "My memory");
        assertThat(ana.presses("Redo").text()).startsWith("Forgotten: “I hate treadmills”.");
        ana.presses("Undo");
        assertThat(ana.says("delete note 7").text()).startsWith("I can’t find that");
        assertThat(ana.says("/memory").buttons()).contains("Delete 1", "Delete 2");
        ana.presses("Delete 1");
        assertThat(rows(ana)).isEqualTo(1);
    }

    @Test
    void saysThatRememberingWasUndone() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("retiens que je suis matinal");

        Reply undone = paul.says("annule");
        assertThat(undone.text()).isEqualTo("C’est annulé, je ne le retiens plus : « je suis matinal ».");
        assertThat(undone.buttons()).containsExactly("Rétablir", "Ma mémoire");
        assertThat(rows(paul)).isZero();
        assertThat(paul.presses("Rétablir").text()).startsWith("Retenu : « je suis matinal ».");
        assertThat(rows(paul)).isEqualTo(1);
    }

    @Test
    void forgetsAllOnlyWhenAskedTwice() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("retiens que je suis matinal");
        paul.says("note que j'ai des semelles");

        assertThat(paul.says("efface ta mémoire").text()).startsWith("Effacer les 2 choses");
        assertThat(rows(paul)).isEqualTo(2);
        assertThat(paul.presses("Tout effacer").text()).startsWith("C’est effacé");
        assertThat(rows(paul)).isZero();
        assertThat(paul.says("/memoire").text()).startsWith("Tu ne m’as encore rien demandé de retenir.");
    }

    @Test
    void keepsNothingTwiceAndNothingTooLong() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("remember that I run at noon");

        assertThat(ana.says("Remember that I run at noon").text()).startsWith("I already have that");
        assertThat(ana.says("remember that " + "a".repeat(301)).text()).startsWith("Too long");
        assertThat(rows(ana)).isEqualTo(1);
    }

    @Test
    void keepsNobodyElsesSecretAndNoneInARoom() throws Exception {
        Person paul = talk.athlete("fr");
        Person ana = talk.athlete("fr");
        paul.says("retiens que mon secret est zèbre");

        assertThat(ana.says("/memoire").text()).doesNotContain("zèbre");
        assertThat(paul.saysInRoom("club", "/memoire").text()).startsWith("Je te réponds en privé");
        assertThat(talk.stranger("fr").says("retiens que je m'appelle Zoé").text())
                .contains("Coach Michael");
    }

    private static long rows(Person person) throws Exception {
        return talk.count("SELECT count(*) FROM memory WHERE athlete_id = '"
                + person.athlete().value() + "'");
    }
}
