package dev.coachmichael.core.athlete;

import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.Vdot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A race that an athlete told of.
 *
 * @param distanceMeters 800 m to 250 km
 * @param timeSeconds within {@link #secondsFor} the distance
 * @param day when, if they said so
 */
public record PastRace(UUID id, double distanceMeters, int timeSeconds, Optional<LocalDate> day) {

    public static final Range DISTANCE_METERS = new Range(800, 250_000);

    public PastRace {
        distanceMeters = Math.round(distanceMeters * 10) / 10.0;
        DISTANCE_METERS.check("race distance in metres", distanceMeters);
        secondsFor(distanceMeters).check("race time in seconds", timeSeconds);
    }

    /** Times that a person can take for a distance: from a VDOT of 90 down to the pace of a stroll. */
    public static Range secondsFor(double distanceMeters) {
        double scored = Vdot.RACE_METERS.clamp(distanceMeters);
        double fastest = new Vdot(Vdot.SCORES.max())
                .equivalent(new Distance(scored))
                .speed()
                .metersPerSecond();
        return new Range(Math.ceil(distanceMeters / fastest), distanceMeters / RaceResult.METERS_PER_SECOND.min());
    }

    public RaceResult result() {
        return RaceResult.of(distanceMeters, timeSeconds);
    }
}
