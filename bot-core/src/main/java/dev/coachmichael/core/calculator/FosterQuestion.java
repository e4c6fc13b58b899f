package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.LoadWeek;
import java.util.List;
import java.util.OptionalDouble;

/** Load, monotony and strain of one week; monotony and strain are null when all days are alike. */
@JsonTypeName("foster")
record FosterQuestion(List<Double> dailyLoad) implements FormulaQuestion {
    FosterQuestion {
        dailyLoad = Loads.checked("daily_load", dailyLoad, LoadWeek.DAYS, LoadWeek.DAYS);
    }

    record Answer(double weekly, OptionalDouble monotony, OptionalDouble strain) {}

    @Override
    public Answer answer() {
        var week = LoadWeek.of(Loads.array(dailyLoad));
        return new Answer(round(week.total(), 1), round(week.monotony(), 3), round(week.strain(), 1));
    }
}
