package dev.coachmichael.core.athlete;

/** A fact of a {@link Traits}, by name. The order is the order in which a profile is shown. */
public enum Trait {
    AGE,
    SEX,
    WEIGHT,
    HEIGHT,
    VMA,
    VO2MAX,
    HR_MAX,
    HR_REST,
    WEEKLY_KM,
    DAYS,
    LEVEL,
    AIM
}
