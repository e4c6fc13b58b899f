package dev.coachmichael.core.physiology;

/** The two groups that the published formulas distinguish. */
public enum Sex {
    FEMALE,
    MALE
}
