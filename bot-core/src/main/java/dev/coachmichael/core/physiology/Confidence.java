package dev.coachmichael.core.physiology;

/** How far to trust an estimate. */
public enum Confidence {
    /** A population formula or a thin base: may be off by 10 bpm and more. */
    LOW,
    /** Drawn from the athlete's own data, not from an all-out effort. */
    MEDIUM,
    /** Drawn from the athlete's own all-out effort. */
    HIGH
}
