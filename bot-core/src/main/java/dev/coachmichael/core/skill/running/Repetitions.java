package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Lap.Intensity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The fast laps of an interval session, in order; at least three. */
record Repetitions(List<Lap> laps) {

    private static final int FEWEST = 3;
    private static final int FEWEST_TURNS = 5;
    private static final double SPEED_CONTRAST = 1.2;
    private static final double LIKE_EFFORTS = 1.15;
    private static final double ALIKE = 0.05;
    private static final Set<Intensity> EASY = EnumSet.of(Intensity.RECOVERY, Intensity.REST);

    Repetitions {
        laps = List.copyOf(laps);
    }

    /** From what the workout called the laps, otherwise from fast and slow laps taking turns. */
    static Optional<Repetitions> among(List<Lap> all) {
        List<Lap> laps = all.stream().filter(Repetitions::usable).toList();
        List<Lap> named = named(laps);
        return Optional.of(named.isEmpty() ? contrasting(laps) : named)
                .filter(fast -> fast.size() >= FEWEST)
                .map(Repetitions::new);
    }

    private static boolean usable(Lap lap) {
        return lap.totals().timerSeconds() >= 15 && lap.totals().distanceMeters() >= 50;
    }

    private static List<Lap> named(List<Lap> laps) {
        List<Lap> intervals = laps.stream()
                .filter(lap -> lap.intensity() == Intensity.INTERVAL)
                .toList();
        if (!intervals.isEmpty()) {
            return intervals;
        }
        List<Lap> beforeRest = new ArrayList<>();
        for (int i = 0; i + 1 < laps.size(); i++) {
            if (laps.get(i).intensity() == Intensity.ACTIVE
                    && EASY.contains(laps.get(i + 1).intensity())) {
                beforeRest.add(laps.get(i));
            }
        }
        return beforeRest;
    }

    private static List<Lap> contrasting(List<Lap> laps) {
        if (laps.size() < 2 * FEWEST - 1) {
            return List.of();
        }
        double[] speeds = laps.stream().mapToDouble(Repetitions::speed).sorted().toArray();
        double slow = speeds[speeds.length / 5];
        double fast = speeds[speeds.length - 1 - speeds.length / 5];
        if (fast < slow * SPEED_CONTRAST) {
            return List.of();
        }
        double between = (fast + slow) / 2;
        int turns = 0;
        for (int i = 1; i < laps.size(); i++) {
            turns += speed(laps.get(i)) > between == speed(laps.get(i - 1)) > between ? 0 : 1;
        }
        List<Lap> quick = laps.stream().filter(lap -> speed(lap) > between).toList();
        double[] quickest =
                quick.stream().mapToDouble(Repetitions::speed).sorted().toArray();
        boolean oneEffort = quickest[quickest.length - 1] <= quickest[0] * LIKE_EFFORTS;
        return turns < FEWEST_TURNS || !oneEffort ? List.of() : quick;
    }

    private static double speed(Lap lap) {
        return lap.totals().distanceMeters() / lap.totals().timerSeconds();
    }

    static double pace(Lap lap) {
        return 1000 / speed(lap);
    }

    int count() {
        return laps.size();
    }

    double fastest() {
        return laps.stream().mapToDouble(Repetitions::pace).min().orElseThrow();
    }

    double slowest() {
        return laps.stream().mapToDouble(Repetitions::pace).max().orElseThrow();
    }

    double first() {
        return pace(laps.getFirst());
    }

    double last() {
        return pace(laps.getLast());
    }

    /** How long each one took, when all took about the same; to five seconds. */
    Optional<Double> commonSeconds() {
        return common(lap -> lap.totals().timerSeconds(), 5);
    }

    /** How far each one was, when all were about the same; to ten metres. */
    Optional<Double> commonMeters() {
        return common(lap -> lap.totals().distanceMeters(), 10);
    }

    private Optional<Double> common(ToDoubleFunction<Lap> measure, double step) {
        double[] values = laps.stream().mapToDouble(measure).sorted().toArray();
        double middle = values[values.length / 2];
        boolean alike = values[0] >= middle * (1 - ALIKE) && values[values.length - 1] <= middle * (1 + ALIKE);
        return alike ? Optional.of(Math.round(middle / step) * step) : Optional.empty();
    }

    /** Whether time is what the session kept constant, more than distance. */
    boolean byTime() {
        return spread(lap -> lap.totals().timerSeconds())
                <= spread(lap -> lap.totals().distanceMeters());
    }

    private double spread(ToDoubleFunction<Lap> measure) {
        double[] values = laps.stream().mapToDouble(measure).sorted().toArray();
        return (values[values.length - 1] - values[0]) / values[values.length / 2];
    }
}
