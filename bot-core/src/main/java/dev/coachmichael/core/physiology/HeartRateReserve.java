package dev.coachmichael.core.physiology;

/**
 * The beats between rest and maximum, the scale of Karvonen et al. (1957) and of Banister's TRIMP.
 *
 * @param rest resting heart rate
 * @param max maximal heart rate, at least 20 bpm above rest
 */
public record HeartRateReserve(HeartRate rest, HeartRate max) {
    /** The smallest reserve that exists, in beats. */
    public static final double SMALLEST = 20;

    public HeartRateReserve {
        HeartRate.REST_BPM.check("resting heart rate in bpm", rest.bpm());
        HeartRate.MAX_BPM.check("maximal heart rate in bpm", max.bpm());
        if (max.bpm() - rest.bpm() < SMALLEST) {
            throw new IllegalArgumentException(
                    "Maximal heart rate must be at least 20 bpm above resting heart rate, was " + max.rounded()
                            + " against " + rest.rounded());
        }
    }

    /** Share of the reserve in use: 0 at rest, 1 at the maximum, outside of that for a rate outside of both. */
    public double fractionAt(double bpm) {
        return (bpm - rest.bpm()) / (max.bpm() - rest.bpm());
    }

    /** The heart rate at a share of the reserve. */
    public HeartRate at(double fraction) {
        return new HeartRate(rest.bpm() + fraction * (max.bpm() - rest.bpm()));
    }
}
