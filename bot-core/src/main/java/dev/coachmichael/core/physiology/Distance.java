package dev.coachmichael.core.physiology;

/**
 * A length along the ground.
 *
 * @param meters from 1 m to 1000 km
 */
public record Distance(double meters) implements Comparable<Distance> {
    public static final double METERS_PER_MILE = 1609.344;

    // Before the constants: their constructors check against it.
    private static final Range METERS = new Range(1, 1_000_000);

    public static final Distance M1500 = new Distance(1500);
    public static final Distance MILE = new Distance(METERS_PER_MILE);
    public static final Distance KM3 = new Distance(3000);
    public static final Distance KM5 = new Distance(5000);
    public static final Distance KM10 = new Distance(10000);
    public static final Distance KM15 = new Distance(15000);
    public static final Distance MILES10 = new Distance(10 * METERS_PER_MILE);
    public static final Distance HALF_MARATHON = new Distance(21097.5);
    public static final Distance MARATHON = new Distance(42195);

    public Distance {
        METERS.check("distance in metres", meters);
    }

    public static Distance ofKilometers(double kilometers) {
        return new Distance(kilometers * 1000);
    }

    public static Distance ofMiles(double miles) {
        return new Distance(miles * METERS_PER_MILE);
    }

    /** Metres that people mean by a number of kilometres: 21, 21.1, 42 and 42.2 are the official races. To 0.1 m. */
    public static double metersMeantBy(double kilometers) {
        if (kilometers >= 21 && kilometers <= 21.1) {
            return HALF_MARATHON.meters();
        }
        return kilometers >= 42 && kilometers <= 42.2 ? MARATHON.meters() : Math.round(kilometers * 1000 * 10) / 10.0;
    }

    public double kilometers() {
        return meters / 1000;
    }

    public double miles() {
        return meters / METERS_PER_MILE;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(meters, other.meters);
    }
}
