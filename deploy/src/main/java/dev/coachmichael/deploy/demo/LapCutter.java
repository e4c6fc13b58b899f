package dev.coachmichael.deploy.demo;

import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleToIntFunction;

/** Cuts a trace into laps, by hand at each stretch or by the kilometre, and sums each up. */
final class LapCutter {
    private static final double AUTO_LAP_METERS = 1000;
    private static final double CLIMB_STEP_METERS = 2;

    private final PlannedRun run;
    private final Trace trace;
    private final DoubleToIntFunction elapsedMillis;

    /** @param elapsedMillis from seconds by the timer to milliseconds since the start, pauses included */
    LapCutter(PlannedRun run, Trace trace, DoubleToIntFunction elapsedMillis) {
        this.run = run;
        this.trace = trace;
        this.elapsedMillis = elapsedMillis;
    }

    Totals whole() {
        return totals(0, trace.seconds());
    }

    List<Lap> cut() {
        return run.session().lapsByHand() ? byHand() : byKilometre();
    }

    private List<Lap> byHand() {
        List<Lap> laps = new ArrayList<>();
        int start = 0;
        for (Stretch stretch : run.session().stretches()) {
            int end = start + stretch.seconds();
            Lap.Trigger trigger = end == trace.seconds() ? Lap.Trigger.SESSION_END : Lap.Trigger.MANUAL;
            laps.add(lap(start, end, trigger, intensity(stretch.kind())));
            start = end;
        }
        return laps;
    }

    private List<Lap> byKilometre() {
        List<Lap> laps = new ArrayList<>();
        double start = 0;
        for (int t = 1; t <= trace.seconds(); t++) {
            double mark = AUTO_LAP_METERS * (laps.size() + 1);
            if (trace.meters[t] >= mark) {
                double before = trace.meters[t - 1];
                double end = t - 1 + (mark - before) / (trace.meters[t] - before);
                laps.add(lap(start, end, Lap.Trigger.DISTANCE, Lap.Intensity.ACTIVE));
                start = end;
            }
        }
        if (trace.seconds() - start > 1) {
            laps.add(lap(start, trace.seconds(), Lap.Trigger.SESSION_END, Lap.Intensity.ACTIVE));
        }
        return laps;
    }

    private Lap lap(double start, double end, Lap.Trigger trigger, Lap.Intensity intensity) {
        return Lap.of(elapsedMillis.applyAsInt(start), totals(start, end), trigger, intensity);
    }

    private Totals totals(double start, double end) {
        int from = (int) Math.ceil(start) + (start == Math.rint(start) ? 1 : 0);
        int to = Math.max(from, (int) Math.floor(end));
        double meters = metersAt(end) - metersAt(start);
        double elapsed = (elapsedMillis.applyAsInt(end) - elapsedMillis.applyAsInt(start)) / 1000.0;
        Totals totals = Totals.of(meters, end - start, Math.max(elapsed, end - start))
                .withHeartRate(
                        rounded(trace.mean(trace.heartRate, from, to)), rounded(trace.max(trace.heartRate, from, to)))
                .withCadence(rounded(trace.mean(trace.stepsPerMinute, from, to)))
                .withCalories(rounded(run.body().kilocalories(meters)));
        return run.course() instanceof Course.Outdoors
                ? totals.withClimb(climb(from, to, 1), climb(from, to, -1))
                : totals;
    }

    private double metersAt(double seconds) {
        int before = (int) seconds;
        double share = seconds - before;
        return share == 0
                ? trace.meters[before]
                : trace.meters[before] + share * (trace.meters[before + 1] - trace.meters[before]);
    }

    /** Adds rises (or falls, with direction -1) of at least two metres, as barometric watches do. */
    private OptionalDouble climb(int from, int to, int direction) {
        double sum = 0;
        double reference = trace.altitudeMeters[from];
        for (int t = from; t <= to; t++) {
            double change = trace.altitudeMeters[t] - reference;
            if (Math.abs(change) >= CLIMB_STEP_METERS) {
                sum += Math.max(0, direction * change);
                reference = trace.altitudeMeters[t];
            }
        }
        return OptionalDouble.of(sum);
    }

    private static OptionalInt rounded(double value) {
        return OptionalInt.of((int) Math.round(value));
    }

    private static Lap.Intensity intensity(Stretch.Kind kind) {
        return switch (kind) {
            case WARMUP -> Lap.Intensity.WARMUP;
            case RUN -> Lap.Intensity.ACTIVE;
            case REPETITION -> Lap.Intensity.INTERVAL;
            case RECOVERY, JOG_BACK -> Lap.Intensity.RECOVERY;
            case WALK -> Lap.Intensity.REST;
            case COOLDOWN -> Lap.Intensity.COOLDOWN;
        };
    }
}
