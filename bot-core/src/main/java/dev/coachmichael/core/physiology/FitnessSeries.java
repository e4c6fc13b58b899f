package dev.coachmichael.core.physiology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fitness (CTL), fatigue (ATL) and form (TSB) day by day, after Banister's impulse-response model in its common form: an
 * exponential average of daily load over 42 and over 7 days with steps of 1/42 and 1/7, form being the difference of the
 * <b>day before</b>. Rest days are zeros. Any day depends on loads up to that day only.
 */
public final class FitnessSeries {
    public static final Range DAILY_LOAD = new Range(0, 5000);
    public static final int WARM_UP_DAYS = 42;

    private static final double FITNESS_DAYS = 42;
    private static final double FATIGUE_DAYS = 7;

    private FitnessSeries() {}

    /**
     * Where an athlete stands at the end of a day.
     *
     * @param fitness CTL
     * @param fatigue ATL
     * @param form TSB: what the day began with
     * @param warmingUp whether the series is too young to be believed
     */
    public record Day(double fitness, double fatigue, double form, boolean warmingUp) {}

    /**
     * From a known standing.
     *
     * @param fitness before the first day
     * @param fatigue before the first day
     * @param dailyLoads one per day, oldest first, 0 to 5000
     */
    public static List<Day> from(double fitness, double fatigue, double[] dailyLoads) {
        DAILY_LOAD.check("fitness at the start", fitness);
        DAILY_LOAD.check("fatigue at the start", fatigue);
        return series(fitness, fatigue, dailyLoads, 0);
    }

    /**
     * From the beginning of what is known: the mean of the first 42 days, which are marked as warming up, or zero while
     * there are fewer.
     *
     * @param dailyLoads one per day, oldest first, 0 to 5000
     */
    public static List<Day> fromHistory(double[] dailyLoads) {
        double start = dailyLoads.length < WARM_UP_DAYS
                ? 0
                : Arrays.stream(dailyLoads).limit(WARM_UP_DAYS).average().orElse(0);
        return series(start, start, dailyLoads, WARM_UP_DAYS);
    }

    private static List<Day> series(double fitness, double fatigue, double[] dailyLoads, int warmUpDays) {
        List<Day> days = new ArrayList<>(dailyLoads.length);
        double ctl = fitness;
        double atl = fatigue;
        for (int i = 0; i < dailyLoads.length; i++) {
            DAILY_LOAD.check("daily load", dailyLoads[i]);
            double form = ctl - atl;
            ctl += (dailyLoads[i] - ctl) / FITNESS_DAYS;
            atl += (dailyLoads[i] - atl) / FATIGUE_DAYS;
            days.add(new Day(ctl, atl, form, i < warmUpDays));
        }
        return days;
    }
}
