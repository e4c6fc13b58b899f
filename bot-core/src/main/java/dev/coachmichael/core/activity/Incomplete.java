package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * Why an activity is only the readable part of a recording. Its totals then describe that part; what the file claimed for
 * the whole stands here.
 *
 * @param reason what is wrong with the file
 * @param declaredDistanceMeters the distance of the whole, when the file still says it
 * @param declaredTimerSeconds the timer time of the whole, when the file still says it
 */
public record Incomplete(Reason reason, OptionalDouble declaredDistanceMeters, OptionalDouble declaredTimerSeconds) {

    /** What is wrong with the file. */
    public enum Reason {
        /** The file ends before it should. */
        CUT_SHORT,
        /** Something in the middle cannot be read. */
        DAMAGED,
        /** Everything could be read, but the checksum says that bytes have changed. */
        CHECKSUM
    }

    public Incomplete {
        requireNonNull(reason);
        requireNonNull(declaredDistanceMeters);
        requireNonNull(declaredTimerSeconds);
    }

    public static Incomplete because(Reason reason) {
        return new Incomplete(reason, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
