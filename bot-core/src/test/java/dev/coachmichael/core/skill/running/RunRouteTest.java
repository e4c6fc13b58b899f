package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Warning;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunRouteTest {

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

    private static AthleteId eastward() {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "east.fit",
                Runs.at("2026-11-18T06:00:00Z")
                        .kilometres(150, 340, 330, 300, 360, 345)
                        .fit());
        return athlete;
    }

    @Test
    void theButtonUnderAReviewDrawsTheRoute() {
        AthleteId athlete = eastward();

        Answer review = house.ask(house.review, athlete, "ma dernière sortie", Language.FR);
        Action button = review.actions().stream()
                .filter(action -> action.label().equals("Parcours"))
                .findFirst()
                .orElseThrow();
        RunReview.Input input = SkillJson.read(button.input(), RunReview.Input.class);
        Answer pressed = house.review.run(house.turn(athlete, new Heard.Words(""), Language.FR), athlete, input);

        assertThat(button.skill()).isEqualTo("review");
        assertThat(said(pressed))
                .startsWith("Mercredi 18 : 5,00 km, arrivée à 5,00 km du départ à vol d’oiseau.\n"
                        + "Le plus vite au 3e km, 5:00/km ; le plus lent au 4e, 6:00/km.");
        assertThat(said(house.ask(house.review, athlete, "the route of my last run", Language.EN)))
                .startsWith("Wednesday 18: 5.00 km, finished 5.00 km from the start as the crow flies.");
    }

    @Test
    void theRouteIsMetresFromItsStartWithThePace() {
        Chart chart = route(house.ask(house.review, eastward(), "le parcours de ma sortie", Language.FR));

        assertThat(chart.kind()).isEqualTo(Chart.Kind.ROUTE);
        assertThat(chart.alt()).contains("bleu", "jaune");
        Chart.Series east = chart.series().get(0);
        Chart.Series north = chart.series().get(1);
        assertThat(east.values()).first().isEqualTo(0.0);
        assertThat(east.values().getLast()).isCloseTo(5000, within(20.0));
        assertThat(north.values()).allSatisfy(meters -> assertThat(meters).isCloseTo(0, within(2.0)));
        assertThat(east.x()).isSorted().hasSizeBetween(200, 450);
        int third = (int) (2.5 / 5 * east.x().size());
        assertThat(chart.series().get(2).values().get(third)).isCloseTo(300, within(4.0));
    }

    /** The audit and the outbox keep blocks: a shape may lie there, a home may not. */
    @Test
    void nothingThatIsKeptTellsWhereItWas() throws JsonProcessingException {
        Answer answer = house.ask(house.review, eastward(), "le parcours de ma sortie", Language.FR);
        String kept = new ObjectMapper().writerFor(Block.class).writeValueAsString(route(answer));

        assertThat(kept)
                .contains("\"type\":\"chart\"")
                .doesNotContain("48.8")
                .doesNotContain("4885")
                .doesNotContain("yLabel");
        assertThat(new ObjectMapper().readValue(kept, Block.class)).isEqualTo(route(answer));
        assertThat(answer.facts().toString()).doesNotContain("48.85");
        assertThat(house.review).isInstanceOf(Skill.Personal.class);
    }

    @Test
    void aTreadmillHasNoRoute() {
        AthleteId athlete = house.athlete();
        house.imported(
                athlete,
                "treadmill.fit",
                Runs.at("2026-11-18T06:00:00Z").even(5, 330, 150).onTreadmill().fit());

        assertThat(house.ask(house.review, athlete, "ma dernière sortie", Language.FR)
                        .actions())
                .extracting(Action::label)
                .doesNotContain("Parcours");
        Answer asked = house.ask(house.review, athlete, "montre-moi le parcours", Language.FR);
        assertThat(said(asked)).startsWith("Mercredi 18 : pas de positions GPS");
        assertThat(asked.warnings()).containsExactly(Warning.NOT_ENOUGH_DATA);
    }

    private static Chart route(Answer answer) {
        List<Chart> charts = answer.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
        assertThat(charts).hasSize(1);
        return charts.getFirst();
    }
}
