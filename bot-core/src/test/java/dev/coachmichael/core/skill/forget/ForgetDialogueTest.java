package dev.coachmichael.core.skill.forget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import dev.coachmichael.core.store.ScratchDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ForgetDialogueTest {

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
    void erasesAfterAButtonAndATypedWordAndGivesAReceipt() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 70 kg");
        AthleteId erased = paul.athlete();

        Reply sure = paul.says("efface tout ce que tu sais sur moi");
        assertThat(sure.text()).startsWith("Tout effacer : ton profil, tes sorties");
        assertThat(sure.buttons()).containsExactly("Garder", "Effacer tout");
        Reply word = paul.presses("Effacer tout");
        assertThat(word.text()).isEqualTo("Pour confirmer, écris EFFACER. Tu as dix minutes.");
        assertThat(word.buttons()).containsExactly("Garder");
        Reply receipt = paul.says("effacer");

        String id = talk.rows("SELECT id::text FROM erasure WHERE athlete_id = '" + erased + "' AND rows_erased > 5")
                .get(0)
                .getString(0);
        assertThat(receipt.text())
                .startsWith("C’est fait : tout est effacé, le 20 novembre 2025 à 09:12.")
                .contains("Reçu : " + id);
        assertThat(paul.state()).isEmpty();
        assertThat(talk.count("SELECT count(*) FROM profile WHERE athlete_id = '" + erased + "'"))
                .isZero();
        assertThat(talk.count("SELECT count(*) FROM inbox WHERE body::text LIKE '%70 kg%' AND sender = '"
                        + paul.externalId() + "'"))
                .isZero();
    }

    @Test
    void keepsEverythingWhenThePersonThinksTwice() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 70 kg");

        paul.says("/oublier");
        assertThat(paul.presses("Garder").text()).isEqualTo("D’accord, je garde tout.");
        paul.says("/oublier");
        paul.presses("Effacer tout");
        assertThat(paul.presses("Garder").text()).isEqualTo("D’accord, je garde tout.");

        assertThat(paul.says("effacer").text())
                .as("the question is closed, the word only begins again")
                .startsWith("Tout effacer");
        assertThat(paul.profile().traits().weightKg()).contains(70.0);
    }

    @Test
    void takesTheWordForTenMinutesOnlyAndAloneOnly() throws Exception {
        try (Talk alone = Talk.begin()) {
            Person ana = alone.athlete("en");
            ana.says("/forget");
            ana.presses("Erase all");

            assertThat(ana.says("erase it maybe").text()).doesNotContain("Receipt");
            alone.later(Duration.ofMinutes(11));
            assertThat(ana.says("ERASE").text()).doesNotContain("Receipt");
            assertThat(ana.state()).isEqualTo("active");
        }
    }

    @Test
    void erasesInEnglishToo() throws Exception {
        Person ana = talk.athlete("en");
        assertThat(ana.says("delete all my data").text()).startsWith("Erase everything: your profile");
        assertThat(ana.presses("Erase all").text()).isEqualTo("To confirm, write ERASE. You have ten minutes.");
        assertThat(ana.says("ERASE").text())
                .startsWith("Done: everything is erased, on")
                .contains("Receipt:");
    }

    @Test
    void meetsWhoComesBackAsAStrangerWhoMayBeginAgain() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 70 kg");
        AthleteId before = paul.athlete();
        erase(paul);

        assertThat(paul.says("mon profil").text()).startsWith("Salut, je suis Coach Michael.");
        paul.presses("J’accepte");
        assertThat(paul.says("je pèse 66 kg").text()).isEqualTo("Poids : 66 kg, c’est noté.");
        assertThat(paul.athlete()).isNotEqualTo(before);
        assertThat(paul.says("mon profil").text()).contains("66 kg").doesNotContain("70 kg");
        assertThat(talk.count(
                        "SELECT count(*) FROM chat c JOIN identity i ON i.athlete_id = c.home WHERE i.external_id = '"
                                + paul.externalId() + "'"))
                .as("their chat is their home again")
                .isEqualTo(1);
    }

    @Test
    void meetsThemAsAStrangerAtANodeThatRemembersNothingEither() throws Exception {
        var url = ScratchDatabase.migrated("forgotten");
        Person away;
        try (Talk first = Talk.on(url)) {
            away = first.athlete("fr");
            away.says("je pèse 70 kg");
            erase(away);
        }
        try (Talk second = Talk.on(url)) {
            Person back = away.at(second);
            assertThat(back.says("mon profil").text()).startsWith("Salut, je suis Coach Michael.");
            back.presses("J’accepte");
            assertThat(back.says("je pèse 66 kg").text()).isEqualTo("Poids : 66 kg, c’est noté.");
            assertThat(second.count("SELECT count(*) FROM chat c JOIN identity i ON i.athlete_id = c.home"))
                    .isEqualTo(1);
            assertThat(second.count("SELECT count(*) FROM transcript t JOIN identity i ON i.athlete_id = t.home"))
                    .as("what is said now belongs to the new athlete")
                    .isPositive();
        }
    }

    @Test
    void tellsAGuestWhatLittleThereIs() throws Exception {
        Person guest = talk.stranger("fr");
        guest.says("/start");

        assertThat(guest.says("oublie moi").text())
                .startsWith("Tu n’as pas donné ton accord, donc je n’ai gardé ni message");
    }

    @Test
    void erasesNothingFromARoom() throws Exception {
        Person paul = talk.athlete("fr");

        assertThat(paul.saysInRoom("club", "/oublier").text()).startsWith("Je te réponds en privé");
        assertThat(paul.state()).isEqualTo("active");
    }

    private static void erase(Person person) throws Exception {
        person.says("/oublier");
        person.presses("Effacer tout");
        assertThat(person.says("EFFACER").text()).contains("Reçu");
    }
}
