package dev.coachmichael.core.physiology;

import java.util.List;
import java.util.Optional;

/**
 * How far heart rate drifts away from speed within a steady run (Friel): the loss of {@link EfficiencyFactor} from its
 * first half to its second. Below 5 % is good, above 10 % tells of heat, thirst or fatigue.
 */
public record Decoupling(EfficiencyFactor firstHalf, EfficiencyFactor secondHalf) {
    private static final double SHORTEST_RUN_SECONDS = 40 * 60;
    private static final double DROPPED_SECONDS = 10 * 60;

    /**
     * A stretch of a run while moving.
     *
     * @param seconds how long it took
     * @param metersPerMinute grade-adjusted speed
     * @param bpm heart rate
     */
    public record Stretch(double seconds, double metersPerMinute, double bpm) {
        public Stretch {
            if (!(seconds > 0 && metersPerMinute >= 0 && bpm > 0)) {
                throw new IllegalArgumentException("A stretch needs time, speed and heart rate");
            }
        }
    }

    /**
     * From a steady run: the first 10 minutes are dropped, the rest is halved by moving time. Empty below 40 minutes.
     *
     * @param moving in order, without pauses
     */
    public static Optional<Decoupling> ofRun(List<Stretch> moving) {
        double total = moving.stream().mapToDouble(Stretch::seconds).sum();
        if (total < SHORTEST_RUN_SECONDS) {
            return Optional.empty();
        }
        double middle = DROPPED_SECONDS + (total - DROPPED_SECONDS) / 2;
        return Optional.of(
                new Decoupling(efficiency(moving, DROPPED_SECONDS, middle), efficiency(moving, middle, total)));
    }

    private static EfficiencyFactor efficiency(List<Stretch> moving, double fromSecond, double toSecond) {
        double start = 0;
        double meters = 0;
        double beats = 0;
        for (Stretch stretch : moving) {
            double end = start + stretch.seconds();
            double minutes = Math.max(0, Math.min(end, toSecond) - Math.max(start, fromSecond)) / 60;
            meters += stretch.metersPerMinute() * minutes;
            beats += stretch.bpm() * minutes;
            start = end;
        }
        return new EfficiencyFactor(meters / beats);
    }

    /** Positive when the second half costs more beats. */
    public double percent() {
        return 100 * (firstHalf.metersPerBeat() - secondHalf.metersPerBeat()) / firstHalf.metersPerBeat();
    }
}
