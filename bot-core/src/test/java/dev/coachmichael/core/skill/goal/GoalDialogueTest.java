package dev.coachmichael.core.skill.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.skill.Person;
import dev.coachmichael.core.skill.Reply;
import dev.coachmichael.core.skill.Talk;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalDialogueTest {

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
    void storesAGoalShowsAndChangesIt() throws Exception {
        Person paul = talk.athlete("fr");
        Reply stored = paul.says("Mon objectif : marathon de Paris le 12 avril en 3h45");
        assertThat(stored.text()).isEqualTo("Objectif noté : marathon (Paris), le 12 avril 2026, en 3 h 45.");
        assertThat(goal(paul)).isEqualTo("42195.0 Paris 2026-04-12 13500");

        assertThat(paul.says("mon objectif").text()).contains("marathon (Paris)", "Dans 20 semaines");
        paul.says("/objectif en 3h50");
        assertThat(goal(paul)).isEqualTo("42195.0 Paris 2026-04-12 13800");
        Reply undone = paul.presses("Annuler");
        assertThat(undone.text())
                .isEqualTo("C’est annulé. Objectif remis : marathon (Paris), le 12 avril 2026, en 3 h 45.");
        assertThat(undone.buttons()).containsExactly("Rétablir", "Mon objectif");
        assertThat(goal(paul)).isEqualTo("42195.0 Paris 2026-04-12 13500");
        assertThat(paul.presses("Rétablir").text())
                .startsWith("Objectif remis : marathon (Paris)")
                .contains("3 h 50");
        assertThat(paul.says("annule").text())
                .startsWith("C’est annulé. Objectif remis")
                .contains("3 h 45");
        assertThat(goal(paul)).isEqualTo("42195.0 Paris 2026-04-12 13500");

        assertThat(paul.says("supprime mon objectif").text()).startsWith("Objectif effacé : marathon");
        assertThat(goal(paul)).isEmpty();
    }

    @Test
    void saysThatTheFirstGoalIsGoneAgain() throws Exception {
        Person ana = talk.athlete("en");
        ana.says("my goal: 10k on 2026-02-01 in 48:30");

        Reply undone = ana.says("undo");
        assertThat(undone.text()).startsWith("Undone. Goal deleted: 10 km");
        assertThat(undone.buttons()).containsExactly("Redo");
        assertThat(goal(ana)).isEmpty();
        assertThat(ana.presses("Redo").text()).startsWith("Goal back to: 10 km");
        assertThat(goal(ana)).isEqualTo("10000.0 null 2026-02-01 2910");
    }

    @Test
    void asksOneThingAtATime() throws Exception {
        Person ana = talk.athlete("en");
        Reply race = ana.says("/goal");
        assertThat(race.text()).isEqualTo("Which race are you aiming for?");
        assertThat(race.buttons()).containsExactly("5 km", "10 km", "Half marathon", "Marathon");
        assertThat(ana.presses("Half marathon").text()).isEqualTo("Half marathon: on what date?");
        assertThat(goal(ana)).isEmpty();
        assertThat(ana.says("March 8, under 1:45").text())
                .isEqualTo("Goal noted: half marathon, on 8 March 2026, in 1 h 45.");
        assertThat(goal(ana)).isEqualTo("21097.5 null 2026-03-08 6300");
    }

    @Test
    void aGoalWithoutADateIsKeptToo() throws Exception {
        Person paul = talk.athlete("fr");
        paul.says("je vise un 10 km sous 45 min");
        assertThat(paul.presses("Pas encore").text()).isEqualTo("Objectif noté : 10 km, en 45 min.");
        assertThat(goal(paul)).isEqualTo("10000.0 null null 2700");
        assertThat(paul.says("/objectif").text()).contains("Pas encore de date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "je vise un 10 km en 45 min le 24 janvier | 10000 | 2026-01-24 | 2700",
                "objectif : semi le 8 mars en 1h45 | 21097.5 | 2026-03-08 | 6300",
                "my goal is a half marathon on March 8 in 1:45 | 21097.5 | 2026-03-08 | 6300",
                "I'm training for the Boston marathon on April 20, 2026 sub 4 | 42195 | 2026-04-20 | 14400",
                "je prépare un 5 km dans 6 semaines sous 25 min | 5000 | 2026-01-01 | 1500",
                "my goal: 10k on 2026-02-01 in 48:30 | 10000 | 2026-02-01 | 2910",
                "je suis inscrit au trail de 30 km le samedi 14 mars | 30000 | 2026-03-14 | 0"
            })
    void readsGoalsInBothLanguages(String words, double meters, LocalDate day, int seconds) {
        LocalDate today = LocalDate.of(2025, 11, 20);
        GoalInput told = GoalWords.read(words, today);

        assertThat(GoalWords.areOfGoal(words, today)).isTrue();
        assertThat(told.distanceMeters()).contains(meters);
        assertThat(told.day()).contains(day);
        assertThat(told.targetSeconds().orElse(0)).isEqualTo(seconds);
    }

    private static String goal(Person person) throws Exception {
        return talk
                .rows("SELECT distance_m || ' ' || coalesce(name, 'null') || ' ' || coalesce(race_date::text, 'null')"
                        + " || ' ' || coalesce(target_s::text, 'null') FROM goal WHERE athlete_id = '"
                        + person.athlete().value() + "'")
                .stream()
                .map(row -> row.getString(0))
                .findFirst()
                .orElse("");
    }
}
