package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.physiology.Sex;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@link ProfileInput} in the making, filled as words are read; used by one thread. */
final class Told {
    Optional<Integer> age = Optional.empty();
    Optional<Integer> birthYear = Optional.empty();
    Optional<Sex> sex = Optional.empty();
    Optional<Double> weightKg = Optional.empty();
    Optional<Double> heightCm = Optional.empty();
    Optional<Double> vmaKmh = Optional.empty();
    Optional<Double> vo2max = Optional.empty();
    Optional<Double> hrMaxBpm = Optional.empty();
    Optional<Double> hrRestBpm = Optional.empty();
    Optional<Double> weeklyKm = Optional.empty();
    Optional<Integer> daysPerWeek = Optional.empty();
    final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Optional<Level> level = Optional.empty();
    Optional<Aim> aim = Optional.empty();
    final List<ToldRace> races = new ArrayList<>();
    Optional<String> place = Optional.empty();
    final Set<Trait> forgotten = EnumSet.noneOf(Trait.class);
    final List<ToldRace> removedRaces = new ArrayList<>();
    boolean zoneForgotten;
    Optional<Change> change = Optional.empty();
    boolean showsZones;

    ProfileInput input() {
        return new ProfileInput(
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
                days,
                level,
                aim,
                races,
                place,
                forgotten,
                removedRaces,
                zoneForgotten,
                change,
                showsZones);
    }
}
