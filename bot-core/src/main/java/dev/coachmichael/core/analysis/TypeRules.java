package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.analysis.IntervalDetector.Span;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Vdot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says what a run was: what the runner says, else by rules in this order: race, interval, tempo, long, hills, easy. Where the runner is not known, a run
 * of 90 minutes is long, and tempo is a stretch of a quarter of an hour that is clearly faster than the rest.
 */
final class TypeRules {

    /** What it was and the stretch at threshold, if that is what decided. */
    record Verdict(RunType type, Optional<Repetition> tempo) {}

    private static final double SHORTEST_RACE_METERS = 3000;
    private static final double RACE_TOLERANCE = 1.03;
    private static final double RACE_HEART = 0.88;
    private static final double TEMPO_SECONDS = 900;
    private static final double SPLIT_TEMPO_SECONDS = 480;
    private static final double TEMPO_BAND = 0.04;
    private static final double TEMPO_CONTRAST = 1.12;
    private static final double LONG_AGAINST_USUAL = 1.3;
    private static final double LONG_SHARE_OF_WEEK = 0.25;
    private static final double LONG_SECONDS = 90 * 60;
    private static final double LONG_METERS = 14_000;
    private static final double LONG_AT_LEAST_METERS = 8000;
    private static final double HILLY_METERS_PER_KM = 15;
    /** Over less, the errors of altitudes look like hills. */
    private static final double SHORTEST_HILLS_METERS = 1500;

    private final Activity activity;
    private final RunContext context;
    private final DataQuality quality;
    private final SpeedStream stream;
    private final Optional<Repetitions> repetitions;

    TypeRules(
            Activity activity,
            RunContext context,
            DataQuality quality,
            SpeedStream stream,
            Optional<Repetitions> repetitions) {
        this.activity = activity;
        this.context = context;
        this.quality = quality;
        this.stream = stream;
        this.repetitions = repetitions;
    }

    Verdict verdict() {
        if (quality.has(DataDoubt.Kind.VERY_SHORT) || activity.distanceMeters() <= 0) {
            return plain(RunType.UNKNOWN);
        }
        if (context.told().isPresent()) {
            RunType told = context.told().get();
            return new Verdict(told, told == RunType.TEMPO ? tempo() : Optional.empty());
        }
        if (isRace()) {
            return plain(RunType.RACE);
        }
        if (repetitions.isPresent()) {
            return plain(RunType.INTERVAL);
        }
        Optional<Repetition> tempo = tempo();
        if (tempo.isPresent()) {
            return new Verdict(RunType.TEMPO, tempo);
        }
        if (isLong()) {
            return plain(RunType.LONG);
        }
        return plain(isHilly() ? RunType.HILLS : RunType.EASY);
    }

    private static Verdict plain(RunType type) {
        return new Verdict(type, Optional.empty());
    }

    /** Called so, or as fast as the best race promises with a heart that raced. */
    private boolean isRace() {
        if (RaceTitle.tellsOfARace(activity.name())) {
            return true;
        }
        double meters = activity.distanceMeters();
        if (context.ability().isEmpty() || meters < SHORTEST_RACE_METERS || !quality.speedsAreSound()) {
            return false;
        }
        Vdot ability = context.ability().get();
        boolean fast = meters <= Vdot.RACE_METERS.max()
                && activity.elapsedSeconds()
                        <= RACE_TOLERANCE
                                * ability.equivalent(new Distance(meters)).timeSeconds();
        OptionalDouble max = context.maximalHeartRate();
        boolean hearty = max.isEmpty()
                || activity.totals().averageHeartRate().isEmpty()
                || activity.totals().averageHeartRate().getAsInt() >= RACE_HEART * max.getAsDouble();
        return fast && hearty;
    }

    /** Fifteen minutes at threshold pace, or two stretches of eight; without a known threshold, clearly above the rest. */
    private Optional<Repetition> tempo() {
        if (!quality.speedsAreSound()) {
            return Optional.empty();
        }
        List<Span> fast = IntervalDetector.fastStretches(stream.metersPerSecond());
        Optional<Span> longest = fast.stream()
                .filter(span -> span.seconds() >= TEMPO_SECONDS
                        || fast.size() == 2 && fast.stream().allMatch(one -> one.seconds() >= SPLIT_TEMPO_SECONDS))
                .max((a, b) -> Integer.compare(a.seconds(), b.seconds()));
        Optional<Repetition> found = longest.filter(this::stretchOfRunning)
                .filter(this::clearlyFaster)
                .map(span -> Repetitions.repetition(stream, span));
        return context.threshold().isEmpty()
                ? found
                : found.filter(stretch -> Math.abs(stretch.secondsPerKilometre()
                                        / context.threshold().get().secondsPerKm()
                                - 1)
                        <= 2 * TEMPO_BAND);
    }

    private boolean stretchOfRunning(Span span) {
        return stream.meters()[span.to()] - stream.meters()[span.from()] > 2.2 * span.seconds();
    }

    /** Against what was run before and after, walks and stops left out. */
    private boolean clearlyFaster(Span span) {
        double meters = 0;
        int seconds = 0;
        for (int second = 0; second < stream.seconds(); second++) {
            boolean outside = second < span.from() || second >= span.to();
            if (outside && stream.metersPerSecond()[second] > 1.5) {
                meters += stream.metersPerSecond()[second];
                seconds++;
            }
        }
        double inside = (stream.meters()[span.to()] - stream.meters()[span.from()]) / span.seconds();
        return seconds >= 300 && inside >= TEMPO_CONTRAST * meters / seconds;
    }

    private boolean isLong() {
        double meters = activity.distanceMeters();
        if (context.usualMeters().isEmpty()) {
            return activity.timerSeconds() >= LONG_SECONDS && meters >= LONG_METERS;
        }
        boolean beyond = meters >= LONG_AGAINST_USUAL * context.usualMeters().getAsDouble();
        boolean ofTheWeek = context.weekMeters().isEmpty()
                || meters >= LONG_SHARE_OF_WEEK * context.weekMeters().getAsDouble();
        return beyond && ofTheWeek && meters >= LONG_AT_LEAST_METERS;
    }

    private boolean isHilly() {
        double climb = activity.totals().ascentMeters().orElse(0);
        boolean outside = !activity.indoor() && activity.subSport() != SubSport.TREADMILL;
        return outside
                && activity.distanceMeters() >= SHORTEST_HILLS_METERS
                && climb / activity.distanceMeters() * 1000 >= HILLY_METERS_PER_KM;
    }
}
