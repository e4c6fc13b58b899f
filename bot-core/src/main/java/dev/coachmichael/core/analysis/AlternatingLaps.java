package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Lap.Intensity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fast laps of a session: those that the workout calls so, otherwise those that take turns with slow ones. */
final class AlternatingLaps {

    private static final int FEWEST_TURNS = 5;
    private static final int FEWEST_SLOW = 2;
    private static final double SPEED_CONTRAST = 1.2;
    private static final double GAP = 1.08;
    private static final double LIKE_EFFORTS = 1.15;
    private static final double SHORTEST_SECONDS = 15;
    private static final double SHORTEST_METERS = 50;
    private static final Set<Intensity> EASY = EnumSet.of(Intensity.RECOVERY, Intensity.REST);

    private AlternatingLaps() {}

    static Optional<Repetitions> among(List<Lap> all) {
        List<Lap> laps = all.stream().filter(AlternatingLaps::usable).toList();
        List<Lap> named = named(laps);
        List<Lap> fast = named.isEmpty() ? contrasting(laps) : named;
        return fast.size() < Repetitions.FEWEST
                ? Optional.empty()
                : Optional.of(new Repetitions(
                        fast.stream().map(lap -> repetition(all, lap)).toList(), Repetitions.Source.LAPS));
    }

    /** Where a lap begins on the timer is the sum of the laps before it. */
    private static Repetition repetition(List<Lap> all, Lap lap) {
        double from = all.stream()
                .takeWhile(earlier -> earlier != lap)
                .mapToDouble(earlier -> earlier.totals().timerSeconds())
                .sum();
        return new Repetition(
                from,
                lap.totals().timerSeconds(),
                lap.totals().distanceMeters(),
                lap.totals().averageHeartRate());
    }

    private static boolean usable(Lap lap) {
        return lap.totals().timerSeconds() >= SHORTEST_SECONDS && lap.totals().distanceMeters() >= SHORTEST_METERS;
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
        if (laps.size() < 2 * Repetitions.FEWEST - 1) {
            return List.of();
        }
        double[] speeds =
                laps.stream().mapToDouble(AlternatingLaps::speed).sorted().toArray();
        for (int cut = FEWEST_SLOW; cut <= speeds.length - Repetitions.FEWEST; cut++) {
            double between = (speeds[cut - 1] + speeds[cut]) / 2;
            if (oneEffortAbove(speeds, cut) && turns(laps, between) >= FEWEST_TURNS) {
                return laps.stream().filter(lap -> speed(lap) > between).toList();
            }
        }
        return List.of();
    }

    /** Whether what is faster than a cut is alike, and clearly faster than the rest. */
    private static boolean oneEffortAbove(double[] speeds, int cut) {
        double slow = speeds[cut / 2];
        double fast = speeds[(cut + speeds.length) / 2];
        return fast >= slow * SPEED_CONTRAST
                && speeds[cut] >= speeds[cut - 1] * GAP
                && speeds[speeds.length - 1] <= speeds[cut] * LIKE_EFFORTS;
    }

    private static int turns(List<Lap> laps, double between) {
        int turns = 0;
        for (int i = 1; i < laps.size(); i++) {
            turns += speed(laps.get(i)) > between == speed(laps.get(i - 1)) > between ? 0 : 1;
        }
        return turns;
    }

    private static double speed(Lap lap) {
        return lap.totals().distanceMeters() / lap.totals().timerSeconds();
    }
}
