package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.TrackBuilder;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts the points of an XML file on the time axis of its activity: the first moment is the start unless one was given; points
 * that lie before their predecessor, or more than ten days away, are left out and counted.
 */
final class PointCollector {

    private static final long MAX_SPAN_MILLIS = FitTimeline.MAX_SPAN_SECONDS * 1000;

    private final Budget budget;
    final TrackBuilder builder = Track.builder();
    private Optional<Instant> start = Optional.empty();
    private int left;

    PointCollector(Budget budget) {
        this.budget = budget;
    }

    Optional<Instant> start() {
        return start;
    }

    /** Sets the start unless there is one. */
    void startAt(Instant moment) {
        start = start.or(() -> Optional.of(moment));
    }

    /** Opens a point; false when it cannot be placed. */
    boolean open(Instant moment) {
        budget.chargeRecord();
        startAt(moment);
        long offset = offsetMillis(moment);
        boolean backwards = builder.size() > 0 && offset < builder.lastOffsetMillis();
        if (backwards || Math.abs(offset) > MAX_SPAN_MILLIS) {
            left++;
            return false;
        }
        builder.add((int) offset);
        return true;
    }

    /** Milliseconds from the start, far away values cut. */
    long offsetMillis(Instant moment) {
        long seconds = moment.getEpochSecond() - start.orElse(moment).getEpochSecond();
        if (Math.abs(seconds) > MAX_SPAN_MILLIS) {
            return seconds > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        }
        return seconds * 1000 + (moment.getNano() - start.orElse(moment).getNano()) / 1_000_000;
    }

    int leftOut() {
        return left;
    }
}
