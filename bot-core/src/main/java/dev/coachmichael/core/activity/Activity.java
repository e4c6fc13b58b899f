package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import dev.coachmichael.core.plan.Workout;
import java.util.List;
import java.util.Optional;

/**
 * One thing an athlete did and recorded.
 *
 * @param name as the source titles it; empty when it has no title
 * @param sport what was done
 * @param subSport where or how
 * @param indoor whether positions and climbs are meaningless
 * @param start when, and how well that is known
 * @param totals sums and means, of the readable part when {@code incomplete} is present
 * @param laps as the watch cut them, in order; may be empty
 * @param track the samples; empty when the source has only totals
 * @param beatIntervals how many beat-to-beat intervals the source holds (they are not kept)
 * @param incomplete present when only a part of the recording could be read
 * @param anomalies what should not be believed as it stands
 * @param format where the numbers come from
 * @param keys what identifies that source
 * @param workout what the watch was told to do, when the source keeps it
 */
public record Activity(
        String name,
        Sport sport,
        SubSport subSport,
        boolean indoor,
        ActivityStart start,
        Totals totals,
        List<Lap> laps,
        Track track,
        int beatIntervals,
        Optional<Incomplete> incomplete,
        List<Anomaly> anomalies,
        SourceFormat format,
        SourceKeys keys,
        Optional<Workout> workout) {

    public Activity {
        requireNonNull(name);
        requireNonNull(sport);
        requireNonNull(subSport);
        requireNonNull(start);
        requireNonNull(totals);
        laps = List.copyOf(laps);
        requireNonNull(track);
        requireNonNull(incomplete);
        anomalies = List.copyOf(anomalies);
        requireNonNull(format);
        requireNonNull(keys);
        requireNonNull(workout);
        if (beatIntervals < 0) {
            throw new IllegalArgumentException("beatIntervals " + beatIntervals);
        }
    }

    /** An activity without a workout. */
    public Activity(
            String name,
            Sport sport,
            SubSport subSport,
            boolean indoor,
            ActivityStart start,
            Totals totals,
            List<Lap> laps,
            Track track,
            int beatIntervals,
            Optional<Incomplete> incomplete,
            List<Anomaly> anomalies,
            SourceFormat format,
            SourceKeys keys) {
        this(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                Optional.empty());
    }

    /** The smallest activity: a sport, a start and totals, as a list or a runner tells it. */
    public static Activity summary(Sport sport, ActivityStart start, Totals totals, SourceFormat format) {
        return new Activity(
                "",
                sport,
                SubSport.GENERIC,
                false,
                start,
                totals,
                List.of(),
                Track.EMPTY,
                0,
                Optional.empty(),
                List.of(),
                format,
                SourceKeys.none(),
                Optional.empty());
    }

    public double distanceMeters() {
        return totals.distanceMeters();
    }

    /** Time with the timer running: what pace is computed with. */
    public double timerSeconds() {
        return totals.timerSeconds();
    }

    /** From first to last moment, pauses included. */
    public double elapsedSeconds() {
        return totals.elapsedSeconds();
    }

    public Activity withName(String newName) {
        return new Activity(
                newName,
                sport,
                subSport,
                indoor,
                start,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    /** The same activity with another kind; {@code indoor} follows the new sub sport. */
    public Activity withSport(Sport newSport, SubSport newSubSport) {
        return new Activity(
                name,
                newSport,
                newSubSport,
                newSubSport.indoor(),
                start,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    public Activity withStart(ActivityStart newStart) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                newStart,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    public Activity withTotals(Totals newTotals) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                newTotals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    public Activity withLaps(List<Lap> newLaps) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                newLaps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    public Activity withTrack(Track newTrack) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                laps,
                newTrack,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                workout);
    }

    public Activity withAnomalies(List<Anomaly> newAnomalies) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                newAnomalies,
                format,
                keys,
                workout);
    }

    public Activity withKeys(SourceKeys newKeys) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                newKeys,
                workout);
    }

    public Activity withWorkout(Optional<Workout> newWorkout) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                laps,
                track,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                keys,
                newWorkout);
    }
}
