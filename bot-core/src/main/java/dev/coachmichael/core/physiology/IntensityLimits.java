package dev.coachmichael.core.physiology;

/**
 * The three-zone model: easy below LT1, moderate up to LT2, hard from there.
 *
 * @param lt1 first threshold
 * @param lt2 second threshold, above the first
 */
public record IntensityLimits(HeartRate lt1, HeartRate lt2) {
    /** One of the three zones. */
    public enum Intensity {
        EASY,
        MODERATE,
        HARD
    }

    public IntensityLimits {
        if (lt1.compareTo(lt2) >= 0) {
            throw new IllegalArgumentException("The first threshold must lie below the second");
        }
    }

    public Intensity intensityAt(double bpm) {
        if (bpm < lt1.bpm()) {
            return Intensity.EASY;
        }
        return bpm < lt2.bpm() ? Intensity.MODERATE : Intensity.HARD;
    }
}
