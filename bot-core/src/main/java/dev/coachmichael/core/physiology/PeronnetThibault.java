package dev.coachmichael.core.physiology;

/**
 * The logarithmic decline of speed with time, v(t) = A - B ln t, after Péronnet and Thibault, Journal of Applied
 * Physiology 67 (1989). Valid from the 7 minutes at which maximal aerobic speed is placed to a few hours.
 *
 * @param interceptKmh A, the speed in km/h that the line gives at 1 s
 * @param declineKmh B, what is lost each time the duration grows e-fold, positive
 */
public record PeronnetThibault(double interceptKmh, double declineKmh) {
    public static final Range SECONDS = new Range(120, 24 * 3600);

    public static final Range KMH = new Range(3, 40);

    private static final double MAS_SECONDS = 420;
    private static final double SMALLEST_RATIO = 1.1;

    public PeronnetThibault {
        if (!(declineKmh > 0)) {
            throw new IllegalArgumentException("The longer of the two efforts must be the slower one");
        }
    }

    /** The line through two efforts whose durations differ by at least a tenth. */
    public static PeronnetThibault through(double seconds1, Speed speed1, double seconds2, Speed speed2) {
        SECONDS.check("duration in seconds", seconds1);
        SECONDS.check("duration in seconds", seconds2);
        if (Math.max(seconds1 / seconds2, seconds2 / seconds1) < SMALLEST_RATIO) {
            throw new IllegalArgumentException("The two efforts must last clearly different times");
        }
        double decline = (speed1.kmh() - speed2.kmh()) / Math.log(seconds2 / seconds1);
        return new PeronnetThibault(speed1.kmh() + decline * Math.log(seconds1), decline);
    }

    /** The speed that can be held for a duration. */
    public Speed speedFor(double durationSeconds) {
        SECONDS.check("duration in seconds", durationSeconds);
        return Speed.ofKmh(interceptKmh - declineKmh * Math.log(durationSeconds));
    }

    /** Maximal aerobic speed: the speed held for 7 minutes. */
    public Speed maximalAerobicSpeed() {
        return speedFor(MAS_SECONDS);
    }

    /** Endurance index, percent of MAS lost per e-fold of time: about -4 (very enduring) to -10. */
    public double enduranceIndexPercent() {
        return -100 * declineKmh / maximalAerobicSpeed().kmh();
    }
}
