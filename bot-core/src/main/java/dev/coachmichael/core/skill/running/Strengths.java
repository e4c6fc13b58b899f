package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.running.Pacing.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The one thing that was good about a run, if its figures show any. */
final class Strengths {

    private static final double CLOSE_REPETITIONS = 0.04;
    private static final double FASTER_HALF = 0.98;
    private static final int FEWEST_BEFORE = 4;
    private static final int OFTEN = 3;
    private static final String EVEN = "even_within";

    private final RunView view;
    private final RunKind kind;
    private final Pacing pacing;

    Strengths(RunView view, RunKind kind) {
        this.view = view;
        this.kind = kind;
        this.pacing = new Pacing(view.fullKilometres());
    }

    /** The most telling one. */
    Optional<Said> best() {
        return closeRepetitions()
                .or(this::fasterSecondHalf)
                .or(this::evenStretch)
                .or(this::longest)
                .or(this::often)
                .or(this::first);
    }

    /** Whether it is the evenness of the pace that is praised, so that it need not be told twice. */
    static boolean praisesEvenness(Said strength) {
        return strength.facts().stream().anyMatch(fact -> fact.name().equals(EVEN));
    }

    private Optional<Said> closeRepetitions() {
        return view.repetitions()
                .filter(reps -> reps.slowest() <= reps.fastest() * (1 + CLOSE_REPETITIONS))
                .map(reps -> Said.of(
                        view.say(
                                Math.round(reps.fastest()) == Math.round(reps.slowest())
                                        ? "review.strength.repetitions-same"
                                        : "review.strength.repetitions",
                                "n",
                                reps.count(),
                                "fast",
                                view.figures().pace(reps.fastest()),
                                "slow",
                                view.figures().pace(reps.slowest())),
                        view.fact("repetitions", reps.count(), "count"),
                        view.fact("fastest_repetition_pace", Math.round(reps.fastest()), "s/km"),
                        view.fact("slowest_repetition_pace", Math.round(reps.slowest()), "s/km")));
    }

    private Optional<Said> fasterSecondHalf() {
        boolean faster = judgeable()
                && (kind == RunKind.PROGRESSION
                        || kind.meantToBeEven() && pacing.secondHalf() <= FASTER_HALF * pacing.firstHalf());
        return faster
                ? Optional.of(Said.of(
                        view.say(
                                "review.strength.second-half",
                                "second",
                                view.figures().pace(pacing.secondHalf()),
                                "first",
                                view.figures().pace(pacing.firstHalf())),
                        view.fact("second_half_pace", Math.round(pacing.secondHalf()), "s/km"),
                        view.fact("first_half_pace", Math.round(pacing.firstHalf()), "s/km")))
                : Optional.empty();
    }

    private Optional<Said> evenStretch() {
        if (!judgeable() || !kind.meantToBeEven()) {
            return Optional.empty();
        }
        return pacing.evenStretch()
                .filter(stretch -> stretch.length() * 2 >= pacing.kilometres())
                .map(this::evenStretch);
    }

    private Said evenStretch(Stretch stretch) {
        long spread = Math.max(1, stretch.spreadSeconds());
        return Said.of(
                view.say(
                        "review.strength.even",
                        "from",
                        view.figures().ordinal(stretch.from()),
                        "to",
                        view.figures().ordinal(stretch.to()),
                        "seconds",
                        spread),
                view.fact("even_from_kilometre", stretch.from(), "km"),
                view.fact("even_to_kilometre", stretch.to(), "km"),
                view.fact(EVEN, spread, "s/km"));
    }

    private Optional<Said> longest() {
        boolean longest = view.before().size() >= FEWEST_BEFORE
                && view.run().distanceBelieved()
                && GpsJumps.undecided(view).isEmpty()
                && Changes.jump(view).isEmpty()
                && view.before().stream()
                        .filter(ActivitySummary::distanceBelieved)
                        .allMatch(run -> run.distanceMeters() < view.run().distanceMeters());
        return longest ? Optional.of(Said.of(view.say("review.strength.longest"))) : Optional.empty();
    }

    private Optional<Said> often() {
        Instant start = view.run().start().instant();
        Instant weekBefore = start.minus(Duration.ofDays(7));
        long runs = 1
                + view.before().stream()
                        .filter(run -> run.start().instant().isAfter(weekBefore))
                        .count();
        return runs >= OFTEN
                ? Optional.of(Said.of(
                        view.say("review.strength.often", "nth", view.figures().ordinal(runs)),
                        Fact.number("runs_in_seven_days", runs, "count", "activities")))
                : Optional.empty();
    }

    private Optional<Said> first() {
        return view.onlyRun() ? Optional.of(Said.of(view.say("review.strength.first"))) : Optional.empty();
    }

    private boolean judgeable() {
        return view.trustworthy() && pacing.kilometres() >= Pacing.FEWEST;
    }
}
