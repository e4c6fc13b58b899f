package dev.coachmichael.core.prediction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One runner of the survey: all habits known, and the races run, sorted by distance, at most one of each. */
record SurveyRunner(Map<Habit, Double> habits, List<PastRace> races) {

    SurveyRunner {
        habits = Collections.unmodifiableMap(new EnumMap<>(habits));
        races = List.copyOf(races);
    }

    Optional<PastRace> raceOver(double meters) {
        return races.stream().filter(race -> race.distanceMeters() == meters).findFirst();
    }

    List<PastRace> racesOtherThan(double meters) {
        return races.stream().filter(race -> race.distanceMeters() != meters).toList();
    }
}
