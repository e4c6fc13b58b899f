package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.physiology.Decoupling;
import dev.coachmichael.core.physiology.HeartRateTrace;
import dev.coachmichael.core.physiology.HeartRateZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that one run tells.
 *
 * @param type what it was
 * @param quality what of it can be believed, looked at first
 * @param repetitions of an interval session
 * @param tempo the stretch at threshold of a tempo run
 * @param bestEfforts fastest stretches from 400 m to the marathon, as far as the run is long enough
 * @param splits kilometre by kilometre
 * @param decouplingPercent how much more the heart cost in the second half of a steady run, see {@link Decoupling}
 * @param effortSecondsPerKm pace on the flat of the same effort; empty without altitudes
 * @param zones time in heart-rate zones; empty without a heart rate or anything that zones hang on
 */
public record RunAnalysis(
        RunType type,
        DataQuality quality,
        Optional<Repetitions> repetitions,
        Optional<Repetition> tempo,
        List<BestEffort> bestEfforts,
        List<KilometreSplit> splits,
        OptionalDouble decouplingPercent,
        OptionalDouble effortSecondsPerKm,
        List<ZoneTime> zones) {

    /** Time spent in one zone. */
    public record ZoneTime(HeartRateZone zone, double seconds) {}

    private static final int STRETCH_SECONDS = 30;
    private static final double STEADY_VARIATION = 0.12;

    public RunAnalysis {
        bestEfforts = List.copyOf(bestEfforts);
        splits = List.copyOf(splits);
        zones = List.copyOf(zones);
    }

    /** Looks at one run; pure, costs milliseconds of CPU for hours of data: never on an event loop. */
    public static RunAnalysis of(Activity activity, RunContext context) {
        return of(activity, TrackCleaning.clean(activity.track(), activity.sport()), context);
    }

    /** The same for a track that is clean already. */
    public static RunAnalysis of(Activity activity, CleanTrack clean, RunContext context) {
        SpeedStream stream = SpeedStream.of(clean);
        DataQuality quality = DataQuality.of(activity, clean.anomalies(), stream);
        Optional<Repetitions> repetitions = quality.has(DataDoubt.Kind.VERY_SHORT)
                ? Optional.empty()
                : quality.speedsAreSound()
                        ? Repetitions.in(activity.laps(), stream)
                        : AlternatingLaps.among(activity.laps());
        TypeRules.Verdict verdict = new TypeRules(activity, context, quality, stream, repetitions).verdict();
        Slopes slopes = new Slopes(stream);
        return new RunAnalysis(
                verdict.type(),
                quality,
                verdict.type() == RunType.INTERVAL ? repetitions : Optional.empty(),
                verdict.tempo(),
                quality.has(DataDoubt.Kind.VERY_SHORT) ? List.of() : BestEffort.of(clean),
                clean.splits(),
                decoupling(stream, slopes, quality, verdict.type()),
                activity.indoor() ? OptionalDouble.empty() : slopes.effortPace(),
                zones(stream, context));
    }

    /** Of steady runs only: repetitions and hills would be taken for drift. */
    private static OptionalDouble decoupling(SpeedStream stream, Slopes slopes, DataQuality quality, RunType type) {
        boolean steadyKind = type == RunType.EASY || type == RunType.LONG || type == RunType.RACE;
        if (!steadyKind || !quality.speedsAreSound() || !quality.heartIsSound()) {
            return OptionalDouble.empty();
        }
        List<Decoupling.Stretch> moving = new ArrayList<>();
        for (int from = 0; from + STRETCH_SECONDS <= stream.seconds(); from += STRETCH_SECONDS) {
            stretch(stream, slopes, from).ifPresent(moving::add);
        }
        if (variation(moving) > STEADY_VARIATION) {
            return OptionalDouble.empty();
        }
        return Decoupling.ofRun(moving).stream()
                .mapToDouble(Decoupling::percent)
                .findFirst();
    }

    private static Optional<Decoupling.Stretch> stretch(SpeedStream stream, Slopes slopes, int from) {
        double meters = 0;
        int seconds = 0;
        for (int second = from; second < from + STRETCH_SECONDS; second++) {
            if (stream.moving(second)) {
                meters += slopes.effortSpeed(second);
                seconds++;
            }
        }
        double beats = stream.meanHeartRate(from, from + STRETCH_SECONDS);
        return seconds * 2 >= STRETCH_SECONDS && beats > 0
                ? Optional.of(new Decoupling.Stretch(seconds, meters / seconds * 60, beats))
                : Optional.empty();
    }

    private static double variation(List<Decoupling.Stretch> stretches) {
        double[] speeds = stretches.stream()
                .mapToDouble(Decoupling.Stretch::metersPerMinute)
                .toArray();
        double mean = Arrays.stream(speeds).average().orElse(0);
        double squares = Arrays.stream(speeds)
                .map(speed -> (speed - mean) * (speed - mean))
                .sum();
        return mean == 0 ? 0 : Math.sqrt(squares / speeds.length) / mean;
    }

    private static List<ZoneTime> zones(SpeedStream stream, RunContext context) {
        if (context.anchors().isEmpty() || stream.heartRateShare() == 0) {
            return List.of();
        }
        double[] seconds = new double[stream.seconds()];
        Arrays.setAll(seconds, second -> second);
        var zones = context.anchors().get().zones();
        double[] spent =
                zones.secondsIn(HeartRateTrace.of(seconds, stream.heartRate()).cleaned());
        List<ZoneTime> times = new ArrayList<>();
        for (int zone = 0; zone < spent.length; zone++) {
            times.add(new ZoneTime(zones.zones().get(zone), spent[zone]));
        }
        return times;
    }
}
