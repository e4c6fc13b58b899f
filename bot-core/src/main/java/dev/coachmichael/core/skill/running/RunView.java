package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.analysis.Repetitions;
import dev.coachmichael.core.analysis.RunAnalysis;
import dev.coachmichael.core.analysis.RunContext;
import dev.coachmichael.core.analysis.RunType;
import dev.coachmichael.core.analysis.WorkoutResult;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.TrainingPaces;
import dev.coachmichael.core.physiology.Vdot;
import dev.coachmichael.core.reply.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A run under review with what it is compared to.
 *
 * @param analysis what the run was, as every door says it
 * @param before the runs of the eight weeks before it, in no particular order
 * @param place among the athlete's runs
 * @param today on the athlete's calendar
 */
record RunView(
        ActivitySummary run,
        PackedDetail detail,
        CleanTrack clean,
        RunAnalysis analysis,
        List<ActivitySummary> before,
        Place place,
        Phrases phrases,
        Figures figures,
        LocalDate today) {

    /**
     * Where a run stands among all.
     *
     * @param latest whether it is the newest
     * @param only whether the athlete has no other
     */
    record Place(boolean latest, boolean only) {}

    private static final double FULL_KILOMETRE_METERS = 950;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int FEWEST_FOR_USUAL = 3;

    static RunView of(
            ActivitySummary run,
            PackedDetail detail,
            List<ActivitySummary> before,
            Place place,
            Profile profile,
            Phrases phrases,
            LocalDate today) {
        Activity whole = run.with(detail);
        CleanTrack clean = TrackCleaning.clean(whole.track(), run.sport());
        return new RunView(
                run,
                detail,
                clean,
                RunAnalysis.of(whole, clean, context(run, before, profile, today)),
                List.copyOf(before),
                place,
                phrases,
                Figures.in(phrases.language()),
                today);
    }

    /** What is known of the runner: told in the profile, and the distances of the weeks before. */
    private static RunContext context(
            ActivitySummary run, List<ActivitySummary> before, Profile profile, LocalDate today) {
        Optional<Vdot> ability = profile.bestRace(today).map(race -> Vdot.of(race.result()));
        double[] distances = before.stream()
                .mapToDouble(ActivitySummary::distanceMeters)
                .filter(meters -> meters > 0)
                .sorted()
                .toArray();
        Instant weekBefore = run.start().instant().minus(WEEK);
        double week = run.distanceMeters()
                + before.stream()
                        .filter(other -> other.start().instant().isAfter(weekBefore))
                        .mapToDouble(ActivitySummary::distanceMeters)
                        .sum();
        return new RunContext(
                profile.heartRateAnchors(today),
                ability,
                ability.map(score -> TrainingPaces.of(score).threshold()),
                distances.length < FEWEST_FOR_USUAL
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(distances[distances.length / 2]),
                OptionalDouble.of(week),
                run.toldKind().flatMap(RunType::told));
    }

    /** Where figures of this run come from. */
    String source() {
        return source(run);
    }

    static String source(ActivitySummary activity) {
        return "activity:" + activity.start().instant();
    }

    Fact fact(String name, double value, String unit) {
        return Fact.number(name, value, unit, source());
    }

    /** Kilometres that were run to the end. */
    List<KilometreSplit> fullKilometres() {
        return detail.splits().stream()
                .filter(split -> split.distanceMeters() >= FULL_KILOMETRE_METERS)
                .toList();
    }

    /** Whether there is nothing to say but the figures. */
    boolean tooShort() {
        return run.anomaly(Anomaly.Kind.VERY_SHORT).isPresent();
    }

    /** Whether pace within the run can be judged at all. */
    boolean trustworthy() {
        return run.incomplete().isEmpty()
                && run.distanceBelieved()
                && !tooShort()
                && GpsJumps.in(this).isEmpty();
    }

    boolean latest() {
        return place.latest();
    }

    boolean onlyRun() {
        return place.only();
    }

    Optional<Repetitions> repetitions() {
        return analysis.repetitions();
    }

    /** What became of the workout that the watch was following. */
    Optional<WorkoutResult> workout() {
        return detail.workout().flatMap(workout -> WorkoutResult.of(workout, detail.laps(), analysis.repetitions()));
    }

    Optional<Double> pace() {
        return run.secondsPerKilometre().stream().boxed().findFirst();
    }

    String say(String key, Object... places) {
        return phrases.say(key, places);
    }
}
