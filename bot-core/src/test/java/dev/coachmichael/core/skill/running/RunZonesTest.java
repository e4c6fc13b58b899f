package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Answer;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunZonesTest {

    @Test
    void timeInZonesIsATableAndAPicture() {
        try (RunningHouse house = new RunningHouse()) {
            AthleteId athlete = house.athlete();
            house.imported(
                    athlete,
                    "a.fit",
                    Runs.at("2026-11-18T06:00:00Z")
                            .leg(3000, 360, 130)
                            .leg(5000, 300, 168)
                            .fit());
            RunReview known = new RunReview(
                    house.activities,
                    whose -> Future.succeededFuture(new Profile(withMaximum(190), List.of(), Optional.empty())),
                    house.memories,
                    house.week);

            Answer answer = house.ask(known, athlete, "temps par zone", Language.FR);

            NumbersInFacts.check(answer);
            assertThat(PlainText.of(answer.blocks()).replace('\u202f', ' '))
                    .startsWith("Mercredi 18 : le temps dans tes zones.")
                    .contains("Z2", "dès 114 bpm", "18 min 03 s", "24 min 57 s");
            assertThat(charts(answer)).singleElement().satisfies(chart -> {
                assertThat(chart.kind()).isEqualTo(Chart.Kind.BARS);
                assertThat(chart.series().getFirst().values()).containsExactly(0.0, 18.0, 0.0, 25.0, 0.0);
            });
            assertThat(house.ask(house.review, athlete, "temps par zone", Language.FR)
                            .actions())
                    .isNotEmpty();
        }
    }

    private static Traits withMaximum(int beats) {
        Traits told = new Traits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(beats),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Traits.NONE.with(Set.of(Trait.HR_MAX), told);
    }

    private static List<Chart> charts(Answer answer) {
        return answer.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }
}
