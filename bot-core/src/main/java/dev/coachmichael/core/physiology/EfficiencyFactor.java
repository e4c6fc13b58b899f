package dev.coachmichael.core.physiology;

/**
 * Metres per heartbeat: grade-adjusted speed in m/min over mean heart rate. Rises with fitness, falls with heat and
 * fatigue.
 *
 * @param metersPerBeat above 0
 */
public record EfficiencyFactor(double metersPerBeat) {
    public static final Range METERS_PER_MINUTE = new Range(10, 700);

    public EfficiencyFactor {
        if (!(metersPerBeat > 0)) {
            throw new IllegalArgumentException("An efficiency factor must be positive, was " + metersPerBeat);
        }
    }

    public static EfficiencyFactor of(double metersPerMinute, HeartRate mean) {
        METERS_PER_MINUTE.check("speed in m/min", metersPerMinute);
        return new EfficiencyFactor(metersPerMinute / mean.bpm());
    }
}
