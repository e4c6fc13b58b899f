package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateReserve;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.Vo2max;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Judges what was told against what people can be and what is known already; used for one input, by one thread. */
final class ProfileCheck {

    /**
     * The outcome.
     *
     * @param change what is to change
     * @param remarks a sentence for each thing told that changes nothing
     * @param unknownPlace a place whose time zone is not known
     */
    record Checked(Change change, List<String> remarks, Optional<String> unknownPlace) {}

    private static final double SAME_DISTANCE = 0.01;

    private final Profile now;
    private final LocalDate today;
    private final Phrases phrases;
    private final Figures figures;
    private final ProfileText text;
    private final List<String> remarks = new ArrayList<>();

    private ProfileCheck(Turn turn, Profile now) {
        this.now = now;
        this.today = turn.today();
        this.phrases = Phrases.in(turn.language());
        this.figures = Figures.in(turn.language());
        this.text = new ProfileText(turn.language());
    }

    static Checked of(ProfileInput input, Profile now, Turn turn) {
        return new ProfileCheck(turn, now).checked(input);
    }

    private Checked checked(ProfileInput input) {
        Traits told = traits(input);
        Traits after = now.traits().with(told.known(), told).with(input.forgotten(), Traits.NONE);
        same(told, input.forgotten());
        Change traits = Change.ofTraits(now.traits(), after);
        List<PastRace> added = new ArrayList<>();
        input.races().forEach(race -> race(race).ifPresent(added::add));
        List<PastRace> removed = new ArrayList<>();
        input.removedRaces().forEach(race -> raceToRemove(race).ifPresent(removed::add));
        Change change = new Change(traits.touched(), traits.before(), traits.after(), added, removed, zones(input));
        Optional<String> unknown =
                input.place().filter(place -> Places.zone(place).isEmpty());
        return new Checked(change, remarks, unknown);
    }

    private Traits traits(ProfileInput input) {
        Optional<Integer> max = whole(within(Trait.HR_MAX, input.hrMaxBpm(), HeartRate.MAX_BPM));
        Optional<Integer> rest = whole(within(Trait.HR_REST, input.hrRestBpm(), HeartRate.REST_BPM));
        boolean livable = Traits.reserveExists(max.or(() -> now.traits().hrMaxBpm()), rest.or(() -> now.traits()
                .hrRestBpm()));
        if (!livable) {
            remarks.add(phrases.say(
                    "profile.refused.reserve",
                    "max",
                    figures.heartRate(max.or(() -> now.traits().hrMaxBpm()).orElseThrow()),
                    "rest",
                    figures.heartRate(rest.or(() -> now.traits().hrRestBpm()).orElseThrow()),
                    "least",
                    Math.round(HeartRateReserve.SMALLEST)));
        }
        return new Traits(
                birthYear(input),
                input.sex(),
                within(Trait.WEIGHT, input.weightKg(), Traits.WEIGHT_KG),
                whole(within(Trait.HEIGHT, input.heightCm(), Traits.HEIGHT_CM)),
                within(Trait.VMA, input.vmaKmh(), Vma.KMH),
                within(Trait.VO2MAX, input.vo2max(), Vo2max.ML_PER_KG_PER_MIN),
                max.filter(bpm -> livable),
                rest.filter(bpm -> livable),
                within(Trait.WEEKLY_KM, input.weeklyKm(), Traits.WEEKLY_KM),
                days(input),
                input.level(),
                input.aim());
    }

    private Optional<Integer> birthYear(ProfileInput input) {
        Optional<Integer> age = input.age().or(() -> input.birthYear().map(year -> today.getYear() - year));
        if (age.isPresent() && age.get() >= 0 && age.get() < Traits.AGE_YEARS.min()) {
            remarks.add(phrases.say("profile.refused.young", "age", Math.round(Traits.AGE_YEARS.min())));
            return Optional.empty();
        }
        return whole(within(Trait.AGE, age.map(Integer::doubleValue), Traits.AGE_YEARS))
                .map(years -> today.getYear() - years);
    }

    private Optional<DaysAvailable> days(ProfileInput input) {
        if (!input.days().isEmpty()) {
            return Optional.of(DaysAvailable.on(input.days()));
        }
        return whole(within(Trait.DAYS, input.daysPerWeek().map(Integer::doubleValue), DaysAvailable.PER_WEEK))
                .map(DaysAvailable::count);
    }

    private Optional<Double> within(Trait trait, Optional<Double> told, Range range) {
        told.filter(value -> !range.contains(value))
                .ifPresent(value -> remarks.add(phrases.say(
                        "profile.refused",
                        "what",
                        text.name(trait),
                        "value",
                        text.amount(trait, value),
                        "low",
                        text.amount(trait, range.min()),
                        "high",
                        text.amount(trait, range.max()))));
        return told.filter(range::contains);
    }

    private static Optional<Integer> whole(Optional<Double> value) {
        return value.map(number -> (int) Math.round(number));
    }

    /** Facts that are told or to be forgotten but stay as they are. */
    private void same(Traits told, Set<Trait> forgotten) {
        Set<Trait> same = EnumSet.noneOf(Trait.class);
        same.addAll(told.known());
        same.removeAll(told.differingFrom(now.traits()));
        same.forEach(trait -> remarks.add(phrases.say(
                "profile.same", "what", text.name(trait), "value", text.value(trait, now.traits(), today))));
        forgotten.stream()
                .filter(trait -> now.traits().get(trait).isEmpty())
                .sorted()
                .forEach(trait -> remarks.add(phrases.say("profile.unknown", "what", text.name(trait))));
    }

    private Optional<PastRace> race(ToldRace told) {
        double meters = told.distanceMeters();
        if (!PastRace.DISTANCE_METERS.contains(meters)) {
            remarks.add(phrases.say(
                    "profile.race.refused.distance",
                    "low",
                    text.distance(PastRace.DISTANCE_METERS.min()),
                    "high",
                    text.distance(PastRace.DISTANCE_METERS.max())));
            return Optional.empty();
        }
        Range seconds = PastRace.secondsFor(meters);
        if (!seconds.contains(told.timeSeconds())) {
            remarks.add(phrases.say(
                    "profile.race.refused.time",
                    "distance",
                    text.distance(meters),
                    "time",
                    figures.clock(told.timeSeconds()),
                    "low",
                    figures.clock(seconds.min()),
                    "high",
                    figures.clock(seconds.max())));
            return Optional.empty();
        }
        if (told.day().filter(day -> day.isAfter(today)).isPresent()) {
            remarks.add(phrases.say(
                    "profile.race.refused.future",
                    "day",
                    figures.date(told.day().get())));
            return Optional.empty();
        }
        PastRace race = new PastRace(UUID.randomUUID(), meters, (int) Math.round(told.timeSeconds()), told.day());
        boolean known = now.races().stream()
                .anyMatch(other -> other.distanceMeters() == race.distanceMeters()
                        && other.timeSeconds() == race.timeSeconds()
                        && (race.day().isEmpty() || race.day().equals(other.day())));
        if (known) {
            remarks.add(phrases.say("profile.race.same", "race", text.race(race)));
        }
        return known ? Optional.empty() : Optional.of(race);
    }

    private Optional<PastRace> raceToRemove(ToldRace told) {
        List<PastRace> meant = now.races().stream()
                .filter(race -> Math.abs(race.distanceMeters() - told.distanceMeters())
                        <= SAME_DISTANCE * race.distanceMeters())
                .filter(race -> told.timeSeconds() == 0 || race.timeSeconds() == Math.round(told.timeSeconds()))
                .toList();
        if (meant.size() != 1) {
            remarks.add(phrases.say(
                    meant.isEmpty() ? "profile.race.none" : "profile.race.which",
                    "distance",
                    text.distance(told.distanceMeters())));
            return Optional.empty();
        }
        return Optional.of(meant.get(0));
    }

    private Optional<Change.Zones> zones(ProfileInput input) {
        if (input.zoneForgotten() && now.zone().isPresent()) {
            return Optional.of(new Change.Zones(now.zone(), Optional.empty()));
        }
        return input.place().flatMap(Places::zone).flatMap(zone -> {
            if (now.zone().equals(Optional.of(zone))) {
                remarks.add(phrases.say("profile.zone.same", "zone", text.zone(zone)));
                return Optional.empty();
            }
            return Optional.of(new Change.Zones(now.zone(), Optional.of(zone)));
        });
    }
}
