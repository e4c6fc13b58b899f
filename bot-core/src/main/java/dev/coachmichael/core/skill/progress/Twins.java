package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the earlier run that is most like one: about as long, as hilly, under the same roof; of those the latest counts more. */
final class Twins {

    private static final double DISTANCE_BAND = 0.15;
    private static final double CLIMB_BAND_METERS_PER_KM = 8;
    private static final double DAYS_THAT_COUNT_AS_MUCH = 365;

    private Twins() {}

    static Optional<ActivitySummary> nearest(ActivitySummary run, List<ActivitySummary> before) {
        return before.stream()
                .filter(other -> other.incomplete().isEmpty()
                        && other.comparable()
                        && other.anomaly(Anomaly.Kind.VERY_SHORT).isEmpty()
                        && other.secondsPerKilometre().isPresent()
                        && other.indoor() == run.indoor())
                .filter(other ->
                        Math.abs(other.distanceMeters() - run.distanceMeters()) <= DISTANCE_BAND * run.distanceMeters())
                .filter(other -> Math.abs(climb(other) - climb(run)) <= CLIMB_BAND_METERS_PER_KM)
                .min(Comparator.comparingDouble(other -> unlikeness(run, other)));
    }

    private static double unlikeness(ActivitySummary run, ActivitySummary other) {
        double distance = Math.abs(Math.log(other.distanceMeters() / run.distanceMeters())) / DISTANCE_BAND;
        double climb = Math.abs(climb(other) - climb(run)) / CLIMB_BAND_METERS_PER_KM;
        double days = (run.start().instant().getEpochSecond()
                        - other.start().instant().getEpochSecond())
                / 86_400.0;
        return distance + climb + days / DAYS_THAT_COUNT_AS_MUCH;
    }

    private static double climb(ActivitySummary run) {
        return run.distanceMeters() > 0 ? run.totals().ascentMeters().orElse(0) / run.distanceMeters() * 1000 : 0;
    }
}
