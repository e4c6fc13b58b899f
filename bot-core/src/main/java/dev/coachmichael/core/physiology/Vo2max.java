package dev.coachmichael.core.physiology;

/**
 * Maximal oxygen uptake, always together with how it was obtained: only a laboratory measures it, the rest are estimates
 * and are shown as such.
 *
 * @param mlPerKgPerMin 10 to 105 ml/kg/min
 */
public record Vo2max(double mlPerKgPerMin, Basis basis) {
    /** Distances of a 12-minute test that make sense. */
    public static final Range COOPER_METERS = new Range(1000, 5000);

    /** Figures that people have. */
    public static final Range ML_PER_KG_PER_MIN = new Range(10, 105);

    /** Where the figure comes from. */
    public enum Basis {
        LABORATORY,
        LEGER_MERCIER,
        COOPER
    }

    public Vo2max {
        ML_PER_KG_PER_MIN.check("VO2max in ml/kg/min", mlPerKgPerMin);
    }

    /**
     * 3.5 times the VMA in km/h (Léger and Mercier 1983). The multiplier ranges from 3.08 (sedentary) to 3.7 (specialists).
     */
    public static Vo2max fromVma(Vma vma) {
        return new Vo2max(3.5 * vma.kmh(), Basis.LEGER_MERCIER);
    }

    /**
     * From the distance covered in 12 minutes, (metres - 504.9) / 44.73 (Cooper 1968).
     *
     * @param distance 1000 to 5000 m
     */
    public static Vo2max fromCooper(Distance distance) {
        COOPER_METERS.check("distance in 12 minutes in metres", distance.meters());
        return new Vo2max((distance.meters() - 504.9) / 44.73, Basis.COOPER);
    }

    /** Whether it is anything but a laboratory measurement. */
    public boolean isEstimate() {
        return basis != Basis.LABORATORY;
    }
}
