package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A run under review with what it is compared to.
 *
 * @param before the runs of the eight weeks before it, in no particular order
 * @param onlyRun whether the athlete has no other run
 * @param today on the athlete's calendar
 */
record RunView(
        ActivitySummary run,
        PackedDetail detail,
        CleanTrack clean,
        List<ActivitySummary> before,
        boolean onlyRun,
        Phrases phrases,
        Figures figures,
        LocalDate today) {

    private static final double FULL_KILOMETRE_METERS = 950;

    static RunView of(
            ActivitySummary run,
            PackedDetail detail,
            List<ActivitySummary> before,
            boolean onlyRun,
            Phrases phrases,
            LocalDate today) {
        return new RunView(
                run,
                detail,
                TrackCleaning.clean(detail.track(), run.sport()),
                List.copyOf(before),
                onlyRun,
                phrases,
                Figures.in(phrases.language()),
                today);
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
        return run.incomplete().isEmpty() && !tooShort() && GpsJumps.in(this).isEmpty();
    }

    Optional<Double> pace() {
        return run.secondsPerKilometre().stream().boxed().findFirst();
    }

    String say(String key, Object... places) {
        return phrases.say(key, places);
    }
}
