package dev.coachmichael.core.physiology;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lactate-threshold heart rate (LTHR) of one athlete: best from Friel's 30-minute solo time trial, then from a race of 40
 * to 65 minutes, then from the hardest 20 minutes of training.
 */
public final class ThresholdHeartRate {
    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);
    private static final Range TRIAL_SECONDS = new Range(29 * 60, 32 * 60);
    private static final Range RACE_SECONDS = new Range(40 * 60, 65 * 60);
    private static final double OF_BEST_TWENTY_MINUTES = 0.98;
    private static final int DAYS = 90;
    private static final int RUNS_FOR_CONFIDENCE = 5;

    private ThresholdHeartRate() {}

    /**
     * The hardest 20 minutes of one run, as {@link HeartRateTrace#bestMean} gives them.
     *
     * @param day when, in the athlete's zone
     * @param mean their mean heart rate
     */
    public record HardTwentyMinutes(LocalDate day, HeartRate mean) {}

    /** From a time trial of 30 minutes alone: the mean of its last 20 minutes. */
    public static HeartRateEstimate fromTimeTrial(HeartRateTrace trial) {
        TRIAL_SECONDS.check("length of the time trial in seconds", trial.lengthSeconds());
        HeartRate mean = trial.meanOfLast(TWENTY_MINUTES)
                .orElseThrow(() -> new IllegalArgumentException("The time trial holds no usable heart rate"));
        return new HeartRateEstimate(mean, HeartRateEstimate.Basis.TIME_TRIAL, Confidence.HIGH);
    }

    /** From a race: its mean heart rate if it lasted 40 to 65 minutes, else nothing. */
    public static Optional<HeartRateEstimate> fromRace(HeartRate mean, double raceSeconds) {
        return RACE_SECONDS.contains(raceSeconds)
                ? Optional.of(new HeartRateEstimate(mean, HeartRateEstimate.Basis.RACE, Confidence.HIGH))
                : Optional.empty();
    }

    /**
     * From training: 98 % of the highest 20-minute mean of the last 90 days. Low confidence below five runs.
     *
     * @param runs in any order; those outside the 90 days that end on {@code today} are ignored
     */
    public static Optional<HeartRateEstimate> fromTraining(List<HardTwentyMinutes> runs, LocalDate today) {
        List<HeartRate> recent = runs.stream()
                .filter(r -> r.day().isAfter(today.minusDays(DAYS)) && !r.day().isAfter(today))
                .map(HardTwentyMinutes::mean)
                .sorted()
                .toList();
        if (recent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HeartRateEstimate(
                recent.getLast().times(OF_BEST_TWENTY_MINUTES),
                HeartRateEstimate.Basis.TRAINING_RUNS,
                recent.size() < RUNS_FOR_CONFIDENCE ? Confidence.LOW : Confidence.MEDIUM));
    }
}
