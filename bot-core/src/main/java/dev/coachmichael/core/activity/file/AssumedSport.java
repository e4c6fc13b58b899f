package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import java.util.Arrays;

/**
 * The likeliest sport of a file that names none, which is what most GPX files do: by the median speed of the steps in motion.
 * Below 1.6 m/s people walk, above 6.5 m/s they ride; in between, and when there is no speed at all, a running coach assumes
 * a run.
 */
final class AssumedSport {

    private static final double WALK_BELOW = 1.6;
    private static final double RIDE_ABOVE = 6.5;
    private static final double MOVING = 0.3;
    private static final int MIN_STEP_MILLIS = 500;
    /** Metres of one degree of latitude; this guess needs no exact distance. */
    private static final double METERS_PER_E7 = 111_195 / 1e7;

    private AssumedSport() {}

    static Sport of(Track track) {
        double[] speeds = new double[track.size()];
        int count = 0;
        for (int point = 1; point < track.size(); point++) {
            double speed = speed(track, point);
            if (speed > MOVING) {
                speeds[count++] = speed;
            }
        }
        if (count == 0) {
            return Sport.RUN;
        }
        Arrays.sort(speeds, 0, count);
        double median = speeds[count / 2];
        if (median > RIDE_ABOVE) {
            return Sport.RIDE;
        }
        return median < WALK_BELOW ? Sport.WALK : Sport.RUN;
    }

    private static double speed(Track track, int point) {
        int millis = track.offsetMillis(point) - track.offsetMillis(point - 1);
        if (millis < MIN_STEP_MILLIS || !track.hasPosition(point) || !track.hasPosition(point - 1)) {
            return 0;
        }
        double north = step(track, Column.LATITUDE_E7, point);
        double east = step(track, Column.LONGITUDE_E7, point) * Math.cos(Math.toRadians(track.latitude(point)));
        return Math.hypot(north, east) * METERS_PER_E7 / millis * 1000;
    }

    private static double step(Track track, Column column, int point) {
        return (double) track.value(column, point) - track.value(column, point - 1);
    }
}
