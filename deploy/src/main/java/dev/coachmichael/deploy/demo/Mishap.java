package dev.coachmichael.deploy.demo;

/** Spoils a finished trace the way watches do. */
final class Mishap {
    private static final int LEAP_SECONDS = 14;
    private static final double LEAP_DEGREES_PER_SECOND = 0.00013;
    private static final double LEAP_METERS_PER_SECOND = 14.4;
    private static final double LOCKED_SHARE = 0.6;

    private Mishap() {}

    static void strike(PlannedRun run, Trace trace, Dice dice) {
        switch (run.fault()) {
            case NONE, LONG_PAUSE -> {
                // A pause changes the times of the file, not the running.
            }
            case GPS_LEAP -> leap(trace);
            case CADENCE_LOCK -> lock(trace, dice);
        }
    }

    /** North for half of the time, then back; the watch believes it and adds the way. */
    private static void leap(Trace trace) {
        int start = trace.seconds() * 11 / 20;
        double extraMeters = 0;
        for (int t = start; t <= trace.seconds(); t++) {
            int leaping = t - start;
            if (leaping > 0 && leaping <= LEAP_SECONDS) {
                int away = Math.min(leaping, LEAP_SECONDS - leaping);
                trace.latitude[t] += away * LEAP_DEGREES_PER_SECOND;
                extraMeters += LEAP_METERS_PER_SECOND - trace.metersPerSecond[t];
                trace.metersPerSecond[t] = LEAP_METERS_PER_SECOND;
            }
            trace.meters[t] += extraMeters;
        }
    }

    private static void lock(Trace trace, Dice dice) {
        Ripple slip = new Ripple(dice, 8, 0.7);
        int until = (int) (trace.seconds() * LOCKED_SHARE);
        for (int t = 20; t < until; t++) {
            trace.heartRate[t] = trace.stepsPerMinute[t] + slip.next();
        }
    }
}
