package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.KilometreSplit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An analysis as programs read it: rounded figures with their units in their names. The one shape for command line and API.
 *
 * @param type {@code race, interval, tempo, long, hills, easy} or {@code unknown}
 * @param gradeAdjustedPaceSecondsPerKm pace on the flat of the same effort
 * @param intervals with a count of 0 when the run has no repetitions
 * @param others further activities of the same file
 */
public record RunReport(
        String file,
        String sport,
        Optional<String> startUtc,
        Optional<String> localDate,
        double distanceMeters,
        double timerSeconds,
        double elapsedSeconds,
        Optional<Double> paceSecondsPerKm,
        Optional<Double> gradeAdjustedPaceSecondsPerKm,
        Optional<Integer> avgHeartRate,
        String type,
        Intervals intervals,
        Optional<Interval> tempo,
        Optional<Double> decouplingPercent,
        List<Doubt> dataQuality,
        List<Effort> bestEfforts,
        List<Split> splits,
        List<Zone> timeInZones,
        List<Other> others) {

    /**
     * The repetitions.
     *
     * @param label as runners write it: {@code 6 x 3 min}, {@code 8 x 400 m}; empty when they are not alike
     * @param source {@code laps} or {@code detected}
     */
    public record Intervals(int count, Optional<String> label, Optional<String> source, List<Interval> repetitions) {}

    /** One repetition; the recovery is the time to the next one. */
    public record Interval(
            int number,
            double startSeconds,
            double durationSeconds,
            double distanceMeters,
            double paceSecondsPerKm,
            Optional<Integer> avgHeartRate,
            Optional<Double> recoverySeconds) {}

    /** A reason for doubt. */
    public record Doubt(String kind, int count, double amount) {}

    /** A best effort. */
    public record Effort(double distanceMeters, double timeSeconds, double paceSecondsPerKm, double startSeconds) {}

    /** A kilometre. */
    public record Split(
            int number,
            double distanceMeters,
            double timerSeconds,
            double paceSecondsPerKm,
            Optional<Integer> avgHeartRate) {}

    /** Time in a zone, which ends where the next one begins. */
    public record Zone(String zone, int fromBpm, double seconds) {}

    /** Another activity of the file. */
    public record Other(String sport, double distanceMeters, double timerSeconds) {}

    /** Writes an analysis of the first run of a file, or of its first activity when it has no run. */
    public static RunReport of(String file, Activity activity, RunAnalysis analysis, List<Activity> others) {
        ActivityStart start = activity.start();
        return new RunReport(
                file,
                activity.sport().name().toLowerCase(Locale.ROOT),
                start.dateKnown() ? Optional.of(start.instant().toString()) : Optional.empty(),
                start.dateKnown() ? Optional.of(start.localDay().toString()) : Optional.empty(),
                round(activity.distanceMeters(), 2),
                round(activity.timerSeconds(), 3),
                round(activity.elapsedSeconds(), 3),
                boxed(activity.totals().secondsPerKilometre(), 1),
                boxed(analysis.effortSecondsPerKm(), 1),
                boxed(activity.totals().averageHeartRate()),
                analysis.type().code(),
                intervals(analysis.repetitions()),
                analysis.tempo().map(stretch -> interval(1, stretch, Optional.empty())),
                boxed(analysis.decouplingPercent(), 2),
                analysis.quality().doubts().stream()
                        .map(doubt -> new Doubt(
                                doubt.kind().name().toLowerCase(Locale.ROOT), doubt.count(), round(doubt.amount(), 1)))
                        .toList(),
                analysis.bestEfforts().stream()
                        .map(effort -> new Effort(
                                effort.distanceMeters(),
                                round(effort.seconds(), 1),
                                round(effort.secondsPerKilometre(), 1),
                                round(effort.fromSecond(), 1)))
                        .toList(),
                analysis.splits().stream().map(RunReport::split).toList(),
                analysis.zones().stream()
                        .map(time -> new Zone(time.zone().name(), time.zone().fromBpm(), round(time.seconds(), 0)))
                        .toList(),
                others.stream()
                        .map(other -> new Other(
                                other.sport().name().toLowerCase(Locale.ROOT),
                                round(other.distanceMeters(), 2),
                                round(other.timerSeconds(), 3)))
                        .toList());
    }

    private static Intervals intervals(Optional<Repetitions> found) {
        if (found.isEmpty()) {
            return new Intervals(0, Optional.empty(), Optional.empty(), List.of());
        }
        Repetitions repetitions = found.get();
        List<Double> recoveries = repetitions.recoverySeconds();
        List<Interval> rows = new ArrayList<>();
        for (int i = 0; i < repetitions.count(); i++) {
            rows.add(interval(
                    i + 1,
                    repetitions.all().get(i),
                    i < recoveries.size() ? Optional.of(round(recoveries.get(i), 1)) : Optional.empty()));
        }
        return new Intervals(
                repetitions.count(),
                label(repetitions),
                Optional.of(repetitions.source().name().toLowerCase(Locale.ROOT)),
                rows);
    }

    private static Optional<String> label(Repetitions repetitions) {
        Optional<String> time = repetitions.commonSeconds().map(seconds -> duration(Math.round(seconds)));
        Optional<String> distance = repetitions.commonMeters().map(meters -> Math.round(meters) + " m");
        Optional<String> each = repetitions.byTime() ? time.or(() -> distance) : distance.or(() -> time);
        return each.map(one -> repetitions.count() + " x " + one);
    }

    private static String duration(long seconds) {
        if (seconds < 120 && seconds % 60 != 0) {
            return seconds + " s";
        }
        return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }

    private static Interval interval(int number, Repetition repetition, Optional<Double> recovery) {
        return new Interval(
                number,
                round(repetition.fromSecond(), 1),
                round(repetition.seconds(), 1),
                round(repetition.meters(), 1),
                round(repetition.secondsPerKilometre(), 1),
                boxed(repetition.averageHeartRate()),
                recovery);
    }

    private static Split split(KilometreSplit split) {
        return new Split(
                split.number(),
                round(split.distanceMeters(), 1),
                round(split.timerSeconds(), 1),
                round(split.secondsPerKilometre(), 1),
                boxed(split.averageHeartRate()));
    }

    private static Optional<Double> boxed(OptionalDouble value, int places) {
        return value.isPresent() ? Optional.of(round(value.getAsDouble(), places)) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static double round(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }
}
