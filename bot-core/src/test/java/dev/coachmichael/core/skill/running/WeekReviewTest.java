package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.file.FitWriter;
import dev.coachmichael.core.activity.intake.ActivityHouse;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Answer;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeekReviewTest {

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void thursday() {
        house.now = ActivityHouse.NOW;
    }

    private static String said(Answer answer) {
        NumbersInFacts.check(answer);
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    private static AthleteId athleteWith(Runs... runs) {
        AthleteId athlete = house.athlete();
        for (int i = 0; i < runs.length; i++) {
            house.imported(athlete, i + ".fit", runs[i].fit());
        }
        return athlete;
    }

    private static Runs run(String day, int kilometres) {
        return Runs.at(day + "T06:00:00Z").even(kilometres, 330, 150);
    }

    @Test
    void addsUpTheWeekAndComparesItWithTheFourBefore() {
        AthleteId athlete = athleteWith(
                run("2026-10-20", 20),
                run("2026-10-27", 20),
                run("2026-11-10", 20),
                run("2026-11-16", 10).climbing(80),
                run("2026-11-18", 12));

        Answer answer = house.week(athlete, "");

        assertThat(said(answer))
                .startsWith("Cette semaine, depuis lundi 16 : 22,0 km en 2 h 01, 2 sorties, 80 m de dénivelé.")
                .contains(
                        "C’est 47 % de plus que la moyenne des quatre semaines d’avant (15,0 km). C’est beaucoup d’un coup");
        assertThat(answer.facts())
                .contains(
                        new Fact("week_distance", 22000L, "m", "week:2026-11-16"),
                        new Fact("usual_week_distance", 15000L, "m", "weeks:2026-10-19/2026-11-15"));
        Chart chart = (Chart) answer.blocks().stream()
                .filter(Chart.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(chart.series().getFirst().labels()).hasSize(7);
        assertThat(chart.series().getFirst().values()).containsExactly(10.0, 0.0, 12.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(PlainText.of(answer.blocks()).lines().filter(line -> line.startsWith("ven")))
                .as("days ahead are not shown as days off")
                .isEmpty();
    }

    @Test
    void saysThatAnUnfinishedWeekIsNotOver() {
        AthleteId athlete = athleteWith(run("2026-11-10", 40), run("2026-11-17", 10));

        assertThat(said(house.week(athlete, "")))
                .contains("La semaine d’avant : 40,0 km. La semaine n’est pas finie.")
                .doesNotContain("−75");
    }

    @Test
    void givesNoAdviceForAWeekThatIsOver() {
        AthleteId athlete = athleteWith(run("2026-10-28", 12), run("2026-11-03", 20), run("2026-11-10", 9));

        assertThat(said(house.week(athlete, "semaine du 3 novembre")))
                .contains("C’est 67 % de plus que la semaine d’avant (12,0 km). C’était beaucoup d’un coup.")
                .doesNotContain("semaine prochaine");
        assertThat(said(house.week(athlete, "la semaine dernière")))
                .contains("C’est 44 % de moins que la moyenne des 2 semaines d’avant (16,0 km).")
                .doesNotContain("coup");
        assertThat(said(house.ask(house.week, athlete, "last week", Language.EN)))
                .contains(" below the average of the 2 weeks before (16.0 km).");
    }

    @Test
    void goesBackToOtherWeeks() {
        AthleteId athlete = athleteWith(run("2026-10-28", 7), run("2026-11-10", 8), run("2026-11-17", 10));

        assertThat(said(house.week(athlete, "la semaine dernière")))
                .startsWith("La semaine dernière, à partir de lundi 9 : 8,0 km");
        assertThat(said(house.week(athlete, "il y a 3 semaines"))).startsWith("Semaine du lundi 26 octobre : 7,0 km");
        assertThat(said(house.week(athlete, "semaine du 28 octobre")))
                .startsWith("Semaine du lundi 26 octobre : 7,0 km");
        assertThat(said(house.ask(house.week, athlete, "last week", Language.EN)))
                .startsWith("Last week, from Monday 9: 8.0 km");
    }

    @Test
    void countsOnlyRunningAsRunningAndNamesTheRest() {
        AthleteId athlete = athleteWith(run("2026-11-16", 10));
        var ride =
                Runs.at("2026-11-17T06:00:00Z").even(40, 120, 130).activity().withSport(Sport.RIDE, SubSport.GENERIC);
        house.imported(athlete, "ride.fit", new FitWriter(9).write(ride));

        assertThat(said(house.week(athlete, "")))
                .contains("10,0 km en 55 min, 1 sortie")
                .contains("À côté : vélo 40,0 km (1 h 20).");
    }

    @Test
    void putsNightRunsOnTheDayOfTheRunnerAcrossTheClockChange() {
        // Sunday 25 October 2026, 03:00 in Paris becomes 02:00.
        AthleteId athlete = athleteWith(
                Runs.at("2026-10-24T22:30:00Z").even(5, 330, 150),
                Runs.at("2026-10-25T22:30:00Z").even(6, 330, 150),
                Runs.at("2026-10-25T23:30:00Z").leg(3000, 330, 150));
        house.now = Instant.parse("2026-10-26T09:00:00Z");

        assertThat(said(house.week(athlete, "la semaine dernière"))).contains("11,0 km en 1 h 01, 2 sorties");
        assertThat(said(house.week(athlete, ""))).startsWith("Cette semaine, depuis lundi 26 : 3,0 km");
    }

    @Test
    void crossesTheYear() {
        AthleteId athlete = athleteWith(run("2025-12-23", 10), run("2025-12-30", 11), run("2026-01-02", 12));
        house.now = Instant.parse("2026-01-03T09:00:00Z");

        assertThat(said(house.week(athlete, "")))
                .startsWith("Cette semaine, depuis 29 décembre 2025 : 23,0 km")
                .contains("C’est 130 % de plus que la semaine d’avant (10,0 km).");
    }

    @Test
    void tellsOfAWeekWithoutRuns() {
        AthleteId athlete = athleteWith(run("2026-11-10", 8));

        assertThat(said(house.week(athlete, "")))
                .startsWith("Cette semaine, depuis lundi 16 : pas de sortie.")
                .contains("La semaine d’avant : 8,0 km.");
        assertThat(said(house.week(house.athlete(), ""))).startsWith("Je n’ai aucune sortie de toi");
    }
}
