package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.reply.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The figures of a profile with where they come from: the athlete's word, or a formula. */
public final class ProfileFacts {

    /** As many as a card shows. */
    static final int RACES = 5;

    private static final String TOLD = "profile";

    private ProfileFacts() {}

    public static List<Fact> of(Profile profile, LocalDate today) {
        Traits traits = profile.traits();
        List<Fact> facts = new ArrayList<>();
        traits.age(today).ifPresent(age -> facts.add(Fact.number("age", age, "years", TOLD)));
        traits.sex().ifPresent(sex -> facts.add(Fact.text("sex", sex.name().toLowerCase(java.util.Locale.ROOT), TOLD)));
        traits.weightKg().ifPresent(kg -> facts.add(Fact.number("weight", kg, "kg", TOLD)));
        traits.heightCm().ifPresent(cm -> facts.add(Fact.number("height", cm, "cm", TOLD)));
        traits.vmaKmh().ifPresent(kmh -> facts.add(Fact.number("vma", kmh, "km/h", TOLD)));
        traits.vo2max().ifPresent(ml -> facts.add(Fact.number("vo2max", ml, "ml/kg/min", TOLD)));
        traits.hrMaxBpm().ifPresent(bpm -> facts.add(Fact.number("hr_max", bpm, "bpm", TOLD)));
        traits.hrRestBpm().ifPresent(bpm -> facts.add(Fact.number("hr_rest", bpm, "bpm", TOLD)));
        traits.weeklyKm().ifPresent(km -> facts.add(Fact.number("week_distance_usual", km, "km", TOLD)));
        traits.days().ifPresent(days -> facts.add(Fact.number("days_per_week", days.perWeek(), "count", TOLD)));
        traits.level().ifPresent(level -> facts.add(Fact.text("level", level.code(), TOLD)));
        traits.aim().ifPresent(aim -> facts.add(Fact.text("aim", aim.code(), TOLD)));
        estimates(profile, today, facts);
        profile.races().stream().limit(RACES).forEach(race -> facts.addAll(of(race)));
        profile.zone().ifPresent(zone -> facts.add(Fact.text("time_zone", zone.getId(), TOLD)));
        return facts;
    }

    private static void estimates(Profile profile, LocalDate today, List<Fact> facts) {
        profile.estimatedVma(today)
                .ifPresent(
                        vma -> facts.add(Fact.number("vma", vma.kmh(), "km/h", "vdot of " + bestRace(profile, today))));
        profile.estimatedVo2max(today)
                .ifPresent(vo2max -> facts.add(
                        Fact.number("vo2max", vo2max.mlPerKgPerMin(), "ml/kg/min", "3.5 x vma (Leger, Mercier)")));
        profile.estimatedHrMax(today)
                .ifPresent(max -> facts.add(
                        Fact.number("hr_max", max.heartRate().rounded(), "bpm", "age and sex (Tanaka, Nikolaidis)")));
    }

    private static String bestRace(Profile profile, LocalDate today) {
        return profile.bestRace(today).map(ProfileFacts::key).orElse("");
    }

    private static List<Fact> of(PastRace race) {
        return List.of(
                Fact.number("race_distance", race.distanceMeters(), "m", key(race)),
                Fact.number("race_time", race.timeSeconds(), "s", key(race)));
    }

    private static String key(PastRace race) {
        return "race:" + race.id();
    }
}
