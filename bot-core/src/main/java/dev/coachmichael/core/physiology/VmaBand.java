package dev.coachmichael.core.physiology;

/**
 * What French training plans prescribe in percent of VMA. The race-pace, threshold and long-interval bands are those in
 * use on athle24.fr; easy running and short intervals are the coach's defaults. Bands overlap on purpose: they name uses,
 * they do not cut a scale.
 */
public enum VmaBand {
    /** Easy endurance, at which one can talk. */
    EASY(60, 75),
    /** Marathon race pace (AS42), beginners at the low end. */
    MARATHON(70, 80),
    /** Half-marathon race pace (AS21). */
    HALF_MARATHON(75, 85),
    /** Tempo and threshold repetitions. */
    THRESHOLD(83, 90),
    /** 10 km race pace (AS10). */
    TEN_KM(80, 90),
    /** Repetitions of 800 to 1500 m. */
    LONG_INTERVALS(90, 100),
    /** Repetitions of 200 to 400 m, 30/30. */
    SHORT_INTERVALS(100, 110);

    private final int lowPercent;
    private final int highPercent;

    VmaBand(int lowPercent, int highPercent) {
        this.lowPercent = lowPercent;
        this.highPercent = highPercent;
    }

    public int lowPercent() {
        return lowPercent;
    }

    public int highPercent() {
        return highPercent;
    }

    /** The paces of this band for a runner. */
    public PaceZone paces(Vma vma) {
        return new PaceZone(vma.at(highPercent).pace(), vma.at(lowPercent).pace());
    }
}
