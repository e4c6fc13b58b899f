package dev.coachmichael.core.physiology;

/**
 * Daniels' five training paces, from the equations of {@link Vdot} rather than from one of the printed tables, which
 * disagree with each other. Shares of VDOT: easy 62 to 70 %, threshold 88 %, interval 97.5 %; marathon pace is that of the
 * equal-VDOT marathon; repetition is interval minus 15 s/km (6 s per 400 m).
 *
 * <p>Below VDOT 39 the shares of the plain score are too hard. As in Daniels' own calculator, easy, interval and
 * repetition then use {@code VDOT * 2/3 + 13} and threshold the mean of both paces; marathon keeps the plain score.
 *
 * @param easy band of easy running
 * @param marathon by equal VDOT; optimistic for most recreational runners, see {@link #withMarathon}
 */
public record TrainingPaces(PaceZone easy, Pace marathon, Pace threshold, Pace interval, Pace repetition) {
    private static final double EASY_FAST = 0.70;
    private static final double EASY_SLOW = 0.62;
    private static final double THRESHOLD = 0.88;
    private static final double INTERVAL = 0.975;
    private static final double REPETITION_GAIN_SECONDS_PER_KM = 15;
    private static final double SLOW_RUNNER_BELOW = 39;

    public static TrainingPaces of(Vdot vdot) {
        Vdot eased = eased(vdot);
        double threshold =
                (pace(vdot, THRESHOLD).secondsPerKm() + pace(eased, THRESHOLD).secondsPerKm()) / 2;
        Pace interval = pace(eased, INTERVAL);
        return new TrainingPaces(
                new PaceZone(pace(eased, EASY_FAST), pace(eased, EASY_SLOW)),
                vdot.equivalent(Distance.MARATHON).pace(),
                new Pace(threshold),
                interval,
                new Pace(interval.secondsPerKm() - REPETITION_GAIN_SECONDS_PER_KM));
    }

    /** The same paces with marathon pace taken from a prediction: what a runner with a marathon goal trains at. */
    public TrainingPaces withMarathon(Pace predicted) {
        return new TrainingPaces(easy, predicted, threshold, interval, repetition);
    }

    private static Vdot eased(Vdot vdot) {
        return vdot.score() < SLOW_RUNNER_BELOW ? new Vdot(vdot.score() * 2 / 3 + 13) : vdot;
    }

    private static Pace pace(Vdot vdot, double fraction) {
        return vdot.speedAt(fraction).pace();
    }
}
