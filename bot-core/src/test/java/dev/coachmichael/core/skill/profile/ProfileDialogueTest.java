package dev.coachmichael.core.skill.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProfileDialogueTest {

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
    void storesAFactAtOnceSaysWhatWasAndWhatIsAndTakesItBack() throws Exception {
        Person paul = talk.athlete("fr");
        assertThat(paul.says("je pèse 72 kg").text()).isEqualTo("Poids : 72 kg, c’est noté.");

        Reply changed = paul.says("je pese 70,5 kilos maintenant");

        assertThat(changed.text()).isEqualTo("Poids : 72 kg → 70,5 kg.");
        assertThat(changed.buttons()).containsExactly("Annuler", "Mon profil");
        assertThat(paul.profile().traits().weightKg()).contains(70.5);

        Reply undone = paul.presses("Annuler");
        assertThat(undone.text()).isEqualTo("C’est remis comme avant.\nPoids : 70,5 kg → 72 kg.");
        assertThat(paul.profile().traits().weightKg()).contains(72.0);

        assertThat(paul.presses("Rétablir").text()).contains("Poids : 72 kg → 70,5 kg.");
        assertThat(paul.profile().traits().weightKg()).contains(70.5);
    }

    @Test
    void saysWhatItStoredAndNotWhatWasTyped() throws Exception {
        Person ana = talk.athlete("en");

        Reply reply = ana.says("I weigh 154 lb");

        assertThat(reply.text()).isEqualTo("Weight: 69.9 kg, noted.");
        assertThat(ana.profile().traits().weightKg()).contains(69.9);
        assertThat(talk.rows("SELECT weight_kg::text FROM profile WHERE athlete_id = '" + ana.athlete() + "'")
                        .get(0)
                        .getString(0))
                .isEqualTo("69.9");
    }

    @Test
    void takesSeveralFactsOfOneSentence() throws Exception {
        Person paul = talk.athlete("fr");

        Reply reply = paul.says(
                "Salut, j'ai 42 ans, 1m78, 70 kg, VMA 15,5, FC max 187 et repos 48, je fais 35 km par semaine");

        assertThat(reply.text()).isEqualTo("""
                Âge : 42 ans, c’est noté.
                Poids : 70 kg, c’est noté.
                Taille : 178 cm, c’est noté.
                VMA : 15,5 km/h, c’est noté.
                FC max : 187 bpm, c’est noté.
                FC de repos : 48 bpm, c’est noté.
                Volume : 35 km par semaine, c’est noté.""");
        paul.presses("Annuler");
        assertThat(paul.profile().traits().known()).isEmpty();
    }

    @Test
    void understandsEnglishFully() throws Exception {
        Person ana = talk.athlete("en");

        assertThat(ana.says("I'm 42, 5'10\", max HR 187 and resting HR 48").text())
                .isEqualTo("""
                Age: 42 years, noted.
                Height: 178 cm, noted.
                Max HR: 187 bpm, noted.
                Resting HR: 48 bpm, noted.""");
        assertThat(ana.says("I run Monday, Wednesday and Saturday").text()).isEqualTo("Days: Mon Wed Sat, noted.");
        assertThat(ana.says("10k in 48:30 on March 12").text()).isEqualTo("10 km in 48:30, 12 March 2025: noted.");
        assertThat(ana.says("I live in Boston").text())
                .isEqualTo("Your time is that of New York: 03:12 right now. Noted.");
        assertThat(ana.profile().traits().days())
                .contains(DaysAvailable.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY)));
    }

    @Test
    void refusesWhatNobodyIsAndSaysWhatItTakes() throws Exception {
        Person paul = talk.athlete("fr");

        assertThat(paul.says("je pèse 700 kg").text())
                .isEqualTo("Poids : 700 kg, je n’y crois pas et je ne le note pas. J’accepte de 30 kg à 250 kg.");
        assertThat(paul.says("VMA 45").text()).contains("J’accepte de 5,0 km/h à 30,0 km/h.");
        assertThat(paul.says("FC max 90").text()).contains("J’accepte de 100 bpm à 240 bpm.");
        assertThat(paul.says("j'ai 130 ans").text()).contains("J’accepte de 15 ans à 100 ans.");
        assertThat(paul.says("j'ai 12 ans").text()).startsWith("Je coache à partir de 15 ans.");
        assertThat(paul.says("10 km en 12:00").text()).contains("Sur cette distance, j’accepte de 25:06 à 5:33:20.");
        assertThat(paul.says("10 km en 48:30 le 12 mars 2027").text())
                .startsWith("Le 12 mars 2027 n’est pas encore arrivé");
        assertThat(paul.profile().traits().known()).isEmpty();
        assertThat(paul.profile().races()).isEmpty();
    }

    @Test
    void storesTheGoodPartOfASentenceAndRefusesTheRest() throws Exception {
        Person paul = talk.athlete("fr");

        Reply reply = paul.says("j'ai 42 ans et je pèse 700 kg");

        assertThat(reply.text()).startsWith("Âge : 42 ans, c’est noté.\nPoids : 700 kg, je n’y crois pas");
        assertThat(paul.profile().traits().birthYear()).contains(1983);
    }

    @Test
    void refusesHeartRatesThatLeaveNoReserve() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("FC max 120");

        assertThat(paul.says("fc repos 110").text())
                .isEqualTo("FC max 120 bpm et FC de repos 110 bpm : il faut au moins 20 battements entre les deux."
                        + " Vérifie-les, je n’ai rien noté.");
        assertThat(paul.profile().traits().hrRestBpm()).isEmpty();
    }

    @Test
    void showsFactsWithTheirSourcesAndEstimatesAsEstimates() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je suis un homme, 42 ans");
        paul.says("10 km en 48:30 le 12 mars");

        Reply card = paul.says("mon profil");

        assertThat(card.text())
                .startsWith("Ton profil :")
                .containsPattern("Âge +42 ans +toi")
                .containsPattern("FC max +179 bpm +estimée")
                .containsPattern("VMA +13,4 km/h +estimée")
                .containsPattern("VO2max +47 +estimée")
                .containsPattern("10 km +48:30 +12 mars 2025")
                .contains(
                        "FC max estimée d’après ton âge",
                        "VMA estimée d’après ta course : 10 km en 48:30, 12 mars 2025.")
                .contains("Il me manque : FC de repos, volume, jours, niveau, priorité.");
        assertThat(card.buttons()).containsExactly("Mes zones");
        assertThat(paul.profile().traits().hrMaxBpm())
                .as("an estimate is not stored")
                .isEmpty();

        paul.says("FC max 187");
        assertThat(paul.says("/profil").text())
                .containsPattern("FC max +187 bpm +toi")
                .doesNotContain("d’après ton âge");
    }

    @Test
    void showsZonesOnReserveWhenRestIsKnownElseOnMaximum() throws Exception {
        Person paul = talk.athlete("fr");
        assertThat(paul.says("mes zones").text()).startsWith("Pour tes zones il me faut ta FC max");

        paul.says("fc max 190");
        assertThat(paul.says("mes zones cardiaques").text())
                .startsWith("Tes zones, en part de ta FC max 190 bpm :")
                .containsPattern("Z2 +114–132")
                .containsPattern("Z5 +171 et plus");

        paul.says("fc repos 50");
        assertThat(paul.says("mes zones").text())
                .startsWith("Tes zones, sur la réserve entre FC de repos 50 bpm et FC max 190 bpm :")
                .containsPattern("Z2 +134–147");
    }

    @Test
    void saysThatItKnowsNothingYet() throws Exception {
        assertThat(talk.athlete("fr").says("/profil").text()).startsWith("Je ne sais encore rien de toi.");
        assertThat(talk.athlete("en").says("/profile").text()).startsWith("I know nothing about you yet.");
    }

    @Test
    void storesRacesOnceAndForgetsThemByNameOrUndo() throws Exception {
        Person paul = talk.athlete("fr");

        Reply added = paul.says("10 km en 48:30 le 12 mars");
        assertThat(added.text()).isEqualTo("10 km en 48:30, 12 mars 2025 : c’est noté.");
        assertThat(paul.profile().races()).singleElement().satisfies(race -> {
            assertThat(race.distanceMeters()).isEqualTo(10_000);
            assertThat(race.timeSeconds()).isEqualTo(2910);
            assertThat(race.day()).contains(LocalDate.of(2025, 3, 12));
        });
        assertThat(paul.says("10 km en 48:30").text()).isEqualTo("10 km en 48:30 : je l’avais déjà.");

        Reply removed = paul.says("supprime mon 10 km en 48:30");
        assertThat(removed.text()).isEqualTo("10 km en 48:30, 12 mars 2025 : effacé.");
        assertThat(paul.profile().races()).isEmpty();
        paul.presses("Annuler");
        assertThat(paul.profile().races()).hasSize(1);

        paul.presses(added, "Annuler");
        assertThat(paul.profile().races()).isEmpty();
        assertThat(paul.says("supprime mon semi").text())
                .contains("aucune course de toi sur cette distance (semi-marathon)");
    }

    @Test
    void forgetsOneFactAndBringsItBack() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 70 kg, VMA 15");

        Reply forgotten = paul.says("efface mon poids");

        assertThat(forgotten.text()).isEqualTo("Poids : effacé (70 kg).");
        assertThat(paul.profile().traits().weightKg()).isEmpty();
        assertThat(paul.profile().traits().vmaKmh()).contains(15.0);
        paul.presses("Annuler");
        assertThat(paul.profile().traits().weightKg()).contains(70.0);
        assertThat(paul.says("efface ma taille").text()).isEqualTo("Taille : je n’avais rien.");
    }

    @Test
    void anUndoLeavesAloneWhatHasChangedSince() throws Exception {
        Person paul = talk.athlete("fr");
        Reply first = paul.says("je pèse 70 kg, j'ai 42 ans");
        paul.says("je pèse 74 kg");

        Reply partly = paul.presses(first, "Annuler");
        assertThat(partly.text()).contains("Âge : effacé (42 ans).", "Le reste a changé depuis, je n’y touche pas.");
        assertThat(paul.profile().traits().weightKg()).contains(74.0);

        Reply again = paul.says("je pèse 75 kg");
        paul.says("je pèse 76 kg");
        assertThat(paul.presses(again, "Annuler").text()).isEqualTo("Ça a changé depuis, je n’y touche pas.");
        assertThat(paul.profile().traits().weightKg()).contains(76.0);
    }

    @Test
    void saysSoWhenItKnewAlready() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("VMA 15,5");

        Reply same = paul.says("ma vma est de 15,5");

        assertThat(same.text()).isEqualTo("VMA : 15,5 km/h, je l’avais déjà.");
        assertThat(same.buttons()).containsExactly("Mon profil");
    }

    @Test
    void learnsTheTimeZoneFromWhereSomebodyLivesAndAsksWhenItDoesNotKnowThePlace() throws Exception {
        Person paul = talk.athlete("fr");

        assertThat(paul.says("j'habite à Montréal").text())
                .isEqualTo("Ton heure est celle de Montreal : 03:12 en ce moment. C’est noté.");
        assertThat(paul.profile().zone()).contains(ZoneId.of("America/Montreal"));
        assertThat(paul.says("j'habite à Lyon").text()).isEqualTo("Ton heure : Montreal → Paris, 09:12 en ce moment.");
        paul.presses("Annuler");
        assertThat(paul.profile().zone()).contains(ZoneId.of("America/Montreal"));

        Reply asked = paul.says("je vis à Trifouillis");
        assertThat(asked.text()).startsWith("Je ne connais pas l’heure de « trifouillis ».");
        assertThat(asked.buttons())
                .containsExactly("Paris", "Bruxelles", "Londres", "Montréal", "La Réunion", "Mon profil");
        assertThat(paul.says("Marseille").text()).contains("Montreal → Paris");
        assertThat(paul.profile().zone()).contains(ZoneId.of("Europe/Paris"));

        assertThat(paul.says("oublie mon fuseau horaire").text()).isEqualTo("Ton fuseau horaire : effacé.");
        assertThat(paul.profile().zone()).isEqualTo(Optional.empty());
    }

    @Test
    void answersAQuestionForOnesOwnFactWithTheProfile() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("VMA 15,5");

        assertThat(paul.says("c'est quoi ma vma ?").text()).contains("15,5 km/h");
        assertThat(paul.says("c'est quoi la vma ?").text()).doesNotContain("15,5");
    }

    @Test
    void keepsEachAthletesProfileToThemselves() throws Exception {
        Person paul = talk.athlete("fr");
        Person ana = talk.athlete("fr");
        paul.says("je pèse 70 kg");
        ana.says("je pèse 55 kg");

        assertThat(paul.says("mon profil").text()).contains("70 kg").doesNotContain("55 kg");
        assertThat(ana.says("mon profil").text()).contains("55 kg").doesNotContain("70 kg");
    }

    @Test
    void saysNothingPrivateInARoom() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je pèse 70 kg");

        assertThat(paul.saysInRoom("club", "/profil").text())
                .isEqualTo("Je te réponds en privé : écris-moi directement.");
        assertThat(paul.saysInRoom("club", "je pèse 71 kg").text()).startsWith("Je te réponds en privé");
        assertThat(paul.profile().traits().weightKg()).contains(70.0);
    }
}
