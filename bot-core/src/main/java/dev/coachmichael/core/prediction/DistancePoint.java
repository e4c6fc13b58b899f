package dev.coachmichael.core.prediction;

/**
 * A distance as the model sees it: its logarithm, how far it reaches from the half marathon towards the marathon, and
 * how far it lies outside the distances the survey knows (5 km to the marathon). All of it is continuous, so 8, 15 or
 * 20 km are as good as the standard distances.
 *
 * @param meters the distance
 * @param log natural logarithm of the distance over 10 km
 * @param logSquare its square inside the survey's distances, going on along the tangent outside
 * @param marathonShare 0 up to the half marathon, 1 at the marathon, linear in the logarithm
 * @param outside natural logarithm of the ratio to the nearest surveyed distance, 0 between 5 km and the marathon
 */
record DistancePoint(double meters, double log, double logSquare, double marathonShare, double outside) {

    static final double HALF_METERS = 21_097.5;
    static final double MARATHON_METERS = 42_195;

    private static final double ORIGIN_METERS = 10_000;
    private static final double SHORTEST = Math.log(5_000 / ORIGIN_METERS);
    private static final double LONGEST = Math.log(MARATHON_METERS / ORIGIN_METERS);

    static DistancePoint of(double meters) {
        double log = Math.log(meters / ORIGIN_METERS);
        double inside = Math.clamp(log, SHORTEST, LONGEST);
        return new DistancePoint(
                meters,
                log,
                inside * inside + 2 * inside * (log - inside),
                Math.max(0, Math.log(meters / HALF_METERS)) / Math.log(2),
                Math.abs(log - inside));
    }

    /** 1 for a marathon's behaviour, 0 for that of shorter races. */
    double marathonWeight() {
        return Math.min(1, marathonShare);
    }
}
