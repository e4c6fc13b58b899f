package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A distance that somebody names, with a time when one goes with it: "10 km en 48:30", "au marathon".
 *
 * @param distanceMeters official where a distance of that name has one
 * @param timeSeconds empty when only the distance is named
 */
public record SpokenRace(double distanceMeters, Optional<Double> timeSeconds) {

    private static final int MOST = 6;

    /** All that words name, those with a time first. */
    public static List<SpokenRace> all(String words) {
        Scan scan = new Scan(words);
        List<SpokenRace> found = new ArrayList<>();
        for (Optional<ToldRace> next = RaceWords.named(scan);
                next.isPresent() && found.size() < MOST;
                next = RaceWords.named(scan)) {
            ToldRace race = next.get();
            found.add(new SpokenRace(
                    race.distanceMeters(),
                    race.timeSeconds() > 0 ? Optional.of((double) race.timeSeconds()) : Optional.empty()));
        }
        return found;
    }
}
