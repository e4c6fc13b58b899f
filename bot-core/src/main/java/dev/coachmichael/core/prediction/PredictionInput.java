package dev.coachmichael.core.prediction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a runner when a prediction is asked for. Immutable.
 *
 * @param races earlier races of the current season, in any order
 * @param habits the habits that are known, in the units {@link Habit} states
 */
public record PredictionInput(List<PastRace> races, Map<Habit, Double> habits) {

    public PredictionInput {
        races = List.copyOf(races);
        EnumMap<Habit, Double> copy = new EnumMap<>(Habit.class);
        copy.putAll(habits);
        habits = Collections.unmodifiableMap(copy);
    }

    /** Races alone, no habit known. */
    public static PredictionInput of(PastRace... races) {
        return new PredictionInput(List.of(races), Map.of());
    }

    /** The same runner with one more habit known. */
    public PredictionInput with(Habit habit, double value) {
        EnumMap<Habit, Double> more = new EnumMap<>(Habit.class);
        more.putAll(habits);
        more.put(habit, value);
        return new PredictionInput(races, more);
    }
}
