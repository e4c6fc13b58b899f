package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.ActivityStart.Precision;
import dev.coachmichael.core.activity.Track.Column;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Makes one activity of two tellings of it, field by field from the better source: a whole recording before a damaged one,
 * then FIT, TCX, GPX, list, table. What the better one lacks (a heart rate, laps, a name) is taken from the other. Merging
 * the same telling again changes nothing.
 *
 * <p>What athletes wrote themselves (a name, a note, how hard it was) is no part of a recording and is kept elsewhere.
 */
public final class ActivityMerge {

    private static final int HEART_RATE_REACH_MILLIS = 5000;

    private ActivityMerge() {}

    /** Adds a telling to what is known; of two equally good ones the known one wins. */
    public static Activity of(Activity known, Activity incoming) {
        return better(incoming, known) ? merge(incoming, known) : merge(known, incoming);
    }

    /** Replaces what the same source told before: the incoming telling wins wherever it says something. */
    public static Activity replacing(Activity known, Activity incoming) {
        return known.format().betterThan(incoming.format()) ? merge(known, incoming) : merge(incoming, known);
    }

    private static boolean better(Activity incoming, Activity known) {
        boolean incomingWhole = incoming.incomplete().isEmpty();
        if (incomingWhole != known.incomplete().isEmpty()) {
            return incomingWhole
                    && (incoming.format() == known.format() || !incoming.track().isEmpty());
        }
        return incoming.format().betterThan(known.format());
    }

    private static Activity merge(Activity best, Activity other) {
        Track track = best.track().isEmpty() ? other.track() : withHeartRate(best, other);
        return new Activity(
                best.name().isEmpty() ? other.name() : best.name(),
                sportKnown(best) || !sportKnown(other) ? best.sport() : other.sport(),
                best.subSport() == SubSport.GENERIC && best.sport() == other.sport()
                        ? other.subSport()
                        : best.subSport(),
                best.track().isEmpty() && best.subSport() == SubSport.GENERIC ? other.indoor() : best.indoor(),
                start(best.start(), other.start()),
                totals(best.totals(), other.totals()),
                best.laps().isEmpty() ? other.laps() : best.laps(),
                track,
                Math.max(best.beatIntervals(), other.beatIntervals()),
                best.incomplete(),
                best.anomalies(),
                best.format(),
                keys(best.keys(), other.keys()),
                best.workout().or(other::workout));
    }

    private static boolean sportKnown(Activity activity) {
        return activity.anomalies().stream().noneMatch(anomaly -> anomaly.kind() == Anomaly.Kind.SPORT_ASSUMED);
    }

    private static ActivityStart start(ActivityStart best, ActivityStart other) {
        if (best.precision() != Precision.MOMENT && other.precision().compareTo(best.precision()) < 0) {
            return other;
        }
        boolean otherKnowsZone = other.precision() == best.precision()
                && other.offsetFrom().compareTo(best.offsetFrom()) < 0
                && best.dateKnown();
        return otherKnowsZone
                ? new ActivityStart(best.instant(), other.offset(), other.offsetFrom(), best.precision())
                : best;
    }

    private static Totals totals(Totals best, Totals other) {
        double timer = best.timerSeconds() > 0 ? best.timerSeconds() : other.timerSeconds();
        double elapsed = best.elapsedSeconds() > 0 ? best.elapsedSeconds() : other.elapsedSeconds();
        return new Totals(
                best.distanceMeters() > 0 ? best.distanceMeters() : other.distanceMeters(),
                timer,
                Math.max(elapsed, timer),
                or(best.averageHeartRate(), other.averageHeartRate()),
                or(best.maxHeartRate(), other.maxHeartRate()),
                or(best.averageCadence(), other.averageCadence()),
                or(best.ascentMeters(), other.ascentMeters()),
                or(best.descentMeters(), other.descentMeters()),
                or(best.calories(), other.calories()));
    }

    /** The better track, with the other's heart rates within five seconds when it has none of its own. */
    private static Track withHeartRate(Activity best, Activity other) {
        Track track = best.track();
        Track beats = other.track();
        if (track.has(Column.HEART_RATE) || !beats.has(Column.HEART_RATE)) {
            return track;
        }
        boolean bothDated = best.start().dateKnown() && other.start().dateKnown();
        long shift = bothDated
                ? other.start().instant().toEpochMilli()
                        - best.start().instant().toEpochMilli()
                : 0;
        int[] heartRates = new int[track.size()];
        int from = 0;
        for (int point = 0; point < track.size(); point++) {
            long moment = track.offsetMillis(point) - shift;
            while (from + 1 < beats.size()
                    && Math.abs(beats.offsetMillis(from + 1) - moment) <= Math.abs(beats.offsetMillis(from) - moment)) {
                from++;
            }
            boolean near = Math.abs(beats.offsetMillis(from) - moment) <= HEART_RATE_REACH_MILLIS;
            heartRates[point] = near ? beats.value(Column.HEART_RATE, from) : Track.ABSENT;
        }
        return track.with(Column.HEART_RATE, heartRates);
    }

    private static SourceKeys keys(SourceKeys best, SourceKeys other) {
        return new SourceKeys(
                or(best.garminActivityId(), other.garminActivityId()),
                best.externalId().or(other::externalId),
                best.fit().or(other::fit),
                best.sha256().or(other::sha256),
                best.part());
    }

    private static OptionalInt or(OptionalInt best, OptionalInt other) {
        return best.isPresent() ? best : other;
    }

    private static OptionalLong or(OptionalLong best, OptionalLong other) {
        return best.isPresent() ? best : other;
    }

    private static OptionalDouble or(OptionalDouble best, OptionalDouble other) {
        return best.isPresent() ? best : other;
    }
}
