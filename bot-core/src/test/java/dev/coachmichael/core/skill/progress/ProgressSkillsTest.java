package dev.coachmichael.core.skill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.analysis.EffortBook;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.skill.running.NumbersInFacts;
import dev.coachmichael.core.skill.running.RunningHouse;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Warning;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProgressSkillsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");
    private static final Profiles RACER = athlete -> Future.succeededFuture(new Profile(
            Traits.NONE,
            List.of(new PastRace(UUID.randomUUID(), 10_000, 2910, Optional.of(LocalDate.parse("2026-10-11")))),
            Optional.empty()));
    private static final Profiles NOBODY = athlete -> Future.succeededFuture(Profile.EMPTY);

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String said(Answer answer) {
        NumbersInFacts.check(answer);
        return PlainText.of(answer.blocks()).replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static List<Chart> charts(Answer answer) {
        return answer.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    private static AthleteId training(int weeks) {
        AthleteId athlete = house.athlete();
        for (int week = 0; week < weeks; week++) {
            for (int run = 0; run < 3; run++) {
                LocalDate day = TODAY.minusWeeks(week).minusDays(1 + 2L * run);
                house.imported(
                        athlete,
                        week + "-" + run + ".fit",
                        Runs.at(day + "T06:00:00Z")
                                .even(7 + run, 340 + run, 148)
                                .fit());
            }
        }
        return athlete;
    }

    @Test
    void formSaysWhereTheAthleteStandsAndDrawsIt() {
        AthleteId athlete = training(12);

        Answer answer = house.ask(new FormSkill(house.store.activities, RACER), athlete, "ma forme", Language.FR);

        assertThat(said(answer))
                .startsWith("Équilibré : tu encaisses ce que tu fais.\nFond ")
                .contains("Ton fond ")
                .contains("Charge calculée sur l’allure de tes sorties");
        Chart chart = charts(answer).getFirst();
        assertThat(chart.series()).extracting(Chart.Series::name).containsExactly("fond", "fatigue", "fraîcheur");
        assertThat(chart.kind()).isEqualTo(Chart.Kind.DAYS);
        assertThat(chart.series().getFirst().x().getLast()).isEqualTo(TODAY.toEpochDay());
        double fitness = chart.series().getFirst().values().getLast();
        assertThat(said(answer)).contains("Fond " + (long) fitness + ", ");
        assertThat(fitness).isEqualTo(Math.rint(fitness));
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    void formIsHonestAboutYoungAndMissingData() {
        FormSkill skill = new FormSkill(house.store.activities, NOBODY);

        Answer none = house.ask(skill, house.athlete(), "ma forme", Language.FR);
        assertThat(said(none)).startsWith("Pas assez de données pour parler de forme : 0 sortie");
        assertThat(none.warnings()).containsExactly(Warning.NOT_ENOUGH_DATA);
        assertThat(said(house.ask(skill, training(4), "my form", Language.EN)))
                .contains("Load from time alone", "Less than six weeks of history");
    }

    @Test
    void theRecordOfARaceIsItsOwnTimeAndNotThatOfTheWatch() {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "race.fit",
                Runs.at("2026-10-11T07:00:00Z").even(11, 288, 172).fit());
        RecordsSkill skill = new RecordsSkill(house.store.activities, RACER, new EffortBook());

        Answer record = house.ask(skill, athlete, "mon record sur 10 km ?", Language.FR);
        assertThat(said(record))
                .isEqualTo("10 km : 48:30 en course, soit 4:51/km. (Meilleur passage au GPS : 48:00.)"
                        + " C’était dimanche 11 octobre.");
        NumbersInFacts.check(record);
        assertThat(said(house.ask(skill, athlete, "what's my 10 km record?", Language.EN)))
                .startsWith("10 km: 48:30 in a race, that is 4:51/km. (Best GPS stretch: 48:00.)");
    }

    @Test
    void recordsComeFromRunsAndRaces() {
        AthleteId athlete = training(3);
        house.imported(
                athlete,
                "fast.fit",
                Runs.at("2026-11-01T09:00:00Z")
                        .leg(3000, 340, 140)
                        .leg(1000, 230, 178)
                        .leg(3000, 345, 145)
                        .fit());
        RecordsSkill skill = new RecordsSkill(house.store.activities, RACER, new EffortBook());

        Answer all = house.ask(skill, athlete, "mes records", Language.FR);
        assertThat(said(all))
                .startsWith("Tes meilleurs chronos, sur tes 10 dernières sorties et tes courses :")
                .contains("1 km", "3:50/km", "48:30", "La plus longue : 9,0 km");
        assertThat(said(house.ask(skill, athlete, "mon record sur 10 km ?", Language.FR)))
                .isEqualTo("10 km : 48:30 en course, soit 4:51/km. C’était dimanche 11 octobre.");
        assertThat(said(house.ask(skill, athlete, "my marathon record", Language.EN)))
                .isEqualTo("None of your runs is long enough for a record over marathon.");
        assertThat(said(house.ask(
                        new RecordsSkill(house.store.activities, NOBODY, new EffortBook()),
                        house.athlete(),
                        "mes records",
                        Language.FR)))
                .startsWith("Je n’ai encore aucun chrono de toi.");
    }

    @Test
    void aRunIsComparedWithItsTwin() {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "a.fit",
                Runs.at("2026-10-01T06:00:00Z").even(8, 345, 152).fit());
        house.imported(
                athlete,
                "b.fit",
                Runs.at("2026-11-10T06:00:00Z").even(15, 350, 150).fit());
        house.imported(
                athlete,
                "c.fit",
                Runs.at("2026-11-19T06:00:00Z").even(8, 330, 148).fit());
        CompareSkill skill = new CompareSkill(house.store.activities);

        assertThat(said(house.ask(skill, athlete, "compare avec une sortie semblable", Language.FR)))
                .startsWith("15 s au km plus vite que jeudi 1er octobre, à 4 battements de moins. Chaque battement te"
                        + " porte 7 % plus loin.")
                .contains("5:30/km", "5:45/km");
        assertThat(said(house.ask(skill, athlete, "compare my last two runs", Language.EN)))
                .startsWith("20 s per km faster than on Tuesday 10");
        assertThat(said(house.ask(skill, house.athlete(), "compare", Language.FR)))
                .startsWith("Je n’ai pas encore de sortie datée");
    }

    @Test
    void namesTheRunThatDoesNotFitAndTheFamilies() {
        AthleteId athlete = house.athlete();
        for (int i = 0; i < 16; i++) {
            LocalDate day = TODAY.minusDays(2 + 3L * i);
            boolean shorter = i % 2 == 0;
            house.imported(
                    athlete,
                    "k" + i + ".fit",
                    Runs.at(day + "T06:00:00Z")
                            .even(shorter ? 7 : 16, shorter ? 330 - i : 352 - i, shorter ? 150 + i / 2 : 142 + i / 2)
                            .fit());
        }
        CompareSkill skill = new CompareSkill(house.store.activities);
        assertThat(said(house.ask(skill, athlete, "mes sorties inhabituelles", Language.FR)))
                .startsWith("Rien d’inhabituel sur tes 16 sorties");
        assertThat(said(house.ask(skill, athlete, "quels types de sorties je fais", Language.FR)))
                .startsWith("Tes 16 sorties forment 2 familles");
        Answer families = house.ask(skill, athlete, "quels types de sorties je fais", Language.FR);
        assertThat(families.actions()).extracting(Action::label).startsWith("Carte");
        Answer map = house.ask(skill, athlete, "carte de mes sorties", Language.FR);
        assertThat(said(map))
                .startsWith(
                        "Ta dernière sortie avec cardio, mardi 17, est dans la famille « 7,0 km à 5:24/km », comme 7"
                                + " autres.\n")
                .contains("Les familles sont nettes (silhouette ");
        Chart drawn = charts(map).getFirst();
        assertThat(drawn.kind()).isEqualTo(Chart.Kind.POINTS);
        assertThat(drawn.series()).extracting(series -> series.values().size()).containsExactly(8, 8, 1);
        assertThat(drawn.series().getLast().name()).isEqualTo("mardi 17");
        assertThat(drawn.xLabel()).endsWith(" →").contains("plus ");
        assertThat(drawn.yLabel()).startsWith("↑ ");
        assertThat(said(house.ask(skill, athlete, "map of my runs", Language.EN)))
                .startsWith("Your last run with heart rate, Tuesday 17, is in the family “7.0 km at 5:24/km”");
        assertThat(said(house.ask(skill, house.athlete(), "carte de mes sorties", Language.FR)))
                .startsWith("Pas assez de données");

        house.imported(
                athlete,
                "hot.fit",
                Runs.at(TODAY.minusDays(1) + "T06:00:00Z").even(8, 440, 165).fit());
        assertThat(said(house.ask(skill, athlete, "my unusual runs", Language.EN)))
                .startsWith("1 of your last 17 runs with heart rate is out of the ordinary:")
                .contains("7:20/km at 165 bpm");
        assertThat(said(house.ask(skill, house.athlete(), "mes sorties bizarres", Language.FR)))
                .startsWith("Pas assez de données");
    }

    @Test
    void monthsAreComparedDayForDay() {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "a.fit",
                Runs.at("2026-10-05T06:00:00Z").even(10, 345, 152).fit());
        house.imported(
                athlete,
                "b.fit",
                Runs.at("2026-10-28T06:00:00Z").even(15, 350, 150).fit());
        house.imported(
                athlete,
                "c.fit",
                Runs.at("2026-11-04T06:00:00Z").even(12, 330, 148).fit());

        assertThat(said(house.ask(
                        new CompareSkill(house.store.activities), athlete, "ce mois et le mois dernier", Language.FR)))
                .startsWith("12,0 km ce mois-ci contre 10,0 km le mois dernier (+20 %). À jours égaux : 19 jours.");
    }
}
