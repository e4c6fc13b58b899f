package dev.coachmichael.core.physiology;

/** Training impulse of Edwards (1993): minutes in the five zones of 50-60 ... 90-100 % of HRmax, times 1 to 5. */
public final class EdwardsTrimp {
    public static final int ZONES = 5;

    private EdwardsTrimp() {}

    /**
     * From the time in each zone.
     *
     * @param minutes five values, zone 1 first, none negative
     */
    public static double ofMinutes(double... minutes) {
        if (minutes.length != ZONES) {
            throw new IllegalArgumentException("Edwards' load needs the minutes of 5 zones, had " + minutes.length);
        }
        double trimp = 0;
        for (int zone = 0; zone < ZONES; zone++) {
            BanisterTrimp.MINUTES.check("minutes in zone " + (zone + 1), minutes[zone]);
            trimp += (zone + 1) * minutes[zone];
        }
        return trimp;
    }

    /** From a trace and the maximal heart rate. */
    public static double ofTrace(HeartRateTrace trace, HeartRate max) {
        double[] minutes = HeartRateZones.percentOfMax(max).secondsIn(trace.cleaned());
        for (int zone = 0; zone < minutes.length; zone++) {
            minutes[zone] /= 60;
        }
        return ofMinutes(minutes);
    }
}
