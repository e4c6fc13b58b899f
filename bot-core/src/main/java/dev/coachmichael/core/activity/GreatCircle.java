package dev.coachmichael.core.activity;

/**
 * Distance over ground between two positions by the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and
 * Telescope 68(2), 1984) on a sphere of the earth's mean radius 6,371,008.8 m (IUGG). Within 0.6 % of the ellipsoid anywhere
 * on earth.
 */
final class GreatCircle {

    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    private static final double METERS_PER_DEGREE = EARTH_RADIUS_METERS * Math.PI / 180;

    private GreatCircle() {}

    /** Metres north of a degree of latitude to another. */
    static double north(double latitude1, double latitude2) {
        return (latitude2 - latitude1) * METERS_PER_DEGREE;
    }

    /** Metres east of a degree of longitude to another along a circle of latitude, the short way round. */
    static double east(double latitude, double longitude1, double longitude2) {
        double degrees = Math.IEEEremainder(longitude2 - longitude1, 360);
        return degrees * METERS_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    /** Metres between two positions in degrees. */
    static double meters(double latitude1, double longitude1, double latitude2, double longitude2) {
        double phi1 = Math.toRadians(latitude1);
        double phi2 = Math.toRadians(latitude2);
        double sinLatitude = Math.sin((phi2 - phi1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double h = sinLatitude * sinLatitude + Math.cos(phi1) * Math.cos(phi2) * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
