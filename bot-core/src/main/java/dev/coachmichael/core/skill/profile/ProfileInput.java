package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.physiology.Sex;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody tells about themselves, as told: any of it may be absent, and none of it is judged yet. When all is absent
 * the profile is shown.
 *
 * @param weightKg converted from pounds or stones where these were told
 * @param daysPerWeek how many days, when they are not named
 * @param races races to add
 * @param place where they live, as a city, a country or a zone's name
 * @param forgotten facts to forget
 * @param removedRaces races to forget
 * @param zoneForgotten the time zone is to be forgotten
 * @param change a change to carry out as it is: an undo
 * @param showsZones heart-rate zones are asked for
 */
public record ProfileInput(
        Optional<Integer> age,
        Optional<Integer> birthYear,
        Optional<Sex> sex,
        Optional<Double> weightKg,
        Optional<Double> heightCm,
        Optional<Double> vmaKmh,
        Optional<Double> vo2max,
        Optional<Double> hrMaxBpm,
        Optional<Double> hrRestBpm,
        Optional<Double> weeklyKm,
        Optional<Integer> daysPerWeek,
        Set<DayOfWeek> days,
        Optional<Level> level,
        Optional<Aim> aim,
        List<ToldRace> races,
        Optional<String> place,
        Set<Trait> forgotten,
        List<ToldRace> removedRaces,
        boolean zoneForgotten,
        Optional<Change> change,
        boolean showsZones) {

    /** Nothing told: shows the profile. */
    static final ProfileInput NOTHING = new Told().input();

    public ProfileInput {
        days = Set.copyOf(days);
        races = List.copyOf(races);
        forgotten = Set.copyOf(forgotten);
        removedRaces = List.copyOf(removedRaces);
    }

    static ProfileInput carryingOut(Change change) {
        Told told = new Told();
        told.change = Optional.of(change);
        return told.input();
    }

    static ProfileInput showingZones() {
        Told told = new Told();
        told.showsZones = true;
        return told.input();
    }

    /** How many things are told. */
    long values() {
        long single = Stream.of(
                        age,
                        birthYear,
                        sex,
                        weightKg,
                        heightCm,
                        vmaKmh,
                        vo2max,
                        hrMaxBpm,
                        hrRestBpm,
                        weeklyKm,
                        daysPerWeek,
                        level,
                        aim,
                        place)
                .filter(Optional::isPresent)
                .count();
        return single + races.size() + (days.isEmpty() ? 0 : 1);
    }

    /** Whether there is anything but showing to do. */
    boolean tellsNothing() {
        return equals(NOTHING) || equals(showingZones());
    }
}
