package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import dev.coachmichael.core.activity.Recorded.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An activity as it is kept, without its laps and track: what lists, sums and comparisons need.
 *
 * @param id the store's own
 * @param name as the source titles it; empty when it has no title
 * @param totals as they stand after all tellings were merged
 * @param correctedMeters the distance that the athlete said to be right, when the recorded one is not
 * @param laps how many
 * @param beatIntervals how many beat-to-beat intervals the source held
 * @param format of the best source
 * @param sources everything that has told of it, the newest first
 * @param corrections what the athlete says of it, the oldest first; kept in their notes and never with the activity
 */
public record ActivitySummary(
        UUID id,
        String name,
        Sport sport,
        SubSport subSport,
        boolean indoor,
        ActivityStart start,
        Totals totals,
        OptionalDouble correctedMeters,
        int laps,
        int beatIntervals,
        Optional<Incomplete> incomplete,
        List<Anomaly> anomalies,
        SourceFormat format,
        List<Source> sources,
        List<RunCorrection> corrections) {

    public ActivitySummary {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(sport);
        requireNonNull(subSport);
        requireNonNull(start);
        requireNonNull(totals);
        requireNonNull(correctedMeters);
        requireNonNull(incomplete);
        requireNonNull(format);
        anomalies = List.copyOf(anomalies);
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
    }

    public static ActivitySummary of(UUID id, Activity activity, List<Source> sources) {
        return new ActivitySummary(
                id,
                activity.name(),
                activity.sport(),
                activity.subSport(),
                activity.indoor(),
                activity.start(),
                activity.totals(),
                OptionalDouble.empty(),
                activity.laps().size(),
                activity.beatIntervals(),
                activity.incomplete(),
                activity.anomalies(),
                activity.format(),
                sources,
                List.of());
    }

    /** As the rules against duplicates see it. */
    public Recorded recorded() {
        return new Recorded(id, sport, start, totals, incomplete.isEmpty(), sources);
    }

    /** The whole activity again. */
    public Activity with(PackedDetail detail) {
        return new Activity(
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                detail.laps(),
                detail.track(),
                beatIntervals,
                incomplete,
                anomalies,
                format,
                bestKeys(),
                detail.workout());
    }

    private SourceKeys bestKeys() {
        return sources.stream()
                .filter(source -> source.format() == format)
                .map(Source::keys)
                .findFirst()
                .orElseGet(SourceKeys::none);
    }

    /** With one more telling, the newest first; an earlier one of the same file or row gives way to it. */
    public ActivitySummary toldBy(Source source) {
        List<Source> all = new ArrayList<>();
        all.add(source);
        sources.stream()
                .filter(earlier ->
                        earlier.format() != source.format() || !earlier.keys().equals(source.keys()))
                .forEach(all::add);
        return withSources(all);
    }

    /** Whether exactly this file or row has been read before and said the same. */
    public boolean knows(Source source) {
        return sources.contains(source);
    }

    private ActivitySummary withSources(List<Source> all) {
        return new ActivitySummary(
                id,
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                correctedMeters,
                laps,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                all,
                corrections);
    }

    /** With the athlete's own distance, or without one. */
    public ActivitySummary withCorrectedMeters(OptionalDouble meters) {
        return new ActivitySummary(
                id,
                name,
                sport,
                subSport,
                indoor,
                start,
                totals,
                meters,
                laps,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                sources,
                corrections);
    }

    /** As the athlete says it was: another place, no heart rate where it is doubted, and the corrections themselves. */
    public ActivitySummary corrected(List<RunCorrection> told) {
        if (told.isEmpty()) {
            return this;
        }
        Optional<RunCorrection> place = latest(told, RunCorrection.Sort.PLACE);
        boolean belt = place.map(RunCorrection.TREADMILL::equals).orElse(subSport == SubSport.TREADMILL);
        SubSport where = belt ? SubSport.TREADMILL : place.isPresent() ? SubSport.GENERIC : subSport;
        return new ActivitySummary(
                id,
                name,
                sport,
                where,
                place.isPresent() ? belt : indoor,
                start,
                told.contains(RunCorrection.HEART_RATE)
                        ? totals.withHeartRate(OptionalInt.empty(), OptionalInt.empty())
                        : totals,
                correctedMeters,
                laps,
                beatIntervals,
                incomplete,
                anomalies,
                format,
                sources,
                told);
    }

    private static Optional<RunCorrection> latest(List<RunCorrection> told, RunCorrection.Sort sort) {
        return told.stream().filter(one -> one.sort() == sort).reduce((first, last) -> last);
    }

    /** What sort of run the athlete says it was. */
    public Optional<RunCorrection> toldKind() {
        return latest(corrections, RunCorrection.Sort.KIND);
    }

    /** Whether distance and pace may be believed. */
    public boolean distanceBelieved() {
        return !corrections.contains(RunCorrection.GPS);
    }

    /** Whether its pace may stand beside that of others, among records, and for what the athlete can run. */
    public boolean comparable() {
        return distanceBelieved()
                && latest(corrections, RunCorrection.Sort.HANDICAP).isEmpty();
    }

    /** As the athlete said, otherwise as recorded; 0 when not measured. */
    public double distanceMeters() {
        return correctedMeters.orElse(totals.distanceMeters());
    }

    /** Seconds per kilometre over the timer time; empty when nothing was covered or no time passed. */
    public OptionalDouble secondsPerKilometre() {
        return distanceMeters() > 0 && timerSeconds() > 0
                ? OptionalDouble.of(timerSeconds() / distanceMeters() * 1000)
                : OptionalDouble.empty();
    }

    /** Time with the timer running: what pace is computed with. */
    public double timerSeconds() {
        return totals.timerSeconds();
    }

    /** The anomaly of a kind, if the recording has it. */
    public Optional<Anomaly> anomaly(Anomaly.Kind kind) {
        return anomalies.stream().filter(anomaly -> anomaly.kind() == kind).findFirst();
    }
}
