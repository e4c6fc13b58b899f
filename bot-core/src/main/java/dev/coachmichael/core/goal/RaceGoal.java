package dev.coachmichael.core.goal;

import dev.coachmichael.core.athlete.PastRace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A race to come.
 *
 * @param distanceMeters 800 m to 250 km
 * @param name of the race or its town, when told
 * @param day of the race, when told
 * @param targetSeconds the time hoped for, when told: one that a person can run
 */
public record RaceGoal(
        UUID id,
        double distanceMeters,
        Optional<String> name,
        Optional<LocalDate> day,
        Optional<Integer> targetSeconds) {

    public RaceGoal {
        distanceMeters = Math.round(distanceMeters * 10) / 10.0;
        PastRace.DISTANCE_METERS.check("race distance in metres", distanceMeters);
        if (targetSeconds.isPresent()) {
            PastRace.secondsFor(distanceMeters).check("race time in seconds", targetSeconds.get());
        }
    }
}
