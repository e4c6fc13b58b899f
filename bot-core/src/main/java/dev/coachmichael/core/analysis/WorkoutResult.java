package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.plan.Extent;
import dev.coachmichael.core.plan.Step.Kind;
import dev.coachmichael.core.plan.Target;
import dev.coachmichael.core.plan.Workout;
import dev.coachmichael.core.plan.Workout.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was done of a workout, stretch by stretch.
 *
 * @param stretches in the order of the workout
 */
public record WorkoutResult(List<StretchResult> stretches) {

    /** How a stretch went. */
    public enum Verdict {
        /** Inside its range. */
        KEPT,
        /** Faster, or with more beats, than its range. */
        ABOVE,
        /** Slower, or with fewer beats, than its range. */
        BELOW,
        /** Ended before nine tenths of it were done. */
        CUT_SHORT,
        /** Done, without a range to keep or figures to judge it by. */
        FREE,
        MISSED
    }

    /** A stretch as run. */
    public record Done(double seconds, double meters, OptionalInt averageHeartRate) {
        public double secondsPerKilometre() {
            return seconds / meters * 1000;
        }

        private Done and(Done more) {
            double all = seconds + more.seconds;
            return new Done(
                    all,
                    meters + more.meters,
                    averageHeartRate.isPresent() && more.averageHeartRate.isPresent()
                            ? OptionalInt.of((int) Math.round((averageHeartRate.getAsInt() * seconds
                                            + more.averageHeartRate.getAsInt() * more.seconds)
                                    / all))
                            : averageHeartRate);
        }
    }

    /**
     * A planned stretch and what became of it.
     *
     * @param done empty when it was missed
     */
    public record StretchResult(Planned planned, Optional<Done> done, Verdict verdict) {}

    private static final double ENOUGH = 0.9;
    /** A range is met within 1 %, which is what watches round and satellites err. */
    private static final double PACE_TOLERANCE = 0.01;

    private static final int BEAT_TOLERANCE = 2;
    /** The heart needs this long to show the effort. */
    private static final double SHORTEST_BY_HEART_SECONDS = 120;

    public WorkoutResult {
        stretches = List.copyOf(stretches);
    }

    /**
     * What laps tell that name the line of the workout they belong to, otherwise what repetitions tell of its repeated runs;
     * empty when neither does.
     */
    public static Optional<WorkoutResult> of(Workout workout, List<Lap> laps, Optional<Repetitions> repetitions) {
        List<Planned> planned = workout.unrolled();
        if (laps.stream().anyMatch(lap -> lap.workoutStep().isPresent())) {
            return Optional.of(judged(planned, byLine(planned, laps)));
        }
        return repetitions
                .filter(found -> planned.stream().anyMatch(WorkoutResult::isWork))
                .map(found ->
                        judged(planned.stream().filter(WorkoutResult::isWork).toList(), inOrder(planned, found)));
    }

    /** Whether a stretch is one of the runs that a session repeats. */
    static boolean isWork(Planned planned) {
        return planned.repeated() && planned.stretch().kind() == Kind.RUN;
    }

    private static List<Optional<Done>> inOrder(List<Planned> planned, Repetitions found) {
        List<Optional<Done>> done = new ArrayList<>();
        long work = planned.stream().filter(WorkoutResult::isWork).count();
        for (int i = 0; i < work; i++) {
            done.add(
                    i < found.count()
                            ? Optional.of(new Done(
                                    found.all().get(i).seconds(),
                                    found.all().get(i).meters(),
                                    found.all().get(i).averageHeartRate()))
                            : Optional.empty());
        }
        return done;
    }

    /** Goes along workout and laps together; laps that cut one stretch in two are added up. */
    private static List<Optional<Done>> byLine(List<Planned> planned, List<Lap> laps) {
        List<Optional<Done>> done = new ArrayList<>();
        planned.forEach(stretch -> done.add(Optional.empty()));
        int at = -1;
        for (Lap lap : laps) {
            if (lap.workoutStep().isEmpty() || lap.totals().timerSeconds() <= 0) {
                continue;
            }
            int line = lap.workoutStep().getAsInt();
            boolean same = at >= 0 && planned.get(at).index() == line;
            boolean goesOn =
                    same && (!isWhole(planned.get(at), done.get(at).orElseThrow()) || !comesAgain(planned, at));
            int next = goesOn ? at : next(planned, at + 1, line);
            if (next >= 0) {
                Done part = done(lap);
                done.set(
                        next,
                        Optional.of(
                                done.get(next).map(before -> before.and(part)).orElse(part)));
                at = next;
            }
        }
        return done;
    }

    /** Whether the line is done again right away, with nothing in between. */
    private static boolean comesAgain(List<Planned> planned, int at) {
        return at + 1 < planned.size()
                && planned.get(at + 1).index() == planned.get(at).index();
    }

    private static Done done(Lap lap) {
        return new Done(
                lap.totals().timerSeconds(),
                lap.totals().distanceMeters(),
                lap.totals().averageHeartRate());
    }

    private static int next(List<Planned> planned, int from, int line) {
        for (int i = from; i < planned.size(); i++) {
            if (planned.get(i).index() == line) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWhole(Planned planned, Done done) {
        return switch (planned.stretch().extent()) {
            case Extent.Time time -> done.seconds() >= ENOUGH * time.seconds();
            case Extent.Distance distance -> done.meters() >= ENOUGH * distance.meters();
            case Extent.Open open -> true;
        };
    }

    private static WorkoutResult judged(List<Planned> planned, List<Optional<Done>> done) {
        List<StretchResult> results = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Planned stretch = planned.get(i);
            results.add(new StretchResult(
                    stretch,
                    done.get(i),
                    done.get(i).map(one -> verdict(stretch, one)).orElse(Verdict.MISSED)));
        }
        return new WorkoutResult(results);
    }

    private static Verdict verdict(Planned planned, Done done) {
        if (!isWhole(planned, done)) {
            return Verdict.CUT_SHORT;
        }
        return switch (planned.stretch().target()) {
            case Target.None none -> Verdict.FREE;
            case Target.Paces paces -> done.meters() > 0 ? byPace(paces, done.secondsPerKilometre()) : Verdict.FREE;
            case Target.HeartRates rates ->
                done.averageHeartRate().isPresent() && done.seconds() >= SHORTEST_BY_HEART_SECONDS
                        ? byHeart(rates, done.averageHeartRate().getAsInt())
                        : Verdict.FREE;
        };
    }

    private static Verdict byPace(Target.Paces paces, double pace) {
        if (pace < paces.fastSecondsPerKm() * (1 - PACE_TOLERANCE)) {
            return Verdict.ABOVE;
        }
        return pace > paces.slowSecondsPerKm() * (1 + PACE_TOLERANCE) ? Verdict.BELOW : Verdict.KEPT;
    }

    private static Verdict byHeart(Target.HeartRates rates, int beats) {
        if (beats > rates.highBpm() + BEAT_TOLERANCE) {
            return Verdict.ABOVE;
        }
        return beats < rates.lowBpm() - BEAT_TOLERANCE ? Verdict.BELOW : Verdict.KEPT;
    }

    /** The runs that the session repeats, or its single runs when it repeats none. */
    public List<StretchResult> work() {
        List<StretchResult> repeated =
                stretches.stream().filter(one -> isWork(one.planned())).toList();
        return repeated.isEmpty()
                ? stretches.stream()
                        .filter(one -> one.planned().stretch().kind() == Kind.RUN)
                        .toList()
                : repeated;
    }
}
