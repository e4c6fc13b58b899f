package dev.coachmichael.core.physiology;

/** Length of a step from speed and step rate. */
public final class Stride {
    public static final Range STEPS_PER_MINUTE = new Range(60, 300);

    private Stride() {}

    /**
     * Metres per step.
     *
     * @param stepsPerMinute of both feet together, 60 to 300
     */
    public static double metersPerStep(Speed speed, double stepsPerMinute) {
        STEPS_PER_MINUTE.check("steps per minute", stepsPerMinute);
        return speed.metersPerMinute() / stepsPerMinute;
    }
}
