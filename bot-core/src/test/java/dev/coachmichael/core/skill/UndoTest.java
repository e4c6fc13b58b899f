package dev.coachmichael.core.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.sqlclient.Row;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an answer has changed is as it was after "annule" or "undo", and after the button that offers it. */
class UndoTest {

    private static final List<String> TABLES = List.of(
            "SELECT id, kind, text, reason, activity_id FROM memory WHERE athlete_id = '%s' ORDER BY id",
            "SELECT distance_m, name, race_date, target_s FROM goal WHERE athlete_id = '%s'",
            "SELECT number, text, due_at FROM reminder WHERE athlete_id = '%s' AND due_at IS NOT NULL ORDER BY number",
            "SELECT answered_at, good, reason FROM feedback WHERE athlete_id = '%s' ORDER BY answered_at",
            "SELECT language, zone FROM athlete WHERE id = '%s'");

    private static Talk talk;

    @BeforeAll
    static void begin() throws Exception {
        talk = Talk.begin();
    }

    @AfterAll
    static void end() throws Exception {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | | retiens que je cours avec mon chien | Oublier",
                "fr | | note sur ma sortie : jambes lourdes | Oublier",
                "en | | I've decided to rest on Mondays because I am old | Forget it",
                "fr | retiens que je suis matinal | efface la note 1 | Annuler",
                "en | remember that I hate hills | forget that I hate hills | Undo",
                "fr | | objectif : 10 km le 24 janvier en 50 min | Annuler",
                "fr | objectif : 10 km le 24 janvier en 50 min | objectif : marathon le 12 avril | Annuler",
                "fr | objectif : 10 km le 24 janvier en 50 min | en 48 min plutôt | Annuler",
                "en | my goal: 10k on 2026-02-01 in 48:30 | delete my goal | Undo",
                "fr | j'habite à Paris | rappelle-moi demain à 7h de courir | Annuler",
                "en | I live in London | remind me every Tuesday at 18:30 to do strides | Cancel",
                "fr | j'habite à Paris ; rappelle-moi demain à 7h de courir | annule le rappel 1 | Rétablir",
                "en | I live in London ; remind me tomorrow at 7 to run | cancel reminder 1 | Redo",
                "fr | | je pèse 70 kg | Annuler",
                "fr | je pèse 70 kg | je pèse 68 kg, VMA 15 | Annuler",
                "en | I weigh 70 kg | forget my weight | Undo",
                "fr | | 10 km en 48:30 le 12 mars | Annuler",
                "fr | | j'habite à Lyon | Annuler",
                "fr | mon profil | bonne réponse | Annuler",
                "en | my profile | bad answer because it is too long | Undo",
                "fr | mon profil | mauvaise réponse | Annuler",
                "fr | | parle anglais | Revenir au français",
                "en | my profile | parle français | Back to English"
            })
    void takesEveryChangeBack(String language, String before, String change, String button) throws Exception {
        Person wordy = talk.athlete(language);
        Person tapping = talk.athlete(language);
        for (Person person : List.of(wordy, tapping)) {
            for (String words : before == null ? new String[0] : before.split(" ; ")) {
                person.says(words);
            }
        }
        String asItWas = kept(wordy);
        String theSame = kept(tapping);

        Reply changed = wordy.says(change);
        assertThat(kept(wordy)).as(changed.text()).isNotEqualTo(asItWas);
        Reply undone = wordy.says(language.equals("fr") ? "annule" : "undo");
        assertThat(kept(wordy)).as(undone.text()).isEqualTo(asItWas);

        tapping.says(change);
        tapping.presses(button);
        assertThat(kept(tapping)).isEqualTo(theSame);
    }

    /** Everything that changes in these dialogues. */
    private static String kept(Person person) throws Exception {
        StringBuilder kept = new StringBuilder(person.profile().toString());
        for (String table : TABLES) {
            for (Row row : talk.rows(table.formatted(person.athlete().value()))) {
                kept.append('\n').append(row.deepToString());
            }
        }
        return kept.toString();
    }
}
