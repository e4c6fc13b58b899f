package dev.coachmichael.core.athlete;

import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateReserve;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.Sex;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.Vo2max;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an athlete told about themselves, each fact known or not. Values are rounded as they are stored, so that what is
 * confirmed and what is kept are the same.
 *
 * @param birthYear the age told is the age reached in that year's calendar year
 * @param weightKg to 100 g
 * @param vmaKmh maximal aerobic speed to 0.01 km/h
 * @param vo2max in ml/kg/min to a decimal, as told: from a laboratory or a watch
 * @param weeklyKm usual distance of a week to 100 m
 */
public record Traits(
        Optional<Integer> birthYear,
        Optional<Sex> sex,
        Optional<Double> weightKg,
        Optional<Integer> heightCm,
        Optional<Double> vmaKmh,
        Optional<Double> vo2max,
        Optional<Integer> hrMaxBpm,
        Optional<Integer> hrRestBpm,
        Optional<Double> weeklyKm,
        Optional<DaysAvailable> days,
        Optional<Level> level,
        Optional<Aim> aim) {

    /** Ages of those whom the coach coaches. */
    public static final Range AGE_YEARS = new Range(15, 100);

    public static final Range WEIGHT_KG = new Range(30, 250);
    public static final Range HEIGHT_CM = new Range(120, 230);
    public static final Range WEEKLY_KM = new Range(0, 300);

    private static final Range BIRTH_YEARS = new Range(1900, 2100);

    public static final Traits NONE = new Traits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Only how somebody trains. */
    public static Traits ofTraining(Optional<DaysAvailable> days, Optional<Level> level, Optional<Aim> aim) {
        return new Traits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days,
                level,
                aim);
    }

    public Traits {
        birthYear.ifPresent(year -> BIRTH_YEARS.check("year of birth", year));
        heightCm.ifPresent(height -> HEIGHT_CM.check("height in cm", height));
        hrMaxBpm.ifPresent(bpm -> HeartRate.MAX_BPM.check("maximal heart rate in bpm", bpm));
        hrRestBpm.ifPresent(bpm -> HeartRate.REST_BPM.check("resting heart rate in bpm", bpm));
        if (!reserveExists(hrMaxBpm, hrRestBpm)) {
            throw new IllegalArgumentException(
                    "Maximal heart rate " + hrMaxBpm.get() + " is too near to resting heart rate " + hrRestBpm.get());
        }
        weightKg = rounded("weight in kg", weightKg, WEIGHT_KG, 10);
        vmaKmh = rounded("VMA in km/h", vmaKmh, Vma.KMH, 100);
        vo2max = rounded("VO2max in ml/kg/min", vo2max, Vo2max.ML_PER_KG_PER_MIN, 10);
        weeklyKm = rounded("km a week", weeklyKm, WEEKLY_KM, 10);
    }

    /** Whether maximum and rest lie as far apart as in living people; true as long as one is unknown. */
    public static boolean reserveExists(Optional<Integer> hrMaxBpm, Optional<Integer> hrRestBpm) {
        return hrMaxBpm.isEmpty()
                || hrRestBpm.isEmpty()
                || hrMaxBpm.get() - hrRestBpm.get() >= HeartRateReserve.SMALLEST;
    }

    private static Optional<Double> rounded(String name, Optional<Double> value, Range range, int perUnit) {
        value.ifPresent(present -> range.check(name, present));
        return value.map(present -> (double) Math.round(present * perUnit) / perUnit);
    }

    /** The age that the athlete reaches in the year of a day. */
    public Optional<Integer> age(LocalDate today) {
        return birthYear.map(year -> today.getYear() - year);
    }

    /** The value of one fact. */
    public Optional<?> get(Trait trait) {
        return switch (trait) {
            case AGE -> birthYear;
            case SEX -> sex;
            case WEIGHT -> weightKg;
            case HEIGHT -> heightCm;
            case VMA -> vmaKmh;
            case VO2MAX -> vo2max;
            case HR_MAX -> hrMaxBpm;
            case HR_REST -> hrRestBpm;
            case WEEKLY_KM -> weeklyKm;
            case DAYS -> days;
            case LEVEL -> level;
            case AIM -> aim;
        };
    }

    /** The facts that are known. */
    public Set<Trait> known() {
        return differingFrom(NONE);
    }

    /** The facts whose value is not the other's. */
    public Set<Trait> differingFrom(Traits other) {
        Set<Trait> differing = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (!get(trait).equals(other.get(trait))) {
                differing.add(trait);
            }
        }
        return differing;
    }

    /** These facts, with some of them taken from another, known there or not. */
    public Traits with(Set<Trait> some, Traits other) {
        return new Traits(
                (some.contains(Trait.AGE) ? other : this).birthYear,
                (some.contains(Trait.SEX) ? other : this).sex,
                (some.contains(Trait.WEIGHT) ? other : this).weightKg,
                (some.contains(Trait.HEIGHT) ? other : this).heightCm,
                (some.contains(Trait.VMA) ? other : this).vmaKmh,
                (some.contains(Trait.VO2MAX) ? other : this).vo2max,
                (some.contains(Trait.HR_MAX) ? other : this).hrMaxBpm,
                (some.contains(Trait.HR_REST) ? other : this).hrRestBpm,
                (some.contains(Trait.WEEKLY_KM) ? other : this).weeklyKm,
                (some.contains(Trait.DAYS) ? other : this).days,
                (some.contains(Trait.LEVEL) ? other : this).level,
                (some.contains(Trait.AIM) ? other : this).aim);
    }

    /** Only these of the facts. */
    public Traits only(Set<Trait> some) {
        return NONE.with(some, this);
    }
}
