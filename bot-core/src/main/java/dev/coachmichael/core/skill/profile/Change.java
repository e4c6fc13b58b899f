package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.ProfileChanged;
import dev.coachmichael.core.athlete.RaceAdded;
import dev.coachmichael.core.athlete.RaceRemoved;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.athlete.ZoneChosen;
import dev.coachmichael.core.turn.Write;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change of a profile that can be turned round.
 *
 * @param touched the facts that change from {@code before} to {@code after}; either may lack them
 */
public record Change(
        Set<Trait> touched,
        Traits before,
        Traits after,
        List<PastRace> added,
        List<PastRace> removed,
        Optional<Zones> zones) {

    /** The time zone before and after. */
    public record Zones(Optional<ZoneId> before, Optional<ZoneId> after) {}

    public Change {
        touched = Set.copyOf(touched);
        before = before.only(touched);
        after = after.only(touched);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** The change of facts alone from one state to another. */
    public static Change ofTraits(Traits before, Traits after) {
        return new Change(after.differingFrom(before), before, after, List.of(), List.of(), Optional.empty());
    }

    public boolean changesNothing() {
        return touched.isEmpty() && added.isEmpty() && removed.isEmpty() && zones.isEmpty();
    }

    /** What takes this change back. */
    public Change reversed() {
        return new Change(
                touched,
                after,
                before,
                removed,
                added,
                zones.map(change -> new Zones(change.after(), change.before())));
    }

    /** The part of it whose starting point is still as it was. */
    public Change fitting(Profile now) {
        Set<Trait> fitting = EnumSet.noneOf(Trait.class);
        touched.stream()
                .filter(trait -> now.traits().get(trait).equals(before.get(trait)))
                .forEach(fitting::add);
        Traits max = fitting.contains(Trait.HR_MAX) ? after : now.traits();
        Traits rest = fitting.contains(Trait.HR_REST) ? after : now.traits();
        if (!Traits.reserveExists(max.hrMaxBpm(), rest.hrRestBpm())) {
            fitting.removeAll(Set.of(Trait.HR_MAX, Trait.HR_REST));
        }
        return new Change(
                fitting,
                before,
                after,
                added.stream().filter(race -> !now.races().contains(race)).toList(),
                removed.stream().filter(now.races()::contains).toList(),
                zones.filter(change -> change.before().equals(now.zone())));
    }

    /** The profile after it. */
    public Profile appliedTo(Profile now) {
        List<PastRace> races = new ArrayList<>(added);
        races.addAll(now.races());
        races.removeAll(new HashSet<>(removed));
        return new Profile(
                now.traits().with(touched, after),
                races,
                zones.map(Zones::after).orElse(now.zone()));
    }

    /** What is to be stored. */
    public List<Write> writes(AthleteId athlete) {
        List<Write> writes = new ArrayList<>();
        if (!touched.isEmpty()) {
            writes.add(new ProfileChanged(athlete, touched, after));
        }
        added.forEach(race -> writes.add(new RaceAdded(athlete, race)));
        removed.forEach(race -> writes.add(new RaceRemoved(athlete, race.id())));
        zones.ifPresent(change -> writes.add(new ZoneChosen(athlete, change.after())));
        return writes;
    }
}
