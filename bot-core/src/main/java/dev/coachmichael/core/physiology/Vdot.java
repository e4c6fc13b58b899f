package dev.coachmichael.core.physiology;

/**
 * The performance score of Daniels and Gilbert, <i>Oxygen Power</i> (1979): the oxygen cost of the race speed (ml/kg/min)
 * over the share of VO2max that can be held for the race time. It compares races of different lengths and sets training
 * paces; it is <b>not</b> a VO2max ({@link Vo2max}), as the same speed costs a different number there.
 *
 * <p>Valid for races of 3.5 min to 6 h over 800 m to 50 km and scores from 15 to 90; anything else is refused.
 *
 * @param score 15 to 90
 */
public record Vdot(double score) implements Comparable<Vdot> {
    public static final Range SCORES = new Range(15, 90);
    public static final Range RACE_METERS = new Range(800, 50_000);
    public static final Range RACE_SECONDS = new Range(3.5 * 60, 6 * 3600);

    private static final double SLOWEST_METERS_PER_MINUTE = 35;
    private static final double FASTEST_METERS_PER_MINUTE = 650;
    private static final int BISECTIONS = 60;

    public Vdot {
        SCORES.check("VDOT", score);
    }

    /** The score of a race. */
    public static Vdot of(RaceResult race) {
        RACE_METERS.check("race distance in metres", race.distance().meters());
        RACE_SECONDS.check("race time in seconds", race.timeSeconds());
        return new Vdot(score(race.distance().meters(), race.timeSeconds() / 60));
    }

    /** The speed whose oxygen cost is this score: roughly the speed at VO2max. */
    public Speed speed() {
        return speedAt(1);
    }

    /** The speed whose oxygen cost is a share of this score, e.g. 0.88 for threshold. */
    public Speed speedAt(double fraction) {
        return Speed.ofMetersPerMinute(metersPerMinute(score * fraction));
    }

    /**
     * The race over another distance that scores the same; see {@link #isExtrapolated} for how far to trust it.
     *
     * @param distance 800 m to 50 km
     */
    public RaceResult equivalent(Distance distance) {
        RACE_METERS.check("race distance in metres", distance.meters());
        double quick = distance.meters() / FASTEST_METERS_PER_MINUTE;
        double slow = distance.meters() / SLOWEST_METERS_PER_MINUTE;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (quick + slow) / 2;
            if (score(distance.meters(), middle) > score) {
                quick = middle;
            } else {
                slow = middle;
            }
        }
        return new RaceResult(distance, 60 * (quick + slow) / 2);
    }

    /** Whether an equivalent race lasts shorter or longer than the races that the equations were drawn from. */
    public static boolean isExtrapolated(RaceResult equivalent) {
        return !RACE_SECONDS.contains(equivalent.timeSeconds());
    }

    private static double score(double meters, double minutes) {
        return oxygenCost(meters / minutes) / sustainableFraction(minutes);
    }

    private static double oxygenCost(double metersPerMinute) {
        return -4.60 + 0.182258 * metersPerMinute + 0.000104 * metersPerMinute * metersPerMinute;
    }

    private static double sustainableFraction(double minutes) {
        return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    }

    private static double metersPerMinute(double oxygenCost) {
        double root = Math.sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (oxygenCost + 4.60));
        return (root - 0.182258) / (2 * 0.000104);
    }

    @Override
    public int compareTo(Vdot other) {
        return Double.compare(score, other.score);
    }
}
