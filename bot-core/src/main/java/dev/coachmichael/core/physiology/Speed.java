package dev.coachmichael.core.physiology;

/**
 * How fast someone moves.
 *
 * @param metersPerSecond from a crawl of 100 min/km to 60 km/h
 */
public record Speed(double metersPerSecond) implements Comparable<Speed> {
    private static final Range METERS_PER_SECOND = new Range(1000.0 / 6000, 1000.0 / 60);

    public Speed {
        METERS_PER_SECOND.check("speed in m/s", metersPerSecond);
    }

    public static Speed ofKmh(double kmh) {
        return new Speed(kmh / 3.6);
    }

    public static Speed ofMetersPerMinute(double metersPerMinute) {
        return new Speed(metersPerMinute / 60);
    }

    public double kmh() {
        return metersPerSecond * 3.6;
    }

    public double metersPerMinute() {
        return metersPerSecond * 60;
    }

    /** The same speed in the unit of runners. */
    public Pace pace() {
        return new Pace(1000 / metersPerSecond);
    }

    public Speed times(double factor) {
        return new Speed(metersPerSecond * factor);
    }

    /** How long a distance takes at this speed, in seconds. */
    public double secondsFor(Distance distance) {
        return distance.meters() / metersPerSecond;
    }

    @Override
    public int compareTo(Speed other) {
        return Double.compare(metersPerSecond, other.metersPerSecond);
    }
}
