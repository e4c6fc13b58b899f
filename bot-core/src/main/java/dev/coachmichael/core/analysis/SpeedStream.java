package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;

/**
 * A cleaned recording as one sample per second of running timer: what detectors and means work on. Between two points the
 * distance grows evenly; heart rate, steps and altitude hold for ten seconds at most. Immutable; the arrays are shared
 * inside of the package and must not be written to.
 *
 * @param meters covered at the beginning of each second; one longer than the others
 * @param metersPerSecond over each second
 * @param heartRate in beats per minute, 0 where unknown
 * @param stepsPerMinute of both feet, 0 where unknown
 * @param altitudeMeters not-a-number where unknown
 */
@SuppressWarnings("ArrayRecordComponent") // a working buffer, never compared
record SpeedStream(
        double[] meters,
        double[] metersPerSecond,
        double[] heartRate,
        double[] stepsPerMinute,
        double[] altitudeMeters) {

    /** A day at most: what is longer is a forgotten watch. */
    private static final int LONGEST_SECONDS = 86_400;

    private static final int HOLD_MILLIS = 10_000;
    private static final double MOVING_METERS_PER_SECOND = 0.5;

    static SpeedStream of(CleanTrack clean) {
        int last = clean.size() - 1;
        int begin = last < 0 ? 0 : clean.timerMillisAt(0);
        int seconds = last < 1 ? 0 : Math.min(LONGEST_SECONDS, (clean.timerMillisAt(last) - begin) / 1000);
        double[] meters = new double[seconds + 1];
        double[] heartRate = new double[seconds];
        double[] steps = new double[seconds];
        double[] altitude = new double[seconds];
        int point = 0;
        for (int second = 0; second <= seconds && last >= 0; second++) {
            int now = begin + second * 1000;
            while (point < last && clean.timerMillisAt(point + 1) <= now) {
                point++;
            }
            meters[second] = metersAt(clean, point, last, now);
            if (second < seconds) {
                boolean fresh = now - clean.timerMillisAt(point) <= HOLD_MILLIS;
                heartRate[second] = fresh ? known(clean.heartRateAt(point), 0) : 0;
                steps[second] = fresh ? known(clean.track().value(Column.CADENCE, point), 0) : 0;
                int decimeters = clean.track().value(Column.ALTITUDE_DECIMETERS, point);
                altitude[second] = fresh && decimeters != Track.ABSENT ? decimeters / 10.0 : Double.NaN;
            }
        }
        double[] speed = new double[seconds];
        for (int second = 0; second < seconds; second++) {
            speed[second] = meters[second + 1] - meters[second];
        }
        return new SpeedStream(meters, speed, heartRate, steps, altitude);
    }

    private static double metersAt(CleanTrack clean, int point, int last, int now) {
        double here = clean.metersAt(point);
        if (point == last) {
            return here;
        }
        int from = clean.timerMillisAt(point);
        int to = clean.timerMillisAt(point + 1);
        return to <= from ? here : here + (clean.metersAt(point + 1) - here) * (now - from) / (to - from);
    }

    private static double known(int value, double otherwise) {
        return value == Track.ABSENT ? otherwise : value;
    }

    int seconds() {
        return metersPerSecond.length;
    }

    boolean moving(int second) {
        return metersPerSecond[second] >= MOVING_METERS_PER_SECOND;
    }

    /** Share of the seconds with a heart rate, 0 to 1. */
    double heartRateShare() {
        int known = 0;
        for (double beats : heartRate) {
            known += beats > 0 ? 1 : 0;
        }
        return heartRate.length == 0 ? 0 : (double) known / heartRate.length;
    }

    /** Mean heart rate over seconds, the last one excluded; 0 when none is known. */
    double meanHeartRate(int from, int to) {
        double sum = 0;
        int known = 0;
        for (int second = from; second < Math.min(to, heartRate.length); second++) {
            if (heartRate[second] > 0) {
                sum += heartRate[second];
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }
}
