package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.analysis.Repetition;
import dev.coachmichael.core.analysis.Repetitions;
import dev.coachmichael.core.analysis.RunType;
import dev.coachmichael.core.reply.Fact;
import java.util.Optional;

/** What a run was, in a few words: "Du fractionné : 6 × 800 m.", "Sortie longue.", "Allure régulière." */
final class KindWords {

    private KindWords() {}

    /** Empty words when there is nothing to say of it. */
    static Said of(RunView view, RunKind kind) {
        if (kind != RunKind.INTERVALS && view.run().toldKind().isPresent()) {
            return told(view);
        }
        return switch (kind) {
            case INTERVALS ->
                view.repetitions().map(reps -> intervals(view, reps)).orElseGet(() -> Said.of(""));
            case HILLY -> Said.of(view.say("review.kind.hilly"));
            case UNEVEN -> typeOr(view, "review.kind.uneven");
            case PROGRESSION -> typeOr(view, "review.kind.progression");
            case STEADY -> typeOr(view, "review.kind.steady");
            case PLAIN -> typeOr(view, "");
        };
    }

    /** As the athlete says; its figures where there are any. */
    private static Said told(RunView view) {
        RunType type = view.analysis().type();
        return type == RunType.TEMPO && view.analysis().tempo().isPresent()
                ? tempo(view, view.analysis().tempo().get())
                : Said.of(
                        type == RunType.UNKNOWN ? "" : view.say("review.kind.told." + type.code()),
                        Fact.text("run_type", type.code(), view.source()));
    }

    /** A race, a tempo run and a long run are called so; for others the pacing says more. */
    private static Said typeOr(RunView view, String pacing) {
        RunType type = view.analysis().type();
        if (type == RunType.TEMPO && view.analysis().tempo().isPresent()) {
            return tempo(view, view.analysis().tempo().get());
        }
        if (type == RunType.RACE || type == RunType.LONG) {
            return Said.of(view.say("review.kind." + type.code()), Fact.text("run_type", type.code(), view.source()));
        }
        return Said.of(pacing.isEmpty() ? "" : view.say(pacing));
    }

    private static Said tempo(RunView view, Repetition stretch) {
        long minutes = Math.round(stretch.seconds() / 60);
        return Said.of(
                view.say(
                        "review.kind.tempo",
                        "time",
                        view.figures().duration(60.0 * minutes),
                        "pace",
                        view.figures().pace(stretch.secondsPerKilometre())),
                view.fact("tempo_time", 60.0 * minutes, "s"),
                view.fact("tempo_pace", Math.round(stretch.secondsPerKilometre()), "s/km"));
    }

    private static Said intervals(RunView view, Repetitions reps) {
        Fact count = view.fact("repetitions", reps.count(), "count");
        Optional<Double> seconds = reps.commonSeconds();
        Optional<Double> meters = reps.commonMeters();
        if (seconds.isPresent() && (reps.byTime() || meters.isEmpty())) {
            String each = view.figures().exactDuration(seconds.get());
            return Said.of(
                    view.say("review.kind.intervals", "n", reps.count(), "each", each),
                    count,
                    view.fact("repetition_time", seconds.get(), "s"));
        }
        if (meters.isPresent()) {
            String each = view.figures().meters(meters.get());
            return Said.of(
                    view.say("review.kind.intervals", "n", reps.count(), "each", each),
                    count,
                    view.fact("repetition_distance", meters.get(), "m"));
        }
        return Said.of(view.say("review.kind.repetitions", "n", reps.count()), count);
    }
}
