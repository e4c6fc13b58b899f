package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.RaceResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fastest stretch of a run over a distance, pauses counted: a record has none.
 *
 * @param distanceMeters one of {@link #METERS}
 * @param seconds from the first to the last moment
 * @param fromSecond since the start of the activity, pauses included
 */
public record BestEffort(double distanceMeters, double seconds, double fromSecond) {

    /** Distances for which efforts are looked for: 400 m to the marathon. */
    public static final List<Double> METERS = List.of(
            400.0,
            800.0,
            1000.0,
            Distance.MILE.meters(),
            3000.0,
            5000.0,
            10_000.0,
            15_000.0,
            Distance.HALF_MARATHON.meters(),
            Distance.MARATHON.meters());

    /** World records of the men, rounded: nobody's best effort is faster. */
    private static final double[] RECORD_SECONDS = {43, 100, 131, 223, 437, 755, 1571, 2463, 3402, 7235};

    public BestEffort {
        if (!(distanceMeters > 0 && seconds > 0 && fromSecond >= 0)) {
            throw new IllegalArgumentException("A best effort of " + distanceMeters + " m in " + seconds + " s");
        }
    }

    public double secondsPerKilometre() {
        return seconds / distanceMeters * 1000;
    }

    /** One for each distance that the run is long enough for, shortest first; impossible ones are left out. */
    static List<BestEffort> of(CleanTrack clean) {
        List<BestEffort> efforts = new ArrayList<>();
        for (int i = 0; i < METERS.size() && METERS.get(i) <= clean.distanceMeters(); i++) {
            double fastest = RECORD_SECONDS[i];
            over(clean, METERS.get(i))
                    .filter(effort -> effort.seconds() >= fastest)
                    .filter(effort -> RaceResult.METERS_PER_SECOND.contains(effort.distanceMeters() / effort.seconds()))
                    .ifPresent(efforts::add);
        }
        return efforts;
    }

    /** Two fingers along the track; the beginning is placed between its two points so that the distance is exact. */
    private static Optional<BestEffort> over(CleanTrack clean, double meters) {
        double best = Double.POSITIVE_INFINITY;
        double bestFrom = 0;
        int from = 0;
        for (int to = 1; to < clean.size(); to++) {
            double wanted = clean.metersAt(to) - meters;
            if (wanted < 0) {
                continue;
            }
            while (from + 1 < to && clean.metersAt(from + 1) <= wanted) {
                from++;
            }
            double step = clean.metersAt(from + 1) - clean.metersAt(from);
            double share = step > 0 ? (wanted - clean.metersAt(from)) / step : 0;
            double begin = second(clean, from) + share * (second(clean, from + 1) - second(clean, from));
            double seconds = second(clean, to) - begin;
            if (seconds > 0 && seconds < best) {
                best = seconds;
                bestFrom = begin;
            }
        }
        return best < Double.POSITIVE_INFINITY
                ? Optional.of(new BestEffort(meters, best, Math.max(0, bestFrom)))
                : Optional.empty();
    }

    private static double second(CleanTrack clean, int point) {
        return clean.track().offsetMillis(point) / 1000.0;
    }
}
