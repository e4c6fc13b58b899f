package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.file.FitWriter;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.plan.Extent;
import dev.coachmichael.core.plan.Step;
import dev.coachmichael.core.plan.Target;
import dev.coachmichael.core.plan.Workout;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Warning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunReviewTest {

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
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    private static AthleteId athleteWith(Runs... runs) {
        AthleteId athlete = house.athlete();
        for (int i = 0; i < runs.length; i++) {
            house.imported(athlete, i + ".fit", runs[i].fit());
        }
        return athlete;
    }

    /** Four easy runs of 8 km in the weeks before. */
    private static Runs[] usualRunsAnd(Runs run) {
        return new Runs[] {
            Runs.at("2026-10-20T06:00:00Z").even(8, 341, 152),
            Runs.at("2026-10-27T06:00:00Z").even(8, 343, 151),
            Runs.at("2026-11-03T06:00:00Z").even(9, 339, 153),
            Runs.at("2026-11-10T06:00:00Z").even(8, 341, 152),
            run
        };
    }

    @Test
    void tellsFiguresComparisonAndWhatToChange() {
        AthleteId athlete = athleteWith(
                usualRunsAnd(Runs.at("2026-11-19T06:02:11Z").kilometres(148, 302, 333, 332, 334, 333, 332, 334, 333)));

        Answer answer = house.review(athlete, "");

        assertThat(said(answer))
                .startsWith("Ta dernière sortie, jeudi 19 : 8,00 km en 43 min 53 s, soit 5:29/km, FC moyenne 148 bpm.")
                .contains("12 s au km plus vite que tes 4 sorties proches des huit dernières semaines (5:41/km en"
                        + " moyenne), à 4 battements de moins.")
                .contains("À changer : le premier km à 5:02/km, parti trop vite pour la suite (5:33/km).");
        assertThat(answer.facts())
                .contains(
                        new Fact("distance", 8000L, "m", "activity:2026-11-19T06:02:11Z"),
                        new Fact("pace", 329L, "s/km", "distance/timer"),
                        new Fact("heart_rate", 148L, "bpm", "activity:2026-11-19T06:02:11Z"));
        assertThat(answer.warnings()).isEmpty();
        assertThat(answer.actions()).extracting(action -> action.skill()).containsExactly("review", "review", "why");
    }

    @Test
    void saysTheSameInEnglish() {
        AthleteId athlete = athleteWith(
                usualRunsAnd(Runs.at("2026-11-19T06:02:11Z").kilometres(148, 302, 333, 332, 334, 333, 332, 334, 333)));

        Answer answer = house.ask(house.review, athlete, "how was my run", Language.EN);

        assertThat(said(answer))
                .startsWith("Your last run, Thursday 19: 8.00 km in 43 min 53 s, 5:29/km, average HR 148 bpm.")
                .contains("12 s per km faster than your 4 similar runs of the last eight weeks (5:41/km on average),"
                        + " at 4 beats less.")
                .contains("To change: the first km at 5:02/km, too fast for what followed (5:33/km).");
    }

    @Test
    void drawsPaceAndHeartRateAlongTheRunAndListsTheKilometres() {
        AthleteId athlete = athleteWith(Runs.at("2026-11-19T06:00:00Z").even(8, 330, 148));

        Answer answer = house.review(athlete, "");

        Chart chart = (Chart) answer.blocks().stream()
                .filter(Chart.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(chart.kind()).isEqualTo(Chart.Kind.LINES);
        assertThat(chart.series()).hasSize(2).allSatisfy(series -> {
            assertThat(series.values()).hasSizeBetween(100, 500);
            assertThat(series.x()).isSorted();
        });
        Block.Table table = (Block.Table) answer.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.columns()).containsExactly("km", "allure", "FC");
        assertThat(table.rows()).hasSize(8).contains(List.of("1", "5:30/km", "148"));
    }

    @Test
    void saysWhenThereAreTooFewRunsToCompareWith() {
        AthleteId athlete = athleteWith(
                Runs.at("2026-11-10T06:00:00Z").even(8, 330, 148),
                Runs.at("2026-11-19T06:00:00Z").even(8, 330, 148));

        Answer answer = house.review(athlete, "");

        assertThat(said(answer)).contains("Pas encore de comparaison : 1 seule sortie de distance proche");
        assertThat(answer.warnings()).containsExactly(Warning.NOT_ENOUGH_DATA);
    }

    @Test
    void namesIntervalsAndDoesNotCallThemBadPacing() {
        Runs session = Runs.at("2026-11-19T06:00:00Z").leg(2000, 340, 140);
        for (int i = 0; i < 6; i++) {
            session.leg(800, 225 + i % 2, 172).leg(300, 420, 140);
        }
        AthleteId athlete = athleteWith(usualRunsAnd(session.leg(400, 350, 140).withLaps()));

        assertThat(said(house.review(athlete, "")))
                .contains("Du fractionné : 6 × 800 m.")
                .contains("Tes 6 répétitions tiennent entre 3:45/km et 3:46/km : bien groupées.")
                .contains("Rien à changer sur celle-ci.")
                .doesNotContain("sorties proches");
    }

    @Test
    void warnsOfARunMuchLongerThanThoseBefore() {
        AthleteId athlete =
                athleteWith(usualRunsAnd(Runs.at("2026-11-19T06:00:00Z").even(14, 350, 150)));

        assertThat(said(house.review(athlete, "")))
                .contains("56 % de plus que ta plus longue sortie des trente derniers jours (9,0 km)")
                .doesNotContain("Ta plus longue sortie des huit");
    }

    @Test
    void noticesAFadeADriftAndAStrongFinish() {
        assertThat(said(house.review(
                        athleteWith(Runs.at("2026-11-19T06:00:00Z")
                                .kilometres(150, 320, 321, 322, 322, 325, 330, 345, 350, 352)),
                        "")))
                .contains("les 3 derniers km à 5:49/km après un début à 5:21/km");
        Runs drifting = Runs.at("2026-11-19T06:00:00Z").leg(5000, 330, 140).leg(5000, 330, 156);
        assertThat(said(house.review(athleteWith(drifting), "")))
                .contains("en seconde moitié le cœur te coûte")
                .contains("Même allure du 1er au 10e km, à 1 s près.");
        assertThat(said(house.review(
                        athleteWith(Runs.at("2026-11-19T06:00:00Z").kilometres(150, 350, 348, 340, 330, 322, 318)),
                        "")))
                .contains("Sortie progressive.")
                .contains("Deuxième moitié plus rapide que la première : 5:23/km contre 5:46/km.");
    }

    @Test
    void isHonestAboutATreadmillWithoutHeartRate() {
        AthleteId athlete =
                athleteWith(Runs.at("2026-11-19T06:00:00Z").even(6, 340, 0).onTreadmill());

        assertThat(said(house.review(athlete, "")))
                .contains("Sur tapis : la distance est celle que la montre a estimée.")
                .contains("Pas de cardio : je ne peux pas dire si c’était facile.");
    }

    @Test
    void keepsToTheReadablePartOfAnIncompleteFile() {
        AthleteId athlete = house.athlete();
        byte[] whole = Runs.at("2026-11-19T06:00:00Z").even(8, 330, 148).fit();
        house.imported(athlete, "cut.fit", java.util.Arrays.copyOf(whole, whole.length * 6 / 10));

        assertThat(said(house.review(athlete, "")))
                .contains("Fichier incomplet : ces chiffres ne valent que pour la partie lisible")
                .contains("Ces données ne suffisent pas pour juger ton allure");
    }

    @Test
    void offersToLeaveOutAGpsJumpAndCanUndoIt() {
        AthleteId athlete = house.athlete();
        Runs run = Runs.at("2026-11-19T06:00:00Z")
                .leg(4000, 330, 148)
                .leg(1500, 100, 148)
                .leg(4000, 330, 148);
        house.imported(athlete, "jump.fit", run.fit());

        Answer review = house.review(athlete, "");
        assertThat(said(review))
                .startsWith("1,4 km à 1:40/km, c’est sûrement le GPS. Je l’écarte ?\nTa dernière sortie")
                .containsOnlyOnce("Je l’écarte")
                .contains("Je ne peux pas juger ton allure sur celle-ci : le GPS a sauté.");
        assertThat(review.actions().getFirst().label()).isEqualTo("Écarter");

        Answer dropped = pressed(athlete, review);
        assertThat(said(dropped)).contains("C’est écarté : 8,1").contains("au lieu de 9,50 km.");
        house.commit(athlete, dropped);
        assertThat(said(house.review(athlete, "")))
                .contains("8,13 km en")
                .contains("Sauts du GPS écartés : le fichier disait 9,50 km.");

        house.commit(athlete, pressed(athlete, dropped));
        assertThat(said(house.review(athlete, ""))).contains("9,50 km en").contains("Je l’écarte ?");
    }

    @Test
    void comparesNoDistanceThatTheGpsMayHaveMadeUp() {
        AthleteId athlete = house.athlete();
        for (int week = 1; week <= 5; week++) {
            house.imported(
                    athlete,
                    week + ".fit",
                    Runs.at(LocalDate.parse("2026-11-19").minusWeeks(week) + "T06:00:00Z")
                            .even(8, 330, 148)
                            .fit());
        }
        Runs run = Runs.at("2026-11-19T06:00:00Z")
                .leg(4000, 330, 148)
                .leg(1500, 100, 148)
                .leg(4000, 330, 148);
        house.imported(athlete, "jump.fit", run.fit());

        assertThat(said(house.review(athlete, "")))
                .contains("Je ne peux pas juger ton allure")
                .doesNotContain("sorties proches", "plus longue sortie", "comparaison");
        house.commit(athlete, pressed(athlete, house.review(athlete, "")));
        assertThat(said(house.review(athlete, ""))).contains("sorties proches");
    }

    private static Answer pressed(AthleteId athlete, Answer answer) {
        var input = dev.coachmichael.core.skill.SkillJson.read(
                answer.actions().getFirst().input(), RunReview.Input.class);
        var turn = house.turn(
                athlete,
                new dev.coachmichael.core.turn.Heard.Pressed(
                        "review", answer.actions().getFirst().input(), ""),
                Language.FR);
        return house.review.run(turn, athlete, input);
    }

    @Test
    void saysLittleAboutARunOfAMinute() {
        assertThat(said(house.review(athleteWith(Runs.at("2026-11-19T06:00:00Z").leg(150, 350, 100)), "")))
                .isEqualTo("Ta dernière sortie, jeudi 19 : 0,15 km en 53 s, soit 5:50/km, FC moyenne 100 bpm.\n"
                        + "Trop court pour en dire plus.");
    }

    @Test
    void comparesAnOnlyRunWithNothing() {
        assertThat(said(house.review(athleteWith(Runs.at("2026-11-19T06:00:00Z").leg(3000, 330, 148)), "")))
                .contains("C’est la première sortie que j’ai de toi : elle sert de repère.")
                .doesNotContain("comparaison");
    }

    @Test
    void knowsThatARiderHasNotRunYet() {
        AthleteId athlete = house.athlete();
        var ride =
                Runs.at("2026-11-17T06:00:00Z").even(40, 120, 130).activity().withSport(Sport.RIDE, SubSport.GENERIC);
        house.imported(athlete, "ride.fit", new FitWriter(9).write(ride));

        assertThat(said(house.review(athlete, "")))
                .startsWith("Je n’ai pas encore de course à pied de toi, seulement : vélo.");
    }

    @Test
    void findsTheRunThatWordsMean() {
        AthleteId athlete = athleteWith(
                Runs.at("2026-11-11T06:00:00Z").even(5, 300, 150),
                Runs.at("2026-11-15T08:00:00Z").even(15, 360, 150),
                Runs.at("2026-11-17T06:00:00Z").even(7, 330, 150),
                Runs.at("2026-11-18T22:40:00Z").even(6, 330, 150),
                Runs.at("2026-11-19T06:00:00Z").even(9, 330, 150));

        assertThat(said(house.review(athlete, "celle de dimanche"))).startsWith("Dimanche 15 : 15,00 km");
        assertThat(said(house.review(athlete, "l'avant-dernière"))).startsWith("Mercredi 18 : 6,00 km");
        assertThat(said(house.review(athlete, "hier"))).startsWith("Mercredi 18 : 6,00 km");
        assertThat(said(house.review(athlete, "la sortie d'avant hier"))).startsWith("Mardi 17 : 7,00 km");
        assertThat(said(house.review(athlete, "celle du 11 nov"))).startsWith("Mercredi 11 : 5,00 km");
        assertThat(said(house.review(athlete, "ce matin"))).startsWith("Ta dernière sortie, jeudi 19 : 9,00 km");
        assertThat(said(house.ask(house.review, athlete, "how was Sunday's long run", Language.EN)))
                .startsWith("Sunday 15: 15.00 km");
        assertThat(said(house.review(athlete, "celle de vendredi")))
                .startsWith("Pas de sortie vendredi 13. La plus proche : mercredi 11.");
    }

    @Test
    void showsEveryKilometreOfALongRunOnRequest() {
        AthleteId athlete = athleteWith(Runs.at("2026-11-15T08:00:00Z").leg(21097, 340, 155));

        Answer review = house.review(athlete, "");
        assertThat(said(review)).contains("1–5");
        Answer splits = house.review(athlete, "mes splits");
        assertThat(said(splits)).contains("21,10");
        assertThat(((Block.Table) splits.blocks().get(1)).rows()).hasSize(22);
    }

    @Test
    void answersWithAWeekWhenAWeekIsMeant() {
        AthleteId athlete = athleteWith(Runs.at("2026-11-19T06:00:00Z").even(9, 330, 150));

        assertThat(said(house.review(athlete, "semaine"))).startsWith("Cette semaine, depuis lundi 16 : 9,0 km");
    }

    @Test
    void inventsNothingWithoutRuns() {
        Answer answer = house.review(house.athlete(), "");

        assertThat(said(answer)).startsWith("Je n’ai aucune sortie de toi");
        assertThat(answer.warnings()).containsExactly(Warning.NOT_ENOUGH_DATA);
        assertThat(answer.actions()).isNotEmpty();
    }

    private static Workout sixTimesThree(Target target) {
        Step run = new Step.Stretch(Step.Kind.RUN, new Extent.Time(180), target);
        Step rest = new Step.Stretch(Step.Kind.RECOVERY, new Extent.Time(90), new Target.None());
        return new Workout("VMA", List.of(new Step.Repeated(6, List.of(run, rest))));
    }

    private static Runs repetitions(double... paces) {
        Runs run = Runs.at("2026-11-19T06:00:00Z");
        for (double pace : paces) {
            run.leg(180_000 / pace, pace, 172).leg(200, 450, 150);
        }
        return run;
    }

    @Test
    void saysWhetherTheSessionWasRunAsItWasMeant() {
        Runs run = repetitions(235, 232, 233, 236, 234, 220)
                .following(sixTimesThree(new Target.Paces(230, 240)), 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1);

        assertThat(said(house.review(athleteWith(run), "")))
                .contains("Prévu : 6 × 3 min entre 3:50/km et 4:00/km. Fait : 6, dont 5 dans l’allure, 1 trop vite.")
                .doesNotContain("Du fractionné");
    }

    @Test
    void saysWhatOfTheSessionWasLeftOut() {
        Runs run = repetitions(235, 235, 235, 235).following(sixTimesThree(new Target.None()), 0, 1, 0, 1, 0, 1, 0, 1);

        assertThat(said(house.ask(house.review, athleteWith(run), "", Language.EN)))
                .contains("Planned: 6 × 3 min. Done: 4.");
    }

    @Test
    void saysNothingOfAnIntentThatNoFileTells() {
        assertThat(said(house.review(athleteWith(repetitions(235, 235, 235, 235).withLaps()), "")))
                .doesNotContain("Prévu");
    }
}
