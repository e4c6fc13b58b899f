package dev.coachmichael.core.skill.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.Inbound.Media;
import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkDialogueTest {

    private static Talk talk;
    private static Person paul;
    private static Person ana;

    @BeforeAll
    static void begin() throws Exception {
        talk = Talk.begin();
        paul = talk.athlete("fr");
        ana = talk.athlete("en");
    }

    @AfterAll
    static void end() throws Exception {
        talk.close();
    }

    @Test
    void helpFitsOneScreenAndListsOnlyWhatIsThere() throws Exception {
        for (Reply help : new Reply[] {
            paul.says("/aide"), ana.says("/help"), talk.stranger("fr").says("/aide")
        }) {
            assertThat(help.text().length()).isLessThanOrEqualTo(900);
            assertThat(help.text().lines().count()).isLessThanOrEqualTo(12);
        }
        assertThat(paul.says("aide").text())
                .contains("Ta semaine : /semaine", "Ton profil : /profil", "Tout effacer : /oublier")
                .doesNotContain("/pourquoi", "FIT");
        assertThat(ana.says("what can you do?").text()).contains("/week", "/profile", "/forget");
    }

    @Test
    void helpForGuestsListsWhatNeedsNoConsent() throws Exception {
        Person guest = talk.stranger("fr");
        guest.says("/start");

        assertThat(guest.says("/aide").text())
                .startsWith("Sans ton accord je ne garde rien, mais je calcule allures et temps.")
                .contains("/start", "/langue", "/etat")
                .doesNotContain("/semaine", "/profil", "/oublier");
    }

    @Test
    void helpInARoomListsWhatRoomsMayUse() throws Exception {
        assertThat(paul.invitesTo("new room").text())
                .startsWith("Salut, je suis Coach Michael, coach de course à pied.");
        assertThat(paul.saysInRoom("club", "/aide@CoachMichaelBot").text())
                .startsWith("Ici, mentionne-moi ou utilise une commande.")
                .contains("/etat")
                .doesNotContain("/profil", "/oublier");
    }

    @Test
    void changesTheLanguageByWordsKeepsItAndGoesBack() throws Exception {
        Person marie = talk.athlete("fr");

        Reply english = marie.says("en anglais stp");
        assertThat(english.text()).isEqualTo("Done, I speak English with you now.");
        assertThat(english.buttons()).containsExactly("Revenir au français");
        assertThat(marie.says("/status").text()).startsWith("All is well since");

        assertThat(marie.says("et ma semaine, je fais comment ?").buttons())
                .as("the last choice stays, the other language is one tap away")
                .isNotEmpty();
        assertThat(marie.presses(english, "Revenir au français").text())
                .isEqualTo("C’est noté, je te réponds dans la langue de tes messages.");
        assertThat(marie.says("/etat").text()).startsWith("Tout marche depuis");
    }

    @Test
    void changesTheLanguageForGuestsToo() throws Exception {
        Person guest = talk.stranger("fr");
        guest.says("/start");

        assertThat(guest.says("/language en").text()).isEqualTo("Done, I speak English with you now.");
        assertThat(guest.says("/start").text()).startsWith("Hi, I’m Coach Michael.");
    }

    @ParameterizedTest
    @CsvSource({
        "/langue fr, C’est noté",
        "parle français, C’est noté",
        "speak french not english, C’est noté",
        "switch from french to english, Done",
        "/language, French or English?",
        "change de langue, Français ou anglais"
    })
    void understandsWhichLanguageIsMeant(String words, String beginning) throws Exception {
        assertThat(talk.athlete("en").says(words).text()).startsWith(beginning);
    }

    @Test
    void tellsTheStateOfTheServiceInOneLine() throws Exception {
        assertThat(paul.says("/etat").text())
                .isEqualTo("Tout marche depuis 06:12. Mode local. Messageries : Telegram, Terminal.");
        assertThat(ana.says("are you online?").text())
                .isEqualTo("All is well since 06:12. Local mode. Chats: Telegram, Terminal.");
    }

    @ParameterizedTest
    @CsvSource({
        "salut, Salut. On regarde quoi ?",
        "merci coach !, Avec plaisir.",
        "t'es qui ?, 'Coach Michael, un programme qui coache la course à pied.'",
        "ça va ?, 'Ça va, chrono en main'",
        "bonne nuit, À bientôt",
        "ok, Ça marche."
    })
    void isKindAndShort(String words, String beginning) throws Exception {
        Reply reply = paul.says(words);
        assertThat(reply.text()).startsWith(beginning);
        assertThat(reply.text().length()).isLessThan(200);
    }

    @Test
    void isKindInEnglishToo() throws Exception {
        assertThat(ana.says("thanks a lot").text()).isEqualTo("You’re welcome.");
        assertThat(ana.says("who are you").text()).contains("Neither human nor doctor");
        assertThat(ana.says("hello").buttons()).containsExactly("My week", "Last run", "My profile", "Help");
    }

    @Test
    void saysThatItDoesNotFollowAndShowsAtMostFourWays() throws Exception {
        Reply lost = paul.says("recette de crêpes au sarrasin");

        assertThat(lost.text()).isEqualTo("Je ne suis pas sûr de te suivre. Dis-le autrement, ou choisis :");
        assertThat(lost.buttons()).containsExactly("Ma semaine", "Dernière sortie", "Mon profil", "Aide");
        assertThat(paul.presses("Ma semaine").text()).isEqualTo("stand-in week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\u200b\u200b", "...", "\u2060", "***"})
    void answersAMessageWithoutWordsInOneLine(String words) throws Exception {
        assertThat(paul.says(words).text()).isEqualTo("Je n’ai rien à lire dans ton message. Écris-moi une ligne.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍", "🏃‍♂️💪", "❤️ !"})
    void seesAnEmojiAndAsksForWords(String words) throws Exception {
        assertThat(paul.says(words).text()).startsWith("Vu. Pour la suite il me faut des mots");
    }

    @ParameterizedTest
    @CsvSource({
        "t'es nul, 'Compris, ma réponse ne te va pas.', Mon avis",
        "ferme ta gueule, 'Compris, ma réponse ne te va pas.', Mon avis",
        "mdr, 'Rire, ça travaille', ''",
        "oui, D’accord. On regarde quoi ?, Ma semaine",
        "non, D’accord., ''",
        "non merci, D’accord., ''",
        "laisse tomber, D’accord., ''",
        "c'est quoi ton nom ?, Coach Michael, ''",
        "désolé, Pas de mal., ''",
        "bravo coach, Merci. Mais c’est toi qui cours., ''",
        "encore, La suite de quoi ?, Ma semaine",
        "hein ?, 'Pas clair, désolé.', ''",
        "euh, Dis-moi ce qui te chiffonne., ''"
    })
    void answersOneWordInOneLine(String words, String beginning, String button) throws Exception {
        Reply reply = paul.says(words);

        assertThat(reply.text()).startsWith(beginning);
        assertThat(reply.text().length()).isLessThan(200);
        if (button.isEmpty()) {
            assertThat(reply.buttons()).isEmpty();
        } else {
            assertThat(reply.buttons()).contains(button);
        }
    }

    @ParameterizedTest
    @EnumSource(Media.class)
    void hasAPoliteLineForEveryKindOfMedia(Media media) throws Exception {
        assertThat(paul.sends(media).text()).hasSizeGreaterThan(20).hasSizeLessThan(250);
        assertThat(ana.sends(media).text()).hasSizeGreaterThan(20).hasSizeLessThan(250);
    }

    @Test
    void asksToTypeWhatWasSpoken() throws Exception {
        assertThat(paul.sends(Media.VOICE).text())
                .isEqualTo("Je ne sais pas encore écouter les vocaux ici. Écris-moi la même chose en une ligne.");
        assertThat(paul.sends(Media.PHOTO).text()).contains("la distance et le temps");
    }

    @Test
    void saysThatACommandDoesNotExistAndWhichOneMayBeMeant() throws Exception {
        assertThat(paul.says("/danser").text())
                .isEqualTo("Je ne connais pas /danser. Tout ce que je sais faire est dans /aide.");
        Reply slip = paul.says("/semiane");
        assertThat(slip.text()).isEqualTo("Je ne connais pas /semiane. Tu voulais dire /semaine ?");
        assertThat(paul.presses("/semaine").text()).isEqualTo("stand-in week");
        assertThat(paul.says("/État").text()).startsWith("Tout marche");
    }

    @Test
    void keepsNothingOfAPasswordThatIsTyped() throws Exception {
        Reply warned = paul.says("mon mot de passe garmin est Canari-7531!");

        assertThat(warned.text())
                .isEqualTo(
                        "Ne m’écris jamais ton mot de passe. Je n’en ai rien gardé : efface ton message et change-le par"
                                + " prudence.");
        assertThat(ana.says("/profile my password: Canari-7531!").text()).startsWith("Never write me your password.");
        for (String table :
                new String[] {"inbox", "outbox", "transcript", "audit", "effect", "button", "conversation"}) {
            assertThat(talk.count("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%Canari%'"))
                    .as(table)
                    .isZero();
        }
    }
}
