package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a run went: its shape in words and as a picture, with its fastest and its slowest kilometre. */
final class RouteTelling {

    private static final int FEWEST_KILOMETRES = 2;

    private RouteTelling() {}

    static Answer answer(Turn turn, RunView view) {
        Said when = RunFigures.when(view.run(), view.phrases(), view.today());
        Optional<RunRoute> route = RunRoute.of(view);
        if (route.isEmpty()) {
            Answer.Draft answer = Answer.draft().say(view.say("review.route.none", "title", when.text()));
            when.facts().forEach(answer::fact);
            return answer.warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        Said shape = shape(view, route.get(), when);
        Said ends = fastestAndSlowest(view);
        Said heading = RunFigures.heading(view);
        Answer.Draft answer = Answer.draft()
                .say(ends.text().isEmpty() ? shape.text() : shape.text() + "\n" + ends.text())
                .chart(route.get().chart(view, heading.text(), view.say("review.route.alt")));
        Stream.of(when, shape, ends, heading)
                .flatMap(said -> said.facts().stream())
                .distinct()
                .forEach(answer::fact);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    private static Said shape(RunView view, RunRoute route, Said when) {
        double meters = Math.round(view.run().distanceMeters());
        Fact distance = view.fact("distance", meters, "m");
        String said = view.figures().exactDistance(meters);
        if (route.loop()) {
            return Said.of(view.say("review.route.loop", "title", when.text(), "distance", said), distance);
        }
        double apart = Math.round(route.apartMeters());
        return Said.of(
                view.say(
                        "review.route.way",
                        "title",
                        when.text(),
                        "distance",
                        said,
                        "apart",
                        apart < 1000
                                ? view.figures().meters(apart)
                                : view.figures().exactDistance(apart)),
                distance,
                view.fact("distance_from_start", apart, "m"));
    }

    private static Said fastestAndSlowest(RunView view) {
        List<KilometreSplit> kilometres = view.fullKilometres();
        if (kilometres.size() < FEWEST_KILOMETRES) {
            return Said.of("");
        }
        var byPace = Comparator.comparingDouble(KilometreSplit::secondsPerKilometre);
        KilometreSplit fast = kilometres.stream().min(byPace).orElseThrow();
        KilometreSplit slow = kilometres.stream().max(byPace).orElseThrow();
        long fastPace = Math.round(fast.secondsPerKilometre());
        long slowPace = Math.round(slow.secondsPerKilometre());
        Fact fastest = view.fact("fastest_kilometre_pace", fastPace, "s/km");
        if (fastPace == slowPace) {
            return Said.of(view.say("review.route.even", "pace", view.figures().pace(fastPace)), fastest);
        }
        return Said.of(
                view.say(
                        "review.route.ends",
                        "fast",
                        view.figures().ordinal(fast.number()),
                        "fastPace",
                        view.figures().pace(fastPace),
                        "slow",
                        view.figures().ordinal(slow.number()),
                        "slowPace",
                        view.figures().pace(slowPace)),
                fastest,
                view.fact("slowest_kilometre_pace", slowPace, "s/km"),
                view.fact("fastest_kilometre", fast.number(), "count"),
                view.fact("slowest_kilometre", slow.number(), "count"));
    }
}
