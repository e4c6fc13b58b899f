package dev.coachmichael.core.prediction;

/** A fact about the runner that, known, sharpens a prediction. Each is optional. */
public enum Habit {
    /** Distance run in a typical week, miles. */
    MILES_PER_WEEK("miles_per_week", 0, 200),
    /** Distance of the biggest week of the preparation, miles. */
    MAX_MILES("max_miles", 0, 250),
    /** Age, years. */
    AGE("age", 10, 100),
    /** 1 for women, 0 for men. */
    FEMALE("female", 0, 1),
    /** Body mass index, kg/m². */
    BMI("bmi", 12, 60),
    /** 1 if most weeks hold a tempo run, else 0. */
    TEMPO("tempo", 0, 1),
    /** 1 if most weeks hold intervals or sprints, else 0. */
    SPRINT("sprint", 0, 1),
    /** How the runner sees themselves, from 1 (endurance) to 10 (speed). */
    ENDURANCE_SPEED("endurancespeed", 1, 10);

    private final String key;
    private final double lowest;
    private final double highest;

    Habit(String key, double lowest, double highest) {
        this.key = key;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The name of this habit in requests and answers. */
    public String key() {
        return key;
    }

    boolean plausible(double value) {
        return value >= lowest && value <= highest;
    }
}
