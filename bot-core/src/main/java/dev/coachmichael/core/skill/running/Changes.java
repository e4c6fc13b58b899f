package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.RunType;
import dev.coachmichael.core.physiology.SingleRunSpike;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The one thing to change after a run, if its figures call for any. */
final class Changes {

    private static final double FAST_START = 0.96;
    private static final double FAST_START_SECONDS = 8;
    private static final double FADE = 1.05;
    private static final double LATE_REPETITION = 1.05;
    private static final double DRIFT_PERCENT = 5;
    private static final int FEWEST_IN_THIRTY_DAYS = 3;
    private static final double JUMP_FROM_METERS = 5000;

    private final RunView view;
    private final RunKind kind;
    private final Pacing pacing;

    Changes(RunView view, RunKind kind) {
        this.view = view;
        this.kind = kind;
        this.pacing = new Pacing(view.fullKilometres());
    }

    /** The most important one; that there is none, or that it cannot be told, is said too. */
    Said most() {
        return jump(view)
                .or(this::lateRepetition)
                .or(this::fastStart)
                .or(this::fade)
                .or(this::drift)
                .orElseGet(this::nothing);
    }

    private Said nothing() {
        boolean blind = !view.trustworthy()
                || kind != RunKind.INTERVALS
                        && pacing.kilometres() == 0
                        && view.run().distanceMeters() >= 2000;
        return Said.of(view.say(
                GpsJumps.undecided(view).isPresent()
                        ? "review.change.gps"
                        : blind ? "review.change.unknown" : "review.change.none"));
    }

    /** A run more than 10 % longer than any of the thirty days before it; races are as long as they are. */
    static Optional<Said> jump(RunView view) {
        Instant start = view.run().start().instant();
        List<ActivitySummary> recent = view.before().stream()
                .filter(ActivitySummary::distanceBelieved)
                .filter(run -> run.start().instant().isAfter(start.minus(Duration.ofDays(30))))
                .toList();
        double longest = recent.stream()
                .mapToDouble(ActivitySummary::distanceMeters)
                .max()
                .orElse(0);
        double meters = view.run().distanceMeters();
        boolean meant = view.analysis().type() == RunType.RACE;
        if (meant
                || !view.run().distanceBelieved()
                || GpsJumps.undecided(view).isPresent()
                || recent.size() < FEWEST_IN_THIRTY_DAYS
                || meters < JUMP_FROM_METERS
                || !SingleRunSpike.KM.contains(longest / 1000)
                || !SingleRunSpike.KM.contains(meters / 1000)) {
            return Optional.empty();
        }
        SingleRunSpike spike = new SingleRunSpike(longest / 1000, meters / 1000);
        if (spike.size() == SingleRunSpike.Size.REFERENCE) {
            return Optional.empty();
        }
        long percent = Math.round(spike.increasePercent());
        return Optional.of(Said.of(
                view.say(
                        "review.change.jump",
                        "percent",
                        view.figures().percent(percent),
                        "longest",
                        view.figures().distance(longest)),
                view.fact("longer_than_longest", percent, "%"),
                dev.coachmichael.core.reply.Fact.number(
                        "longest_of_thirty_days", Math.round(longest), "m", "activities")));
    }

    private Optional<Said> lateRepetition() {
        return view.repetitions()
                .filter(reps -> reps.last() >= LATE_REPETITION * reps.first())
                .map(reps -> Said.of(
                        view.say(
                                "review.change.repetitions",
                                "first",
                                view.figures().pace(reps.first()),
                                "last",
                                view.figures().pace(reps.last())),
                        view.fact("first_repetition_pace", Math.round(reps.first()), "s/km"),
                        view.fact("last_repetition_pace", Math.round(reps.last()), "s/km")));
    }

    private Optional<Said> fastStart() {
        boolean fast = judgeable()
                && pacing.first() <= FAST_START * pacing.medianOfRest()
                && pacing.first() <= FAST_START * pacing.mean(1, Pacing.FEWEST)
                && pacing.medianOfRest() - pacing.first() >= FAST_START_SECONDS;
        return fast
                ? Optional.of(Said.of(
                        view.say(
                                "review.change.start",
                                "first",
                                view.figures().pace(pacing.first()),
                                "rest",
                                view.figures().pace(pacing.medianOfRest())),
                        view.fact("first_kilometre_pace", Math.round(pacing.first()), "s/km"),
                        view.fact("middle_pace_of_the_rest", Math.round(pacing.medianOfRest()), "s/km")))
                : Optional.empty();
    }

    private Optional<Said> fade() {
        boolean faded = judgeable() && pacing.kilometres() >= 6 && pacing.lastThird() >= FADE * pacing.firstThird();
        return faded
                ? Optional.of(Said.of(
                        view.say(
                                "review.change.fade",
                                "n",
                                pacing.third(),
                                "slow",
                                view.figures().pace(pacing.lastThird()),
                                "fast",
                                view.figures().pace(pacing.firstThird())),
                        view.fact("last_kilometres", pacing.third(), "km"),
                        view.fact("last_kilometres_pace", Math.round(pacing.lastThird()), "s/km"),
                        view.fact("first_kilometres_pace", Math.round(pacing.firstThird()), "s/km")))
                : Optional.empty();
    }

    private Optional<Said> drift() {
        OptionalDouble decoupling = view.analysis().decouplingPercent();
        if (!judgeable() || decoupling.isEmpty() || decoupling.getAsDouble() < DRIFT_PERCENT) {
            return Optional.empty();
        }
        long percent = Math.round(decoupling.getAsDouble());
        return Optional.of(Said.of(
                view.say("review.change.drift", "percent", view.figures().percent(percent)),
                view.fact("decoupling", percent, "%")));
    }

    private boolean judgeable() {
        return view.trustworthy() && kind.meantToBeEven() && pacing.kilometres() >= Pacing.FEWEST;
    }
}
