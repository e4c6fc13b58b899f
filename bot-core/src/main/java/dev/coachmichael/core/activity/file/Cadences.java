package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;

/** GPX and TCX writers count the steps of one leg, some of both: nobody runs at under 60 steps of both legs a minute. */
final class Cadences {

    private static final double ONE_LEG_BELOW = 120;

    private Cadences() {}

    /** The track with steps of both legs when the sport has steps. */
    static Track bothLegs(TrackBuilder builder, Sport sport) {
        Track track = builder.build();
        if (!sport.countsSteps() || !track.has(Column.CADENCE)) {
            return track;
        }
        long sum = 0;
        int count = 0;
        for (int point = 0; point < track.size(); point++) {
            int cadence = track.value(Column.CADENCE, point);
            if (cadence > 0) {
                sum += cadence;
                count++;
            }
        }
        return sum < ONE_LEG_BELOW * count ? builder.twice(Column.CADENCE).build() : track;
    }
}
