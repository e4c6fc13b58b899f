package dev.coachmichael.core.activity.file;

import static dev.coachmichael.core.activity.file.FitContents.EPOCH_OFFSET;
import static dev.coachmichael.core.activity.file.FitContents.FIRST_DATE;
import static dev.coachmichael.core.activity.file.FitContents.NONE;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.Incomplete;
import dev.coachmichael.core.activity.Incomplete.Reason;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SourceKeys;
import dev.coachmichael.core.activity.SourceKeys.FitIdentity;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SportNames.Named;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.file.FitContents.LapEntry;
import dev.coachmichael.core.activity.file.FitContents.Session;
import dev.coachmichael.core.activity.file.FitContents.Sums;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Makes activities of what one FIT file holds: one for each session, or one of the bare records when sessions are lost. */
final class FitAssembly {

    private static final double WHOLE_SHARE = 0.95;
    private static final int QUARTER_HOUR = 900;
    private static final int MAX_OFFSET_SECONDS = 14 * 3600;

    private final FitContents contents;
    private final Optional<Reason> damage;
    private final ReadingContext context;
    private final FitTimeline timeline;

    FitAssembly(FitContents contents, Optional<Reason> damage, ReadingContext context) {
        this.contents = contents;
        this.damage = damage;
        this.context = context;
        this.timeline = new FitTimeline(contents);
    }

    List<Activity> activities() {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < contents.sessions.size(); i++) {
            Session session = contents.sessions.get(i);
            if (session.sums().startTime() != NONE || timeline.hasRecords()) {
                activities.add(ofSession(session, i));
            }
        }
        if (activities.isEmpty() && timeline.hasRecords()) {
            activities.add(ofRecords());
        }
        return activities;
    }

    private Activity ofSession(Session session, int index) {
        long start = session.sums().startTime() == NONE
                ? timeline.firstRecord()
                : session.sums().startTime();
        var draft = draft(start);
        draft.sport = Optional.of(new Named(session.sport(), session.subSport()));
        draft.track = timeline.track(index, start, session.sport(), session.sums());
        draft.laps = laps(lapsOf(session, index), start, session.sport());
        draft.workout = contents.sessions.size() == 1
                ? FitWorkout.of(contents.workoutName, contents.workoutLines)
                : Optional.empty();
        draft.beatIntervals = timeline.beatIntervals(index);
        Totals declared = totals(session.sums(), session.sport());
        if (damage.isEmpty()) {
            draft.totals = Optional.of(completed(declared, draft.track, session));
        } else if (coversWhole(draft.track, declared)) {
            draft.totals = Optional.of(declared);
            draft.incomplete = damage.map(Incomplete::because);
        } else {
            draft.incomplete = damage.map(reason -> new Incomplete(
                    reason, OptionalDouble.of(declared.distanceMeters()), OptionalDouble.of(declared.timerSeconds())));
        }
        return finish(draft);
    }

    private Activity ofRecords() {
        long start = timeline.firstRecord();
        var draft = draft(start);
        draft.sport = contents.sport.or(() ->
                contents.laps.stream().flatMap(lap -> lap.sport().stream()).findFirst());
        Sport sport = draft.sport.map(Named::sport).orElse(Sport.RUN);
        draft.track = timeline.track(0, start, sport, FitTimeline.NO_SUMS);
        draft.laps = laps(contents.laps, start, sport);
        draft.beatIntervals = timeline.beatIntervals(0);
        draft.incomplete = Optional.of(Incomplete.because(damage.orElse(Reason.CUT_SHORT)));
        return finish(draft);
    }

    private ActivityDraft draft(long start) {
        var draft = new ActivityDraft(SourceFormat.FIT);
        boolean dated = start >= FIRST_DATE;
        draft.start = dated ? Optional.of(Instant.ofEpochSecond(start + EPOCH_OFFSET)) : Optional.empty();
        draft.offset = localOffset();
        // A clock that was never set counts from power-on: two different runs can show the same seconds.
        if (FitIdentity.identifies(contents.serialNumber) && contents.timeCreated >= FIRST_DATE) {
            draft.keys = SourceKeys.ofFit(new FitIdentity(contents.serialNumber, contents.timeCreated));
        }
        return draft;
    }

    private Activity finish(ActivityDraft draft) {
        if (timeline.droppedRecords() > 0) {
            draft.anomalies.add(new Anomaly(Kind.TIME_DISORDER, timeline.droppedRecords(), 0));
        }
        return draft.finish(context);
    }

    /** Fills a missing distance or time of the session from its records. */
    private static Totals completed(Totals declared, Track track, Session session) {
        boolean noDistance = Double.isNaN(session.sums().distanceMeters());
        boolean noTime = declared.timerSeconds() == 0 && declared.elapsedSeconds() == 0;
        if (track.isEmpty() || (!noDistance && !noTime)) {
            return declared;
        }
        int last = track.size() - 1;
        double timer = noTime ? track.timerMillis()[last] / 1000.0 : declared.timerSeconds();
        double elapsed = noTime ? track.offsetMillis(last) / 1000.0 : declared.elapsedSeconds();
        double distance = noDistance ? lastDistance(track) : declared.distanceMeters();
        return Plausible.totals(distance, Math.max(timer, 0), Math.max(elapsed, 0))
                .withHeartRate(declared.averageHeartRate(), declared.maxHeartRate())
                .withCadence(declared.averageCadence())
                .withClimb(declared.ascentMeters(), declared.descentMeters())
                .withCalories(declared.calories());
    }

    private static double lastDistance(Track track) {
        for (int point = track.size() - 1; point >= 0; point--) {
            if (track.value(Column.DISTANCE_CENTIMETERS, point) != Track.ABSENT) {
                return track.value(Column.DISTANCE_CENTIMETERS, point) / 100.0;
            }
        }
        return 0;
    }

    /** Whether the readable records of a damaged file reach to the end of what the session claims. */
    private static boolean coversWhole(Track track, Totals declared) {
        if (track.isEmpty()) {
            return false;
        }
        double reached = track.offsetMillis(track.size() - 1) / 1000.0;
        return reached >= WHOLE_SHARE * declared.timerSeconds()
                && (!track.has(Column.DISTANCE_CENTIMETERS)
                        || lastDistance(track) >= WHOLE_SHARE * declared.distanceMeters());
    }

    private List<LapEntry> lapsOf(Session session, int index) {
        List<LapEntry> all = contents.laps;
        if (contents.sessions.size() == 1) {
            return all;
        }
        int first = session.firstLap();
        if (first >= 0 && session.lapCount() >= 0 && first + session.lapCount() <= all.size()) {
            return all.subList(first, first + session.lapCount());
        }
        return all.stream()
                .filter(lap -> lap.sums().startTime() != NONE
                        && timeline.sessionAt(lap.sums().startTime()) == index)
                .toList();
    }

    private List<Lap> laps(List<LapEntry> entries, long start, Sport sport) {
        List<Lap> laps = new ArrayList<>();
        long next = start;
        for (LapEntry entry : entries) {
            long from = entry.sums().startTime() == NONE ? next : entry.sums().startTime();
            long offset = from - start;
            if (Math.abs(offset) > FitTimeline.MAX_SPAN_SECONDS) {
                continue;
            }
            Totals totals = totals(entry.sums(), sport);
            laps.add(new Lap(
                    (int) offset * 1000,
                    totals,
                    entry.trigger(),
                    entry.intensity(),
                    entry.workoutStep() >= 0 ? OptionalInt.of(entry.workoutStep()) : OptionalInt.empty()));
            next = from + Math.round(totals.elapsedSeconds());
        }
        return laps;
    }

    private static Totals totals(Sums sums, Sport sport) {
        double legs = sport.countsSteps() ? 2 : 1;
        return Plausible.totals(sums.distanceMeters(), sums.timerSeconds(), sums.elapsedSeconds())
                .withHeartRate(Plausible.heartRate(sums.averageHeartRate()), Plausible.heartRate(sums.maxHeartRate()))
                .withCadence(Plausible.cadence(sums.averageCadence() * legs))
                .withClimb(Plausible.climb(sums.ascentMeters()), Plausible.climb(sums.descentMeters()))
                .withCalories(Plausible.calories(sums.calories()));
    }

    /** Local minus universal time of the closing message; missing and zero fields say nothing. */
    private Optional<ZoneOffset> localOffset() {
        long utc = contents.closingTimestamp;
        long local = contents.closingLocalTimestamp;
        if (utc < FIRST_DATE || local < FIRST_DATE) {
            return Optional.empty();
        }
        long seconds = Math.round((double) (local - utc) / QUARTER_HOUR) * QUARTER_HOUR;
        return Math.abs(seconds) <= MAX_OFFSET_SECONDS
                ? Optional.of(ZoneOffset.ofTotalSeconds((int) seconds))
                : Optional.empty();
    }
}
