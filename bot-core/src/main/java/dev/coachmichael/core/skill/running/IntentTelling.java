package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.analysis.WorkoutResult;
import dev.coachmichael.core.analysis.WorkoutResult.Done;
import dev.coachmichael.core.analysis.WorkoutResult.StretchResult;
import dev.coachmichael.core.analysis.WorkoutResult.Verdict;
import dev.coachmichael.core.plan.Extent;
import dev.coachmichael.core.plan.Step.Stretch;
import dev.coachmichael.core.plan.Target;
import dev.coachmichael.core.reply.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the session was run as it was meant: "Prévu : 6 × 3 min entre 3:50/km et 4:00/km. Fait : 6, dont 5 dans l'allure." */
final class IntentTelling {

    private static final List<Verdict> ORDER = List.of(Verdict.KEPT, Verdict.ABOVE, Verdict.BELOW, Verdict.CUT_SHORT);

    private final RunView view;
    private final List<StretchResult> work;
    private final Stretch first;
    private final List<Fact> facts = new ArrayList<>();

    private IntentTelling(RunView view, List<StretchResult> work) {
        this.view = view;
        this.work = work;
        this.first = work.getFirst().planned().stretch();
    }

    /** Empty without a workout that something can be said of. */
    static Optional<Said> of(RunView view) {
        return view.workout()
                .map(WorkoutResult::work)
                .filter(work -> !work.isEmpty())
                .map(work -> new IntentTelling(view, work).said());
    }

    private Said said() {
        String text = view.say("review.intent", "planned", planned(), "done", work.size() == 1 ? single() : several());
        return new Said(text, facts);
    }

    private boolean alike() {
        return work.stream().allMatch(one -> one.planned().stretch().equals(first));
    }

    private String planned() {
        if (!alike()) {
            return view.phrases().count("review.intent.stretches", count("planned_stretches", work.size()));
        }
        String extent = extent(first.extent());
        String all = work.size() == 1
                ? extent
                : view.say("review.intent.times", "n", count("planned_repetitions", work.size()), "each", extent);
        return switch (first.target()) {
            case Target.None none -> all;
            case Target.Paces paces ->
                view.say(
                        "review.intent.between",
                        "extent",
                        all,
                        "from",
                        pace("planned_fast_pace", paces.fastSecondsPerKm()),
                        "to",
                        pace("planned_slow_pace", paces.slowSecondsPerKm()));
            case Target.HeartRates rates ->
                view.say(
                        "review.intent.between",
                        "extent",
                        all,
                        "from",
                        beats("planned_low_heart_rate", rates.lowBpm()),
                        "to",
                        beats("planned_high_heart_rate", rates.highBpm()));
        };
    }

    private String extent(Extent extent) {
        return switch (extent) {
            case Extent.Time time -> {
                facts.add(view.fact("planned_time", time.seconds(), "s"));
                yield view.figures().exactDuration(time.seconds());
            }
            case Extent.Distance distance -> {
                facts.add(view.fact("planned_distance", Math.round(distance.meters()), "m"));
                yield distance.meters() < 2000
                        ? view.figures().meters(distance.meters())
                        : view.figures().distance(distance.meters());
            }
            case Extent.Open open -> view.say("review.intent.open");
        };
    }

    private String several() {
        long done = work.stream().filter(one -> one.done().isPresent()).count();
        long judged = count(Verdict.KEPT) + count(Verdict.ABOVE) + count(Verdict.BELOW);
        count("done_repetitions", done);
        if (done > 0 && count(Verdict.KEPT) == done) {
            return view.phrases().count("review.intent.all." + measure(), done);
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            long n = count(verdict);
            if (n > 0 || verdict == Verdict.KEPT && judged > 0) {
                facts.add(view.fact("repetitions_" + key(verdict), n, "count"));
                parts.add(view.phrases().count("review.intent." + key(verdict) + "." + measure(), n));
            }
        }
        return parts.isEmpty()
                ? view.say("review.intent.done", "n", done)
                : view.say("review.intent.done-of-which", "n", done, "parts", String.join(", ", parts));
    }

    private String single() {
        StretchResult only = work.getFirst();
        return only.done()
                .map(done ->
                        view.say("review.intent.single." + key(only.verdict()), "done", measured(only.verdict(), done)))
                .orElseGet(() -> view.say("review.intent.single.missed"));
    }

    /** What was done, in the measure that decided. */
    private String measured(Verdict verdict, Done done) {
        if (verdict == Verdict.CUT_SHORT) {
            facts.add(view.fact("done_time", Math.round(done.seconds()), "s"));
            return view.figures().exactDuration(Math.round(done.seconds()));
        }
        boolean byHeart = first.target() instanceof Target.HeartRates
                && done.averageHeartRate().isPresent();
        if (byHeart) {
            return beats("done_heart_rate", done.averageHeartRate().getAsInt());
        }
        return done.meters() > 0 ? pace("done_pace", done.secondsPerKilometre()) : "";
    }

    private String measure() {
        return first.target() instanceof Target.HeartRates ? "heart" : "pace";
    }

    private static String key(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> "kept";
            case ABOVE -> "above";
            case BELOW -> "below";
            case CUT_SHORT -> "cut";
            case FREE -> "free";
            case MISSED -> "missed";
        };
    }

    private long count(Verdict verdict) {
        return work.stream().filter(one -> one.verdict() == verdict).count();
    }

    private long count(String name, long n) {
        facts.add(view.fact(name, n, "count"));
        return n;
    }

    private String pace(String name, double secondsPerKm) {
        facts.add(view.fact(name, Math.round(secondsPerKm), "s/km"));
        return view.figures().pace(secondsPerKm);
    }

    private String beats(String name, int bpm) {
        facts.add(view.fact(name, bpm, "bpm"));
        return view.figures().heartRate(bpm);
    }
}
