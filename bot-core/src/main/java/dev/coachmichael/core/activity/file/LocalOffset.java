package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.ActivityStart.OffsetFrom;
import dev.coachmichael.core.activity.ActivityStart.Precision;
import dev.coachmichael.core.activity.Track;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Settles which calendar day an activity belongs to. The file's own offset is taken unless the track lies more than four
 * hours of longitude away from it; then the athlete's zone, unless the track lies more than three hours away from that as
 * well (a run on a journey); then the longitude decides, one hour per 15 degrees.
 */
final class LocalOffset {

    private static final int SECONDS_PER_DEGREE = 240;
    private static final int FILE_TOLERANCE = 4 * 3600;
    private static final int ATHLETE_TOLERANCE = 3 * 3600;

    private LocalOffset() {}

    static ActivityStart of(Instant moment, Optional<ZoneOffset> fromFile, Track track, ZoneId athleteZone) {
        OptionalInt sun = sunSeconds(track);
        if (fromFile.isPresent() && near(fromFile.get(), sun, FILE_TOLERANCE)) {
            return new ActivityStart(moment, fromFile.get(), OffsetFrom.SOURCE, Precision.MOMENT);
        }
        ZoneOffset atHome = athleteZone.getRules().getOffset(moment);
        if (near(atHome, sun, ATHLETE_TOLERANCE)) {
            return new ActivityStart(moment, atHome, OffsetFrom.ATHLETE, Precision.MOMENT);
        }
        int hours = Math.round(sun.orElseThrow() / 3600f);
        return new ActivityStart(moment, ZoneOffset.ofHours(hours), OffsetFrom.TRACK, Precision.MOMENT);
    }

    private static boolean near(ZoneOffset offset, OptionalInt sunSeconds, int tolerance) {
        return sunSeconds.isEmpty() || Math.abs(offset.getTotalSeconds() - sunSeconds.getAsInt()) <= tolerance;
    }

    private static OptionalInt sunSeconds(Track track) {
        for (int point = 0; point < track.size(); point++) {
            if (track.hasPosition(point)) {
                return OptionalInt.of((int) Math.round(track.longitude(point) * SECONDS_PER_DEGREE));
            }
        }
        return OptionalInt.empty();
    }
}
