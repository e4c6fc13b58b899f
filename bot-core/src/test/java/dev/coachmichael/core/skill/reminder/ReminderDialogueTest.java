package dev.coachmichael.core.skill.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("U35")
class ReminderDialogueTest {

    private Talk talk;

    @BeforeEach
    void begin() throws Exception {
        talk = Talk.begin();
    }

    @AfterEach
    void end() throws Exception {
        talk.close();
    }

    @Test
    void asksForTheZoneOnceAndTellsAtTheLocalTime() throws Exception {
        Person paul = talk.athlete("fr");
        Reply place = paul.says("rappelle-moi demain à 6h30 de courir");
        assertThat(place.text()).startsWith("Tu es à l’heure de quelle ville ?");
        assertThat(place.buttons()).contains("Paris", "Montréal");
        assertThat(rows(paul)).isZero();
        assertThat(paul.presses("Paris").text())
                .isEqualTo("Rappel no 1, demain ven. 21 nov. 06:30 (Europe/Paris) : courir");
        assertThat(rows(paul)).isEqualTo(1);
        assertThat(paul.says("rappelle-moi tous les mardis à 18h30 de la piste").text())
                .startsWith("Rappel no 2, tous les mardis 18:30 (Europe/Paris)");

        talk.at(Instant.parse("2025-11-21T05:29:59Z"));
        assertThat(talk.tellDueReminders()).isZero();
        talk.at(Instant.parse("2025-11-21T05:30:00Z"));
        assertThat(talk.tellDueReminders()).isEqualTo(1);
        assertThat(paul.hears().text()).isEqualTo("Rappel : courir");
        assertThat(talk.tellDueReminders()).as("once").isZero();
        assertThat(talk.count("SELECT count(*) FROM outbox WHERE priority = 1 AND cause LIKE 'rem:%'"))
                .isEqualTo(1);
    }

    @Test
    void repeatsEveryWeekOverTheClockChange() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("I live in New York");
        talk.at(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(ana.says("remind me every Tuesday at 18:30 to do strides").text())
                .isEqualTo("Reminder no. 1, every Tuesday 18:30 (America/New_York): do strides");

        talk.at(Instant.parse("2026-03-03T23:30:00Z"));
        assertThat(talk.tellDueReminders()).isEqualTo(1);
        assertThat(ana.hears().text()).isEqualTo("Reminder: do strides");
        talk.at(Instant.parse("2026-03-10T22:29:00Z"));
        assertThat(talk.tellDueReminders()).isZero();
        talk.at(Instant.parse("2026-03-10T22:30:00Z"));
        assertThat(talk.tellDueReminders()).as("an hour earlier in UTC").isEqualTo(1);
        assertThat(ana.hears().text()).isEqualTo("Reminder: do strides");
    }

    @Test
    void saysThatItIsLateAndTellsARepetitionOnce() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("j'habite à Paris");
        paul.says("rappelle-moi tous les jours à 7h de boire");

        talk.later(Duration.ofDays(3));
        assertThat(talk.tellDueReminders()).isEqualTo(1);
        assertThat(paul.hears().text()).isEqualTo("Rappel, en retard (07:00 était l’heure) : boire");
        assertThat(talk.tellDueReminders()).isZero();
    }

    @Test
    void cancelsByWordByButtonAndByNumber() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("j'habite à Paris");
        paul.says("rappelle-moi demain à 7h de courir");
        assertThat(paul.says("annule").text()).isEqualTo("Rappel no 1 annulé.");
        paul.says("rappelle-moi demain à 8h de boire");
        assertThat(paul.presses("Annuler").text()).isEqualTo("Rappel no 2 annulé.");
        paul.says("rappelle-moi demain à 9h de manger");
        paul.says("rappelle-moi demain à 10h de dormir");
        assertThat(paul.says("/rappel").buttons()).containsExactly("Annuler 3", "Annuler 4");
        assertThat(paul.says("annule le rappel 4").text()).isEqualTo("Rappel no 4 annulé.");
        assertThat(paul.says("annule le rappel 9").text()).startsWith("Je n’ai pas de rappel à ce numéro");

        talk.at(Instant.parse("2025-11-21T12:00:00Z"));
        assertThat(talk.tellDueReminders()).as("number 3 alone").isEqualTo(1);
        assertThat(paul.hears().text()).endsWith("manger");
    }

    @Test
    void takesACancellationBack() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("I live in London");
        ana.says("remind me tomorrow at 7 to run");
        ana.presses("Cancel");
        assertThat(rows(ana)).isZero();
        assertThat(ana.presses("Redo").text()).isEqualTo("Reminder no. 1 is back, at the same time.");
        assertThat(rows(ana)).isEqualTo(1);

        talk.at(Instant.parse("2025-11-21T07:00:00Z"));
        assertThat(talk.tellDueReminders()).isEqualTo(1);
        assertThat(ana.hears().text()).isEqualTo("Reminder: run");
    }

    @Test
    void asksForAMissingTimeAndKnowsWhatIsPast() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("I live in London");
        Reply time = ana.says("remind me tomorrow to run");
        assertThat(time.text()).isEqualTo("At what time?");
        assertThat(time.buttons()).containsExactly("07:00", "12:00", "18:30");
        assertThat(ana.says("at 6").text())
                .startsWith("Reminder no. 1, tomorrow Fri 21 Nov 06:00 (Europe/London): run");
        assertThat(ana.says("remind me today at 5am to run").text()).startsWith("That time has passed.");
        assertThat(ana.says("remind me at 11pm to sleep").text())
                .as("a time that they named wins over the quiet hours")
                .contains("today Thu 20 Nov 23:00");
    }

    @Test
    void staysInPrivateAndBehindConsent() throws Exception {
        assertThat(talk.athlete("fr")
                        .saysInRoom("club", "rappelle-moi demain à 7h")
                        .text())
                .startsWith("Je te réponds en privé");
        talk.stranger("fr").says("rappelle-moi demain à 7h de courir");
        assertThat(talk.count("SELECT count(*) FROM reminder")).isZero();
    }

    private long rows(Person person) throws Exception {
        return talk.count("SELECT count(*) FROM reminder WHERE athlete_id = '"
                + person.athlete().value() + "' AND due_at IS NOT NULL");
    }
}
