package dev.coachmichael.core.physiology;

/**
 * Marathon pace from training alone: 17.1 + 140 exp(-0.0053 K) + 0.55 P (Tanda 2011, Journal of Human Sport and
 * Exercise), with the mean weekly distance K (km) and mean training pace P (s/km) of the 8 weeks that end one week before
 * the race. Fitted on 22 runners of 2:47 to 3:36 (standard error about 4 min) and found too fast on larger data: a second
 * opinion inside 2:45 to 3:40, nothing outside.
 */
public final class Tanda {
    public static final Range KM_PER_WEEK = new Range(1, 300);
    public static final Range TRAINING_SECONDS_PER_KM = new Range(180, 600);

    private static final Range TRUSTED_SECONDS = new Range(2.75 * 3600, 3 * 3600 + 40 * 60);

    private Tanda() {}

    /** Predicted marathon pace. */
    public static Pace marathonPace(double kmPerWeek, Pace trainingPace) {
        KM_PER_WEEK.check("km per week", kmPerWeek);
        TRAINING_SECONDS_PER_KM.check("training pace in s/km", trainingPace.secondsPerKm());
        return new Pace(17.1 + 140 * Math.exp(-0.0053 * kmPerWeek) + 0.55 * trainingPace.secondsPerKm());
    }

    /** Whether the prediction falls among the runners that the formula was fitted on. */
    public static boolean isTrusted(Pace marathonPace) {
        return TRUSTED_SECONDS.contains(marathonPace.secondsFor(Distance.MARATHON));
    }
}
