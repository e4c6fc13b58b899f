package dev.coachmichael.core.physiology;

/**
 * A heart rate that stands in for one that nobody measured in a laboratory.
 *
 * @param heartRate the estimate
 * @param basis what it was drawn from
 * @param confidence how far to trust it
 */
public record HeartRateEstimate(HeartRate heartRate, Basis basis, Confidence confidence) {
    /** What an estimate was drawn from. */
    public enum Basis {
        AGE_FORMULA,
        TRAINING_RUNS,
        RACE,
        TIME_TRIAL
    }
}
