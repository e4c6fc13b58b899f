package dev.coachmichael.core.activity;

/**
 * What was done, as coarse as a running coach needs it. {@link #maxStepSpeed()} is the speed in m/s above which a step of a
 * recording is taken for a positioning error; {@link #family()} groups the sports that services mistake for one another.
 */
public enum Sport {
    RUN(Family.FOOT, 8),
    WALK(Family.FOOT, 5),
    HIKE(Family.FOOT, 5),
    RIDE(Family.WHEELS, 30),
    SWIM(Family.WATER, 3),
    PADDLE(Family.WATER, 10),
    ROW(Family.WATER, 8),
    SKI(Family.SNOW, 40),
    STRENGTH(Family.STUDIO, 8),
    YOGA(Family.STUDIO, 8),
    /** The change between two parts of a multisport race. */
    TRANSITION(Family.OTHER, 8),
    OTHER(Family.OTHER, 60);

    /** Sports that different services call by each other's names. */
    public enum Family {
        FOOT,
        WHEELS,
        WATER,
        SNOW,
        STUDIO,
        OTHER
    }

    private final Family family;
    private final double maxStepSpeed;

    Sport(Family family, double maxStepSpeed) {
        this.family = family;
        this.maxStepSpeed = maxStepSpeed;
    }

    public Family family() {
        return family;
    }

    /** Metres per second that nobody exceeds in this sport over one step of a recording. */
    public double maxStepSpeed() {
        return maxStepSpeed;
    }

    /** Whether devices count this sport's cadence on one leg, so that steps per minute are twice their number. */
    public boolean countsSteps() {
        return family == Family.FOOT;
    }
}
