package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is shown of a run instead of its review: its kilometres, its time in zones, its route. */
final class RunParts {

    private final Turn turn;
    private final RunView view;
    private final Said when;

    RunParts(Turn turn, RunView view) {
        this.turn = turn;
        this.view = view;
        this.when = RunFigures.when(view.run(), view.phrases(), view.today());
    }

    Answer show(RunReview.View what) {
        return switch (what) {
            case SPLITS -> splits();
            case ZONES -> zones();
            case ROUTE -> RouteTelling.answer(turn, view);
        };
    }

    private Answer splits() {
        Optional<SplitTable> table = SplitTable.full(view);
        if (table.isEmpty()) {
            Answer.Draft answer = Answer.draft().say(view.say("review.splits.none", "title", when.text()));
            when.facts().forEach(answer::fact);
            return answer.warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        Said figures = RunFigures.of(view.run(), view.phrases());
        Answer.Draft answer = Answer.draft()
                .say(view.say("review.figures", "title", when.text(), "figures", figures.text()))
                .table(table.get().table().columns(), table.get().table().rows());
        Stream.of(when.facts(), figures.facts(), table.get().facts())
                .flatMap(List::stream)
                .forEach(answer::fact);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    /** How long the heart was in each zone; what is missing when that cannot be told. */
    private Answer zones() {
        Optional<RunChart> chart = RunChart.zones(view);
        if (chart.isEmpty()) {
            boolean heart = view.run().totals().averageHeartRate().isPresent();
            return Answer.draft()
                    .say(view.say(heart ? "profile.zones.none" : "review.note.no-heart-rate"))
                    .warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        Answer.Draft answer = Answer.draft();
        List<List<String>> rows = view.analysis().zones().stream()
                .map(time -> List.of(
                        time.zone().name(),
                        view.say(
                                "review.zones.from",
                                "beats",
                                view.figures().heartRate(time.zone().fromBpm())),
                        view.figures().exactDuration(time.seconds())))
                .toList();
        answer.say(view.say("review.zones", "title", when.text()))
                .table(List.of(view.say("chart.zone"), view.say("chart.heart-rate"), view.say("chart.time")), rows)
                .chart(chart.get().chart());
        Stream.concat(when.facts().stream(), chart.get().facts().stream())
                .distinct()
                .forEach(answer::fact);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }
}
