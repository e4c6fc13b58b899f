package dev.coachmichael.core.skill.why;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.activity.intake.ActivityHouse;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.reply.Source;
import dev.coachmichael.core.skill.running.RunningHouse;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Turn;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhyAnswerTest {

    private static final WhyAnswer.Input LAST = new WhyAnswer.Input(Optional.empty());

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Leaves the audit that a turn leaves. */
    private static void answered(UUID home, long conversation, long pos, Instant at, Answer answer) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ActivityHouse.await(house.store
                .database
                .pool()
                .preparedQuery("""
                        INSERT INTO audit (home, conversation, pos, cause, door, skill, mode, language, outcome, facts,
                                           sources, warnings, attempts, latency_ms, at)
                        VALUES ($1, $2, $3, 'in', 'test', 'review', 'local', 'fr', 'answered', $4::text::jsonb,
                                $5::text::jsonb, '[]', 1, 1, $6)
                        """)
                .execute(Tuple.of(
                        home,
                        conversation,
                        pos,
                        json.writeValueAsString(answer.facts()),
                        json.writeValueAsString(answer.sources()),
                        at.atOffset(ZoneOffset.UTC))));
    }

    private static Answer why(
            AthleteId athlete, long conversation, long pos, Language language, WhyAnswer.Input input) {
        Turn turn = house.turn(athlete, new Heard.Words("pourquoi"), language);
        return house.why.run(at(turn, conversation, pos), input);
    }

    private static Turn at(Turn turn, long conversation, long pos) {
        return new Turn(
                turn.cause(),
                turn.home(),
                conversation,
                pos,
                turn.endpoint(),
                turn.scope(),
                turn.language(),
                turn.chosen(),
                turn.zone(),
                turn.now(),
                turn.heard(),
                turn.focus(),
                turn.catchUp());
    }

    private static String said(Answer answer) {
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    private static List<List<String>> rows(Answer answer) {
        return answer.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .map(row ->
                        row.stream().map(cell -> cell.replace('\u202f', ' ')).toList())
                .toList();
    }

    private static Answer figure(double meters) {
        return Answer.draft().fact("distance", meters, "m", "distance").done();
    }

    @Test
    void tellsTheFiguresOfTheLastReviewInWords() throws Exception {
        AthleteId athlete = house.athlete();
        for (int i = 0; i < 4; i++) {
            house.imported(
                    athlete,
                    i + ".fit",
                    Runs.at("2026-11-1" + i + "T06:00:00Z")
                            .even(8, 340 + i, 150)
                            .fit());
        }
        house.imported(
                athlete,
                "run.fit",
                Runs.at("2026-11-19T06:02:11Z").even(8, 330, 148).fit());
        answered(athlete.value(), 7, 3, house.now, house.review(athlete, ""));

        Answer answer = why(athlete, 7, 4, Language.FR, LAST);

        assertThat(rows(answer))
                .contains(
                        List.of("distance", "8,00 km", "ta sortie du jeudi 19, 07:02"),
                        List.of("allure", "5:30/km", "distance ÷ temps"),
                        List.of(
                                "allure des sorties proches",
                                "5:42/km",
                                "moyenne de tes sorties proches, huit semaines"),
                        List.of("écart d’allure", "12 s/km", "allure − allure des sorties proches"),
                        List.of("allure par km", "5:30/km", "ta sortie du jeudi 19, 07:02"));
        assertThat(said(answer)).doesNotContain("_", "{", "2026-", "activity:", "T06");
        assertThat(answer.facts()).isNotEmpty();
    }

    @Test
    void leavesTheLastIncompleteKilometreOutOfTheRange() throws Exception {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "run.fit",
                Runs.at("2026-11-19T06:02:11Z")
                        .leg(3000, 330, 148)
                        .leg(3000, 336, 148)
                        .leg(130, 420, 140)
                        .fit());
        answered(athlete.value(), 7, 3, house.now, house.review(athlete, ""));

        assertThat(rows(why(athlete, 7, 4, Language.FR, LAST)))
                .contains(List.of("allure par km", "5:30/km – 5:36/km", "ta sortie du jeudi 19, 07:02"))
                .anyMatch(row -> row.getFirst().equals("dernier km, incomplet"));
    }

    @Test
    void leavesOutWhatAPredictionWasAskedFor() throws Exception {
        Answer prediction = Answer.draft()
                .fact("predicted_time_10000", 2910, "s", "predictor")
                .fact("target_distance", 10_000, "m", "message")
                .fact("distance_10000", 10_000, "m", "message")
                .fact("range_share", 8, "count", "predictor")
                .fact("range_of", 10, "count", "predictor")
                .done();
        AthleteId athlete = house.athlete();
        answered(athlete.value(), 7, 3, house.now, prediction);

        assertThat(rows(why(athlete, 7, 4, Language.FR, LAST))).singleElement().satisfies(row -> assertThat(row.get(1))
                .isEqualTo("48 min 30 s"));
    }

    @Test
    void tellsTheWeekInEnglish() throws Exception {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "a.fit",
                Runs.at("2026-11-11T06:00:00Z").even(9, 330, 148).fit());
        house.imported(
                athlete,
                "b.fit",
                Runs.at("2026-11-18T06:00:00Z").even(12, 330, 148).fit());
        answered(athlete.value(), 7, 3, house.now, house.ask(house.week, athlete, "", Language.EN));

        Answer answer = why(athlete, 7, 4, Language.EN, LAST);

        assertThat(rows(answer))
                .contains(
                        List.of("distance of the week", "12.00 km", "your runs of the week of Monday 16"),
                        List.of("usual week", "9.00 km", "your runs, Monday 9 – Sunday 15"),
                        List.of("against a usual week", "33%", "distance of the week ÷ usual week"));
        assertThat(said(answer)).doesNotContain("_", "2026-");
    }

    @Test
    void answersForTheAnswerWhoseButtonWasPressed() throws Exception {
        AthleteId athlete = house.athlete();
        answered(athlete.value(), 8, 1, house.now, figure(5000));
        answered(athlete.value(), 8, 2, house.now, figure(9000));

        assertThat(said(why(athlete, 8, 3, Language.FR, new WhyAnswer.Input(Optional.of(1L)))))
                .contains("5,00 km");
        assertThat(said(why(athlete, 8, 3, Language.FR, LAST))).contains("9,00 km");
        assertThat(said(why(athlete, 8, 3, Language.FR, new WhyAnswer.Input(Optional.of(0L)))))
                .isEqualTo("Cette réponse a été effacée : je n’en ai plus la trace.");
    }

    @Test
    void looksIntoOtherConversationsOfTheLastHourOnly() throws Exception {
        AthleteId athlete = house.athlete();
        answered(athlete.value(), 20, 1, house.now.minusSeconds(3700), figure(5000));
        assertThat(said(why(athlete, 21, 1, Language.FR, LAST))).startsWith("Je n’ai rien répondu récemment");

        answered(athlete.value(), 20, 2, house.now.minusSeconds(3500), figure(6000));
        assertThat(said(why(athlete, 21, 1, Language.FR, LAST))).contains("6,00 km");

        assertThat(said(why(house.athlete(), 21, 1, Language.FR, LAST)))
                .as("somebody else's answers are none of theirs")
                .startsWith("Je n’ai rien répondu récemment");
    }

    @Test
    void looksNowhereElseInARoom() throws Exception {
        UUID room = UUID.randomUUID();
        answered(room, 30, 1, house.now, figure(5000));
        Turn turn = house.turn(new Scope.Room(room), room, new Heard.Words("why"), Language.EN);

        assertThat(said(house.why.run(at(turn, 31, 1), LAST))).startsWith("I have answered nothing lately");
        assertThat(said(house.why.run(at(turn, 30, 2), LAST))).contains("5.00 km");
    }

    @Test
    void namesThePagesOfAnAnswerWithoutFigures() throws Exception {
        AthleteId athlete = house.athlete();
        Answer knowledge = Answer.draft()
                .say("…")
                .source(new Source("seuil", "Le seuil", "Formats", "fr"))
                .done();
        answered(athlete.value(), 9, 1, house.now, knowledge);

        assertThat(said(why(athlete, 9, 2, Language.FR, LAST)))
                .isEqualTo("Ma réponse ne contenait aucun chiffre. Elle vient de :\n\nLe seuil, Formats");
    }

    @Test
    void showsUnknownFactsInPlainWords() throws Exception {
        AthleteId athlete = house.athlete();
        Answer other = Answer.draft()
                .fact(Fact.number("next_race_time", 3001, "s", "race:7d3f1c1e-0000-4000-8000-000000000001"))
                .fact(Fact.text("race_day", "2026-12-06", "goal of 2026-10-01T08:00:00Z"))
                .done();
        answered(athlete.value(), 9, 3, house.now, other);

        assertThat(rows(why(athlete, 9, 4, Language.FR, LAST)))
                .containsExactly(
                        List.of("next race time", "50 min 01 s", "ta course"),
                        List.of("race day", "dimanche 6 décembre", "goal of jeudi 1er octobre"));
    }
}
