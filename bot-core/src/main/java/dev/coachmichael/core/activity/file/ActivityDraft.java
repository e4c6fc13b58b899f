package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.Incomplete;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SourceKeys;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SportNames.Named;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.plan.Workout;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a reader has gathered of one activity. {@link #finish} fills from the track what the file does not say, checks the
 * date, settles the local day and notes what looks wrong, the same way for every format.
 */
final class ActivityDraft {

    private static final int MAX_NAME = 200;
    private static final double DISAGREEMENT = 0.05;
    private static final int SHORT_SECONDS = 60;
    private static final int SHORT_METERS = 200;

    final SourceFormat format;
    String name = "";
    Optional<Named> sport = Optional.empty();
    /** Empty when the device's clock was never set. */
    Optional<Instant> start = Optional.empty();

    Optional<ZoneOffset> offset = Optional.empty();
    /** Set when the file's own totals are the device's; the track's are taken otherwise. */
    Optional<Totals> totals = Optional.empty();

    List<Lap> laps = List.of();
    Track track = Track.EMPTY;
    Optional<Workout> workout = Optional.empty();
    int beatIntervals;
    Optional<Incomplete> incomplete = Optional.empty();
    final List<Anomaly> anomalies = new ArrayList<>();
    SourceKeys keys = SourceKeys.none();

    ActivityDraft(SourceFormat format) {
        this.format = format;
    }

    Activity finish(ReadingContext context) {
        Named named = settleSport(track);
        CleanTrack clean = TrackCleaning.clean(track, named.sport());
        boolean indoor = named.subSport().indoor() || (!track.isEmpty() && !track.has(Column.LATITUDE_E7));
        Totals filled = filled(clean, named.sport(), indoor);
        ActivityStart settled = settledStart(context);
        anomalies.addAll(clean.anomalies());
        noteTotals(filled, clean, named.sport());
        return new Activity(
                Names.clean(name, MAX_NAME),
                named.sport(),
                named.subSport(),
                indoor,
                settled,
                filled,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    /** The sport that the file names, or the likeliest one for this track, which is noted. */
    Named settleSport(Track points) {
        if (sport.isEmpty()) {
            anomalies.add(Anomaly.of(Kind.SPORT_ASSUMED));
            sport = Optional.of(new Named(AssumedSport.of(points), SubSport.GENERIC));
        }
        return sport.get();
    }

    private Totals filled(CleanTrack clean, Sport known, boolean indoor) {
        Totals base = totals.orElseGet(() -> Totals.of(
                clean.trustedMeters(known), clean.timerSeconds(), Math.max(clean.timerSeconds(), trackSeconds())));
        var average = base.averageHeartRate().isPresent()
                ? base.averageHeartRate()
                : Plausible.heartRate(clean.averageHeartRate().orElse(Double.NaN));
        var max = base.maxHeartRate().isPresent() ? base.maxHeartRate() : clean.maxHeartRate();
        var cadence = base.averageCadence().isPresent()
                ? base.averageCadence()
                : Plausible.cadence(clean.averageCadence().orElse(Double.NaN));
        Totals filled = base.withHeartRate(average, max).withCadence(cadence);
        if (indoor
                && track.has(Column.ALTITUDE_DECIMETERS)
                && base.ascentMeters().isEmpty()) {
            return filled;
        }
        return filled.withClimb(
                or(base.ascentMeters(), clean.ascentMeters()), or(base.descentMeters(), clean.descentMeters()));
    }

    private double trackSeconds() {
        return track.isEmpty() ? 0 : (track.offsetMillis(track.size() - 1) - track.offsetMillis(0)) / 1000.0;
    }

    private ActivityStart settledStart(ReadingContext context) {
        if (start.isEmpty()) {
            anomalies.add(Anomaly.of(Kind.DATE_UNKNOWN));
            return ActivityStart.unknown();
        }
        Instant moment = start.get();
        if (!Plausible.date(moment, context.now())) {
            anomalies.add(Anomaly.of(Kind.DATE_IMPLAUSIBLE));
            return ActivityStart.unknown();
        }
        return LocalOffset.of(moment, offset, track, context.athleteZone());
    }

    private void noteTotals(Totals filled, CleanTrack clean, Sport known) {
        double covered = clean.recordedMeters();
        if (totals.isPresent()
                && covered > 0
                && filled.distanceMeters() > 0
                && Math.abs(covered - filled.distanceMeters()) > DISAGREEMENT * filled.distanceMeters()) {
            anomalies.add(new Anomaly(Kind.TOTALS_DISAGREE, 1, covered));
        }
        boolean tiny = known.countsSteps() && filled.distanceMeters() > 0 && filled.distanceMeters() < SHORT_METERS;
        if (filled.timerSeconds() < SHORT_SECONDS || tiny) {
            anomalies.add(new Anomaly(Kind.VERY_SHORT, 1, filled.timerSeconds()));
        }
    }

    private static OptionalDouble or(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() ? first : second;
    }
}
