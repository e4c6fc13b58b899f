package dev.coachmichael.deploy.demo;

/**
 * A closed, smooth, invented running loop around a point. Its shape is a circle bent by a few waves, its altitude one or
 * two hills per lap. Distances along it are meters from the start and may exceed one lap or be negative.
 */
final class Loop {
    private static final int POINTS = 1024;
    private static final int OUTLINE = 4 * POINTS;
    private static final double METERS_PER_DEGREE = 111_195;

    private final double latitude;
    private final double longitude;
    private final double lengthMeters;
    private final double[] eastMeters = new double[POINTS];
    private final double[] northMeters = new double[POINTS];
    private final double[] altitudeMeters = new double[POINTS];
    private final double[] grade = new double[POINTS];
    private final double metersPerDegreeEast;

    /**
     * @param climbMeters from the lowest to the highest point of a single hill; 0 is flat
     * @param secondHill share of the altitude that comes twice a lap, 0 to 1
     */
    Loop(
            double latitude,
            double longitude,
            double lengthMeters,
            double baseAltitudeMeters,
            double climbMeters,
            double secondHill,
            Dice dice) {
        if (lengthMeters < 200 || climbMeters < 0 || secondHill < 0 || secondHill > 1) {
            throw new IllegalArgumentException("No loop of " + lengthMeters + " m with " + climbMeters + " m of climb");
        }
        this.latitude = latitude;
        this.longitude = longitude;
        this.lengthMeters = lengthMeters;
        this.metersPerDegreeEast = METERS_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude));
        layOut(dice);
        raise(baseAltitudeMeters, climbMeters, secondHill);
    }

    private void raise(double baseAltitudeMeters, double climbMeters, double secondHill) {
        double firstHill = 1 - secondHill;
        for (int p = 0; p < POINTS; p++) {
            double angle = 2 * StrictMath.PI * p / POINTS;
            altitudeMeters[p] = baseAltitudeMeters
                    + climbMeters / 2 * firstHill * (1 - StrictMath.cos(angle))
                    + climbMeters / 4 * secondHill * (1 - StrictMath.cos(2 * angle));
            grade[p] = climbMeters
                    * StrictMath.PI
                    / lengthMeters
                    * (firstHill * StrictMath.sin(angle) + secondHill * StrictMath.sin(2 * angle));
        }
    }

    private void layOut(Dice dice) {
        double[] wave = {dice.between(0.10, 0.22), dice.between(0.05, 0.12), dice.between(0.02, 0.06)};
        double[] phase = {dice.between(0, 6.28), dice.between(0, 6.28), dice.between(0, 6.28)};
        double[] x = new double[OUTLINE + 1];
        double[] y = new double[OUTLINE + 1];
        double[] along = new double[OUTLINE + 1];
        for (int i = 0; i <= OUTLINE; i++) {
            double angle = 2 * StrictMath.PI * i / OUTLINE;
            double radius = 1;
            for (int k = 0; k < wave.length; k++) {
                radius += wave[k] * StrictMath.cos((k + 2) * angle + phase[k]);
            }
            x[i] = radius * StrictMath.cos(angle);
            y[i] = radius * StrictMath.sin(angle);
            along[i] = i == 0 ? 0 : along[i - 1] + StrictMath.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        spaceEvenly(x, y, along);
    }

    private void spaceEvenly(double[] x, double[] y, double[] along) {
        double scale = lengthMeters / along[OUTLINE];
        int i = 0;
        for (int p = 0; p < POINTS; p++) {
            double wanted = along[OUTLINE] * p / POINTS;
            while (along[i + 1] < wanted) {
                i++;
            }
            double share = (wanted - along[i]) / (along[i + 1] - along[i]);
            eastMeters[p] = scale * (x[i] + share * (x[i + 1] - x[i]));
            northMeters[p] = scale * (y[i] + share * (y[i + 1] - y[i]));
        }
    }

    double latitudeAt(double alongMeters, double offNorthMeters) {
        return latitude + (at(northMeters, alongMeters) + offNorthMeters) / METERS_PER_DEGREE;
    }

    double longitudeAt(double alongMeters, double offEastMeters) {
        return longitude + (at(eastMeters, alongMeters) + offEastMeters) / metersPerDegreeEast;
    }

    double altitudeAt(double alongMeters) {
        return at(altitudeMeters, alongMeters);
    }

    /** Rise over run, seen in the direction of growing distance. */
    double gradeAt(double alongMeters) {
        return at(grade, alongMeters);
    }

    private double at(double[] table, double alongMeters) {
        double laps = alongMeters / lengthMeters;
        double point = (laps - StrictMath.floor(laps)) * POINTS;
        int before = (int) point % POINTS;
        double share = point - StrictMath.floor(point);
        return table[before] + share * (table[(before + 1) % POINTS] - table[before]);
    }
}
