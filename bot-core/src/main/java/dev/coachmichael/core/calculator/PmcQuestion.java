package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.FitnessSeries;
import java.util.ArrayList;
import java.util.List;

/** Fitness, fatigue and form from daily loads. The series has a line per day up to a week, then one per full week. */
@JsonTypeName("pmc")
record PmcQuestion(List<Double> dailyLoad, double ctl0, double atl0) implements FormulaQuestion {
    private static final int WEEK = 7;
    private static final int LONGEST_DAYS = 36_600;

    PmcQuestion {
        dailyLoad = Loads.checked("daily_load", dailyLoad, 1, LONGEST_DAYS);
        FitnessSeries.DAILY_LOAD.check("ctl0", ctl0);
        FitnessSeries.DAILY_LOAD.check("atl0", atl0);
    }

    record Answer(Last last, List<List<Double>> series) {}

    @Override
    public Answer answer() {
        var days = FitnessSeries.from(ctl0, atl0, Loads.array(dailyLoad));
        int step = days.size() <= WEEK ? 1 : WEEK;
        List<List<Double>> series = new ArrayList<>();
        for (int day = step; day <= days.size(); day += step) {
            var last = Last.of(days.get(day - 1));
            series.add(List.of(last.ctl(), last.atl(), last.tsb()));
        }
        return new Answer(Last.of(days.getLast()), series);
    }

    record Last(double ctl, double atl, double tsb) {
        private static Last of(FitnessSeries.Day day) {
            return new Last(round(day.fitness(), 2), round(day.fatigue(), 2), round(day.form(), 2));
        }
    }
}
