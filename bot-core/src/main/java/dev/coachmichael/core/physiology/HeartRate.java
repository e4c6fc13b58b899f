package dev.coachmichael.core.physiology;

/**
 * A heart rate, measured or averaged.
 *
 * @param bpm beats per minute, 20 to 250
 */
public record HeartRate(double bpm) implements Comparable<HeartRate> {
    public static final Range BPM = new Range(20, 250);
    /** Resting rates that exist. */
    public static final Range REST_BPM = new Range(25, 120);
    /** Maximal rates that exist. */
    public static final Range MAX_BPM = new Range(100, 240);
    /** Threshold rates that exist. */
    public static final Range THRESHOLD_BPM = new Range(80, 230);

    public HeartRate {
        BPM.check("heart rate in bpm", bpm);
    }

    /** To the nearest beat, halves up. */
    public int rounded() {
        return (int) Math.floor(bpm + 0.5);
    }

    public HeartRate plus(double beats) {
        return new HeartRate(bpm + beats);
    }

    public HeartRate times(double factor) {
        return new HeartRate(bpm * factor);
    }

    @Override
    public int compareTo(HeartRate other) {
        return Double.compare(bpm, other.bpm);
    }
}
