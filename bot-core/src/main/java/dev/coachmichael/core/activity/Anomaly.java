package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

/**
 * Something in a recording that should not be believed as it stands.
 *
 * @param kind what is wrong
 * @param count how many points, steps or rows are concerned
 * @param amount the size of it, in the unit that the kind names; 0 when it has none
 */
public record Anomaly(Kind kind, int count, double amount) {

    /** What can be wrong with a recording. */
    public enum Kind {
        /** Steps faster than the sport allows; amount: metres taken out of the distance. */
        IMPOSSIBLE_SPEED,
        /** More than 10 s without a point while the timer ran; amount: seconds without data. */
        GAP,
        /** Heart rates of 0 or above 230, ignored. */
        HEART_RATE_IMPOSSIBLE,
        /** The distance counter ran backwards. */
        DISTANCE_DISORDER,
        /** Points left out because their time goes backwards or lies in an impossible year. */
        TIME_DISORDER,
        /** The device's clock was never set. */
        DATE_UNKNOWN,
        /** The date lies before 2003 or after tomorrow. */
        DATE_IMPLAUSIBLE,
        /** The file does not name the sport; it was taken from the speed. */
        SPORT_ASSUMED,
        /** Under a minute or under 200 m on foot: hardly training; amount: seconds. */
        VERY_SHORT,
        /** The device's total and its own track differ by more than 5 %; amount: metres of the track. */
        TOTALS_DISAGREE
    }

    public Anomaly {
        requireNonNull(kind);
        if (count < 0 || Double.isNaN(amount)) {
            throw new IllegalArgumentException(kind + " count " + count + " amount " + amount);
        }
    }

    public static Anomaly of(Kind kind) {
        return new Anomaly(kind, 1, 0);
    }
}
