package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Recorded.Source;
import dev.coachmichael.core.activity.Track;

/**
 * An activity as a file tells it, its track packed so that many of them fit in memory.
 *
 * @param activity without its track
 */
record Telling(Activity activity, PackedDetail detail, Source source) {

    static Telling of(Activity activity) {
        return new Telling(activity.withTrack(Track.EMPTY), PackedDetail.of(activity), Source.of(activity));
    }

    /** With its track; costs CPU. */
    Activity whole() {
        return activity.withTrack(detail.track());
    }
}
