package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Scan;
import dev.coachmichael.core.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance that somebody names, with a time when one goes with it: "10 km en 48:30", "au marathon".
 *
 * @param distanceMeters official where a distance of that name has one
 * @param timeSeconds empty when only the distance is named
 */
public record SpokenRace(double distanceMeters, Optional<Double> timeSeconds) {

    private static final int MOST = 6;
    private static final int FEW_WORDS = 3;
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:(?:et|and|ok et|puis|what about|how about)\\s+)?(?:sur|pour|au|for|over|on)?\\s*(?:un|une|le|la|a|an|the|my)?\\s*(.+?)[\\s?!.]*");

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

    /**
     * The one distance that words ask after another: "et sur semi ?", "and over 5k?"; a bare number counts kilometres. Empty
     * when they say more than that.
     */
    public static Optional<Double> anotherDistance(String words) {
        Matcher asked = ANOTHER.matcher(Words.fold(words));
        if (!asked.matches() || Words.of(asked.group(1)).size() > FEW_WORDS) {
            return Optional.empty();
        }
        String named = asked.group(1);
        List<SpokenRace> races = all(named.matches("\\d{1,2}(?:[.,]\\d)?") ? named + " km" : named);
        return races.size() == 1 && races.get(0).timeSeconds().isEmpty()
                ? Optional.of(races.get(0).distanceMeters())
                : Optional.empty();
    }
}
