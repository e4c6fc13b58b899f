package dev.coachmichael.core.prediction;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A habit on the scale on which it acts on race times. Values beyond the survey's runners count as its extremes.
 *
 * @param name how the coefficients resource calls it
 * @param habit the habit it is made from
 * @param scale from the habit's unit to the term
 */
record HabitTerm(String name, Habit habit, DoubleUnaryOperator scale) {

    /** Every term of the model; arrays and lists of coefficients follow this order. */
    static final List<HabitTerm> ALL = List.of(
            new HabitTerm("miles", Habit.MILES_PER_WEEK, miles -> Math.sqrt(Math.min(miles, 120))),
            new HabitTerm("biggest week", Habit.MAX_MILES, miles -> Math.sqrt(Math.min(miles, 140))),
            new HabitTerm("years", Habit.AGE, HabitTerm::surveyedAge),
            new HabitTerm("years over 40", Habit.AGE, age -> Math.max(0, surveyedAge(age) - 40)),
            new HabitTerm("body mass", Habit.BMI, bmi -> Math.log(Math.clamp(bmi, 16, 45))),
            new HabitTerm("female", Habit.FEMALE, DoubleUnaryOperator.identity()),
            new HabitTerm("tempo", Habit.TEMPO, DoubleUnaryOperator.identity()),
            new HabitTerm("sprint", Habit.SPRINT, DoubleUnaryOperator.identity()),
            new HabitTerm("speed", Habit.ENDURANCE_SPEED, DoubleUnaryOperator.identity()));

    static final int COUNT = ALL.size();

    double of(double habitValue) {
        return scale.applyAsDouble(habitValue);
    }

    private static double surveyedAge(double age) {
        return Math.clamp(age, 16, 75);
    }
}
