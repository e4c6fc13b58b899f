package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Lap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The repetitions of an interval session, in order; at least three.
 *
 * @param source where their bounds come from
 */
public record Repetitions(List<Repetition> all, Source source) {

    /** Who drew the bounds. */
    public enum Source {
        /** The watch or the hand that pressed its button. */
        LAPS,
        /** Found in the speeds; bounds are a few seconds off. */
        DETECTED
    }

    static final int FEWEST = 3;

    /** Stretches of different lengths, few or hardly faster, are walks, traffic lights and noise. */
    private static final int CLEARLY_A_SESSION = 5;

    private static final double CLEAR_CONTRAST = 1.3;

    private static final double ALIKE = 0.05;
    private static final double ALIKE_DETECTED = 0.12;
    private static final double NEAR_A_USUAL_ONE = 0.06;
    private static final double[] USUAL_METERS = {
        100, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000, 3000, 5000
    };
    private static final double[] USUAL_SECONDS = {
        20, 30, 40, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360, 420, 480, 540, 600, 720, 900, 1200
    };

    public Repetitions {
        all = List.copyOf(all);
        if (all.size() < FEWEST) {
            throw new IllegalArgumentException("An interval session has three repetitions, not " + all.size());
        }
    }

    /** From the laps when fast and slow ones take turns, otherwise from the speeds. */
    static Optional<Repetitions> in(List<Lap> laps, SpeedStream stream) {
        Optional<Repetitions> cut = AlternatingLaps.among(laps);
        return cut.isPresent() ? cut : detected(stream);
    }

    private static Optional<Repetitions> detected(SpeedStream stream) {
        List<Repetition> found = IntervalDetector.repetitions(stream.metersPerSecond()).stream()
                .filter(span -> stream.meters()[span.to()] > stream.meters()[span.from()])
                .map(span -> repetition(stream, span))
                .toList();
        if (found.size() < FEWEST) {
            return Optional.empty();
        }
        Repetitions session = new Repetitions(found, Source.DETECTED);
        boolean alike =
                session.commonSeconds().isPresent() || session.commonMeters().isPresent();
        boolean clear = found.size() >= CLEARLY_A_SESSION && session.contrast(stream) >= CLEAR_CONTRAST;
        return alike || clear ? Optional.of(session) : Optional.empty();
    }

    /** Speed of the repetitions over that of the middle one of the recoveries between them. */
    private double contrast(SpeedStream stream) {
        double[] recoveries = new double[all.size() - 1];
        for (int i = 1; i < all.size(); i++) {
            Repetition before = all.get(i - 1);
            int from = (int) (before.fromSecond() + before.seconds());
            int to = Math.max(from + 1, (int) all.get(i).fromSecond());
            recoveries[i - 1] = (stream.meters()[to] - stream.meters()[from]) / (to - from);
        }
        Arrays.sort(recoveries);
        double fast = all.stream().mapToDouble(Repetition::meters).sum()
                / all.stream().mapToDouble(Repetition::seconds).sum();
        return fast / Math.max(0.1, recoveries[recoveries.length / 2]);
    }

    static Repetition repetition(SpeedStream stream, IntervalDetector.Span span) {
        long beats = Math.round(stream.meanHeartRate(span.from(), span.to()));
        return new Repetition(
                span.from(),
                span.seconds(),
                stream.meters()[span.to()] - stream.meters()[span.from()],
                beats > 0 ? OptionalInt.of((int) beats) : OptionalInt.empty());
    }

    public int count() {
        return all.size();
    }

    /** Seconds per kilometre of the fastest one. */
    public double fastest() {
        return all.stream().mapToDouble(Repetition::secondsPerKilometre).min().orElseThrow();
    }

    public double slowest() {
        return all.stream().mapToDouble(Repetition::secondsPerKilometre).max().orElseThrow();
    }

    public double first() {
        return all.getFirst().secondsPerKilometre();
    }

    public double last() {
        return all.getLast().secondsPerKilometre();
    }

    /** How long each one took, when all took about the same; to five seconds, or the usual length nearby. */
    public Optional<Double> commonSeconds() {
        return common(Repetition::seconds, 5, USUAL_SECONDS);
    }

    /** How far each one was, when all were about the same; to ten metres, or the usual length nearby. */
    public Optional<Double> commonMeters() {
        return common(Repetition::meters, 10, USUAL_METERS);
    }

    private Optional<Double> common(ToDoubleFunction<Repetition> measure, double step, double[] usual) {
        double[] values = all.stream().mapToDouble(measure).sorted().toArray();
        double middle = values[values.length / 2];
        double alike = source == Source.LAPS ? ALIKE : ALIKE_DETECTED;
        if (values[0] < middle * (1 - alike) || values[values.length - 1] > middle * (1 + alike)) {
            return Optional.empty();
        }
        double rounded = Math.round(middle / step) * step;
        return Optional.of(
                source == Source.LAPS
                        ? rounded
                        : Arrays.stream(usual)
                                .boxed()
                                .filter(value -> Math.abs(value - middle) <= NEAR_A_USUAL_ONE * value)
                                .min(Comparator.comparingDouble(value -> Math.abs(value - middle)))
                                .orElse(rounded));
    }

    /** Whether time is what the session kept constant, more than distance. */
    public boolean byTime() {
        return spread(Repetition::seconds) <= spread(Repetition::meters);
    }

    private double spread(ToDoubleFunction<Repetition> measure) {
        double[] values = all.stream().mapToDouble(measure).sorted().toArray();
        return (values[values.length - 1] - values[0]) / values[values.length / 2];
    }

    /** Seconds on the timer between one repetition and the next, one fewer than there are repetitions. */
    public List<Double> recoverySeconds() {
        List<Double> between = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Repetition before = all.get(i - 1);
            between.add(Math.max(0, all.get(i).fromSecond() - before.fromSecond() - before.seconds()));
        }
        return between;
    }
}
