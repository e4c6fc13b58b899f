package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.BestEffort;
import dev.coachmichael.core.athlete.PastRace;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time over one of the distances of {@link BestEffort#METERS}.
 *
 * @param raced whether the athlete told it as a race
 * @param source of its figures
 */
record Held(double distanceMeters, double seconds, Optional<LocalDate> day, boolean raced, String source) {

    private static final double OFFICIAL = 0.002;

    /** Whether this is a stretch that a watch measured in that race. */
    boolean measuredIn(Held race) {
        return !raced && race.raced && distanceMeters == race.distanceMeters && day.isPresent() && day.equals(race.day);
    }

    static Held by(ActivitySummary run, BestEffort effort) {
        return new Held(
                effort.distanceMeters(),
                effort.seconds(),
                Optional.of(run.start().localDay()),
                false,
                "activity:" + run.start().instant());
    }

    /** Empty for distances that are not listed. */
    static Optional<Held> told(PastRace race) {
        return BestEffort.METERS.stream()
                .filter(meters -> Math.abs(race.distanceMeters() - meters) <= OFFICIAL * meters)
                .findFirst()
                .map(meters -> new Held(meters, race.timeSeconds(), race.day(), true, "race:" + race.id()));
    }
}
