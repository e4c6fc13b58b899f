package dev.coachmichael.core.physiology;

/** Load without any sensor (Foster et al. 2001): how hard the whole session felt, from 0 to 10, times its minutes. */
public final class SessionRpe {
    public static final Range RPE = new Range(0, 10);

    private SessionRpe() {}

    public static double load(double rpe, double minutes) {
        RPE.check("perceived exertion", rpe);
        BanisterTrimp.MINUTES.check("minutes", minutes);
        return rpe * minutes;
    }
}
