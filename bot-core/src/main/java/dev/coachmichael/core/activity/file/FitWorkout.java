package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.plan.Extent;
import dev.coachmichael.core.plan.Step;
import dev.coachmichael.core.plan.Step.Kind;
import dev.coachmichael.core.plan.Target;
import dev.coachmichael.core.plan.Workout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The workout that a watch was following, from the flat lines that FIT keeps it in: a repetition is a line that names the
 * line to go back to. Numbers are those of the FIT profile. What is not understood whole is left out whole.
 */
final class FitWorkout {

    /**
     * One line.
     *
     * @param index its place, from 0
     * @param durationValue milliseconds, centimetres, or the line that a repetition goes back to
     * @param targetValue how often a repetition is done
     * @param low custom target: millimetres per second, or beats per minute plus 100
     */
    record Line(
            long index,
            long durationType,
            long durationValue,
            long targetType,
            long targetValue,
            long low,
            long high,
            long intensity) {}

    private static final int MOST_LINES = 200;
    private static final int TIME = 0;
    private static final int DISTANCE = 1;
    private static final int REPEATED = 6;
    private static final int FIRST_OTHER_REPEAT = 7;
    private static final int LAST_OTHER_REPEAT = 15;
    private static final int SPEED = 0;
    private static final int HEART_RATE = 1;
    private static final int BEATS_FROM = 100;
    private static final int BEATS_TO = 330;
    private static final int SLOWEST_MILLIMETERS_PER_SECOND = 500;

    private record Begun(long index, Step step) {}

    private FitWorkout() {}

    static Optional<Workout> of(String name, List<Line> unordered) {
        List<Line> lines =
                unordered.stream().sorted(Comparator.comparingLong(Line::index)).toList();
        Deque<Begun> steps = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean otherRepeat = line.durationType() >= FIRST_OTHER_REPEAT && line.durationType() <= LAST_OTHER_REPEAT;
            if (line.index() != i || lines.size() > MOST_LINES || otherRepeat) {
                return Optional.empty();
            }
            if (line.durationType() != REPEATED) {
                steps.addLast(new Begun(i, stretch(line)));
            } else if (!repeat(line, steps)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new Workout(name, steps.stream().map(Begun::step).toList()));
        } catch (IllegalArgumentException tooLittleOrTooMuch) {
            return Optional.empty();
        }
    }

    /** Takes the steps from the line that is gone back to; false when there is none. */
    private static boolean repeat(Line line, Deque<Begun> steps) {
        List<Step> inside = new ArrayList<>();
        long first = line.durationValue();
        while (!steps.isEmpty() && steps.getLast().index() >= first) {
            inside.addFirst(steps.removeLast().step());
        }
        boolean whole = !inside.isEmpty()
                && first >= 0
                && line.targetValue() >= 1
                && line.targetValue() <= Workout.MOST_STRETCHES;
        if (whole) {
            steps.addLast(new Begun(first, new Step.Repeated((int) line.targetValue(), inside)));
        }
        return whole;
    }

    private static Step.Stretch stretch(Line line) {
        return new Step.Stretch(kind(line.intensity()), extent(line), target(line));
    }

    private static Kind kind(long intensity) {
        return switch ((int) intensity) {
            case 1, 4 -> Kind.RECOVERY;
            case 2 -> Kind.WARMUP;
            case 3 -> Kind.COOLDOWN;
            default -> Kind.RUN;
        };
    }

    private static Extent extent(Line line) {
        boolean measured = line.durationValue() > 0 && line.durationValue() < 100_000_000;
        if (measured && line.durationType() == TIME) {
            return new Extent.Time(line.durationValue() / 1000.0);
        }
        return measured && line.durationType() == DISTANCE
                ? new Extent.Distance(line.durationValue() / 100.0)
                : new Extent.Open();
    }

    private static Target target(Line line) {
        boolean range = line.low() <= line.high();
        if (range && line.targetType() == SPEED && line.low() >= SLOWEST_MILLIMETERS_PER_SECOND) {
            return new Target.Paces(1e6 / line.high(), 1e6 / line.low());
        }
        return range && line.targetType() == HEART_RATE && line.low() > BEATS_FROM && line.high() <= BEATS_TO
                ? new Target.HeartRates((int) line.low() - BEATS_FROM, (int) line.high() - BEATS_FROM)
                : new Target.None();
    }
}
