package dev.coachmichael.core.physiology;

import java.util.OptionalDouble;

/**
 * Load of the last 7 days against that of 4 weeks. For display only: among 5,205 runners a higher ratio went with
 * <i>fewer</i> injuries (Frandsen et al. 2025, doi 10.1136/bjsports-2024-109380). What to warn about is
 * {@link SingleRunSpike}.
 *
 * @param coupled against the mean week of all 28 days; absent when these are all rest
 * @param uncoupled against the mean week of the 21 days before; absent when these are all rest
 */
public record AcuteChronicRatio(OptionalDouble coupled, OptionalDouble uncoupled) {
    public static final int DAYS = 28;

    private static final int ACUTE_DAYS = 7;

    /**
     * From 28 days.
     *
     * @param dailyLoads 28 values, oldest first, rest days as zeros
     */
    public static AcuteChronicRatio of(double... dailyLoads) {
        if (dailyLoads.length != DAYS) {
            throw new IllegalArgumentException("The ratio needs 28 daily loads, had " + dailyLoads.length);
        }
        double before = 0;
        double acute = 0;
        for (int day = 0; day < DAYS; day++) {
            FitnessSeries.DAILY_LOAD.check("daily load", dailyLoads[day]);
            if (day < DAYS - ACUTE_DAYS) {
                before += dailyLoads[day];
            } else {
                acute += dailyLoads[day];
            }
        }
        return new AcuteChronicRatio(ratio(acute, (before + acute) / 4), ratio(acute, before / 3));
    }

    private static OptionalDouble ratio(double acute, double chronic) {
        return chronic > 0 ? OptionalDouble.of(acute / chronic) : OptionalDouble.empty();
    }
}
