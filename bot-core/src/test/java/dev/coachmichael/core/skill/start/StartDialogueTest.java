package dev.coachmichael.core.skill.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartDialogueTest {

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
    void welcomesInOneMessageAndAsksForConsent() throws Exception {
        Person paul = talk.stranger("fr");

        Reply welcome = paul.says("/start");

        assertThat(welcome.text())
                .startsWith("Salut, je suis Coach Michael. Je ne suis pas médecin.")
                .contains("Tu peux tout effacer");
        assertThat(welcome.buttons()).containsExactly("J’accepte", "Voir ce qui est gardé", "Non merci", "English");
        assertThat(paul.state()).isEqualTo("guest");
    }

    @Test
    void welcomesInEnglishWhenTheClientIsEnglish() throws Exception {
        Reply welcome = talk.stranger("en-GB").says("/start");

        assertThat(welcome.text()).startsWith("Hi, I’m Coach Michael. I’m not a doctor.");
        assertThat(welcome.buttons()).containsExactly("I agree", "See what is kept", "No thanks", "Français");
    }

    @Test
    void reachesAProfileWithFourTapsAndNotOneWord() throws Exception {
        Person paul = talk.stranger("fr");
        paul.says("/start");

        Reply level = paul.presses("J’accepte");
        assertThat(level.text()).contains("1/3");
        assertThat(level.buttons()).containsExactly("Débutant", "Intermédiaire", "Confirmé", "Passer");
        assertThat(paul.state()).isEqualTo("active");

        Reply days = paul.presses("Intermédiaire");
        assertThat(days.buttons()).containsExactly("2", "3", "4", "5", "6", "Passer");
        Reply aim = paul.presses("4");
        assertThat(aim.buttons())
                .containsExactly("5 km", "10 km", "Semi-marathon", "Marathon", "Forme", "Passer")
                .hasSizeLessThanOrEqualTo(6);
        Reply end = paul.presses("Semi-marathon");

        assertThat(end.text()).contains("intermédiaire", "4 jours par semaine", "semi-marathon");
        assertThat(end.buttons()).containsExactly("Ma semaine", "Mon profil", "Annuler");
        assertThat(paul.profile().traits().level()).contains(Level.INTERMEDIATE);
        assertThat(paul.profile().traits().days()).contains(DaysAvailable.count(4));
        assertThat(paul.profile().traits().aim()).contains(Aim.HALF_MARATHON);

        Reply undone = paul.presses("Annuler");
        assertThat(undone.text()).contains("Niveau : effacé (intermédiaire).");
        assertThat(paul.profile().traits().known()).isEmpty();
    }

    @Test
    void takesTypedAnswersThatFit() throws Exception {
        Person ana = talk.stranger("en");
        ana.says("/start");
        assertThat(ana.says("I agree").text()).contains("1/3");
        assertThat(ana.says("beginner").text()).contains("2/3");
        assertThat(ana.says("three").text()).contains("3/3");
        assertThat(ana.says("10k").text()).contains("beginner", "3 days a week", "10 km");
    }

    @Test
    void keepsTheQuestionWhenSomethingElseIsSaidAndDoesNotRepeatIt() throws Exception {
        Person paul = talk.stranger("fr");
        paul.says("/start");
        paul.presses("J’accepte");

        assertThat(paul.says("merci").text()).isEqualTo("Avec plaisir.");
        assertThat(paul.says("je pèse 70 kg").text()).contains("Poids : 70 kg, c’est noté.");
        assertThat(paul.says("blablabla").text()).startsWith("Je ne suis pas sûr de te suivre.");

        assertThat(paul.says("confirmé").text()).contains("2/3");
        assertThat(paul.says("je sais pas").text()).contains("3/3");
        assertThat(paul.says("passer").text()).contains("confirmé", "70 kg");
    }

    @Test
    void refusalIsKeptAndNotAskedAgain() throws Exception {
        Person paul = talk.stranger("fr");
        paul.says("/start");

        Reply refused = paul.presses("Non merci");

        assertThat(refused.text())
                .startsWith("D’accord, je ne garde rien. Je calcule quand même allures et temps")
                .endsWith("/start");
        assertThat(refused.buttons()).isEmpty();
        assertThat(paul.state()).isEqualTo("refused");
        assertThat(paul.says("/etat").buttons()).isEmpty();
        assertThat(paul.says("salut").text()).doesNotContain("médecin");

        Reply personal = paul.says("je pèse 70 kg");
        assertThat(personal.text())
                .isEqualTo(
                        "Pour ça, je dois garder ton profil, tes sorties et nos échanges. Si tu changes d’avis, un bouton suffit.");
        assertThat(personal.buttons()).containsExactly("J’accepte", "Voir ce qui est gardé");
        assertThat(talk.count("SELECT count(*) FROM transcript t JOIN identity i ON i.athlete_id = t.home"
                        + " WHERE i.external_id = '" + paul.externalId() + "'"))
                .isZero();

        assertThat(paul.presses("J’accepte").text()).contains("1/3");
        assertThat(paul.state()).isEqualTo("active");
    }

    @Test
    void showsWhatIsKeptBeforeAskingAgain() throws Exception {
        Person paul = talk.stranger("fr");
        paul.says("/start");

        Reply kept = paul.presses("Voir ce qui est gardé");

        assertThat(kept.text()).contains("ton profil", "tes sorties", "nos échanges", "jamais tes mots de passe");
        assertThat(kept.buttons()).containsExactly("J’accepte", "Non merci");
    }

    @Test
    void answersAGeneralQuestionFirstAndWelcomesUnderIt() throws Exception {
        Reply reply = talk.stranger("fr").says("/etat");

        assertThat(reply.text()).startsWith("Tout marche depuis").contains("je suis Coach Michael");
        assertThat(reply.buttons()).contains("J’accepte");
    }

    @Test
    void meetsAHelloWithTheWelcomeAndNotWithSmallTalk() throws Exception {
        Person paul = talk.stranger("fr");

        assertThat(paul.says("bonjour").text()).startsWith("Salut, je suis Coach Michael.");
        assertThat(paul.says("bonjour").text()).startsWith("Salut. On regarde quoi ?");
    }

    @Test
    void leadsAGuestWhoWantsSomethingPersonalToTheWelcome() throws Exception {
        Person paul = talk.stranger("fr");
        paul.says("/start");

        assertThat(paul.says("/semaine").text()).startsWith("Salut, je suis Coach Michael.");
        assertThat(paul.says("je pèse 70 kg").text()).startsWith("Salut, je suis Coach Michael.");
    }

    @Test
    void changesTheLanguageOfTheWelcomeWithOneTapAndKeepsIt() throws Exception {
        Person paul = talk.stranger("fr");
        paul.says("/start");

        Reply english = paul.presses("English");

        assertThat(english.text()).startsWith("Hi, I’m Coach Michael.");
        assertThat(english.buttons()).containsExactly("I agree", "See what is kept", "No thanks", "Français");
        assertThat(paul.presses("I agree").text()).contains("1/3 What is your level");
    }

    @Test
    void takesAnythingThatALinkBringsAlongForAPlainStart() throws Exception {
        assertThat(talk.stranger("fr")
                        .says("/start ref_42-XYZ'; DROP TABLE athlete; --")
                        .text())
                .startsWith("Salut, je suis Coach Michael.");
        assertThat(talk.stranger("fr").says("/start j'accepte").buttons()).contains("J’accepte");
    }

    @Test
    void greetsAnAthleteAsOneWhoIsKnownAndOffersTheQuestionsThatAreOpen() throws Exception {
        Person paul = talk.athlete("fr");

        Reply again = paul.says("/start");

        assertThat(again.text()).isEqualTo("On se connaît déjà.");
        assertThat(again.buttons()).containsExactly("Trois questions", "Ma semaine", "Mon profil", "Aide");
        assertThat(paul.presses("Trois questions").text()).contains("1/3");
    }

    @Test
    void anOldAcceptButtonDoesNoHarmOnceAccepted() throws Exception {
        Person paul = talk.stranger("fr");
        Reply first = paul.says("/start");
        Reply second = paul.says("/start");
        paul.presses(first, "J’accepte");

        assertThat(paul.presses(second, "Non merci").text()).startsWith("Tu as déjà accepté.");
        assertThat(paul.state()).isEqualTo("active");
    }
}
