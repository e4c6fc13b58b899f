package dev.coachmichael.core.physiology;

/**
 * Time per kilometre. The natural order is by seconds, so the faster pace comes first.
 *
 * @param secondsPerKm from 60 to 6000 s/km
 */
public record Pace(double secondsPerKm) implements Comparable<Pace> {
    private static final Range SECONDS_PER_KM = new Range(60, 6000);
    /** Absorbs the last bit that a conversion from a speed at the limit loses. */
    private static final double TOLERANCE = 1e-9;

    public Pace {
        if (Math.abs(secondsPerKm - SECONDS_PER_KM.clamp(secondsPerKm)) < TOLERANCE * secondsPerKm) {
            secondsPerKm = SECONDS_PER_KM.clamp(secondsPerKm);
        }
        SECONDS_PER_KM.check("pace in s/km", secondsPerKm);
    }

    /** The same pace as a speed. */
    public Speed speed() {
        return new Speed(1000 / secondsPerKm);
    }

    public double secondsPerMile() {
        return secondsPerKm * Distance.METERS_PER_MILE / 1000;
    }

    /** How long a distance takes at this pace, in seconds. */
    public double secondsFor(Distance distance) {
        return secondsPerKm * distance.kilometers();
    }

    public boolean isFasterThan(Pace other) {
        return secondsPerKm < other.secondsPerKm;
    }

    @Override
    public int compareTo(Pace other) {
        return Double.compare(secondsPerKm, other.secondsPerKm);
    }
}
