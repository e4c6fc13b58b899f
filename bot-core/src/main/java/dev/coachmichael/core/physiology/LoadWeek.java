package dev.coachmichael.core.physiology;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One week of load after Foster (1998): monotony is the mean over the sample standard deviation of the seven daily loads,
 * strain the weekly load times monotony. Above 2 with a high load, illness and overtraining become likelier.
 *
 * @param total load of the week
 * @param monotony absent when all days are alike
 */
public record LoadWeek(double total, OptionalDouble monotony) {
    public static final int DAYS = 7;

    private static final double WARNING_MONOTONY = 2;

    /**
     * From seven days.
     *
     * @param dailyLoads seven values, rest days as zeros
     */
    public static LoadWeek of(double... dailyLoads) {
        if (dailyLoads.length != DAYS) {
            throw new IllegalArgumentException("A week needs 7 daily loads, had " + dailyLoads.length);
        }
        double squares = 0;
        double total = Arrays.stream(dailyLoads).sum();
        double mean = total / DAYS;
        for (double load : dailyLoads) {
            FitnessSeries.DAILY_LOAD.check("daily load", load);
            squares += (load - mean) * (load - mean);
        }
        double deviation = Math.sqrt(squares / (DAYS - 1));
        boolean alike = Arrays.stream(dailyLoads).allMatch(load -> load == dailyLoads[0]);
        return new LoadWeek(total, alike ? OptionalDouble.empty() : OptionalDouble.of(mean / deviation));
    }

    /** Absent when all days are alike. */
    public OptionalDouble strain() {
        return monotony.isPresent() ? OptionalDouble.of(total * monotony.getAsDouble()) : OptionalDouble.empty();
    }

    /** Whether the week is monotonous enough for a warning, if its load is high for the athlete. */
    public boolean isMonotonous() {
        return monotony.isEmpty() ? total > 0 : monotony.getAsDouble() > WARNING_MONOTONY;
    }
}
