package dev.coachmichael.core.prediction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question that runners of the survey can be asked, because they later ran the answer. */
enum Scenario {
    MARATHON("marathon, 1 race or more", DistancePoint.MARATHON_METERS),
    MARATHON_ONE_RACE("marathon, 1 race", DistancePoint.MARATHON_METERS),
    MARATHON_TWO_RACES("marathon, 2 races", DistancePoint.MARATHON_METERS),
    MARATHON_NO_MILES("marathon, miles unknown", DistancePoint.MARATHON_METERS),
    MARATHON_RACES_ONLY("marathon, no habit known", DistancePoint.MARATHON_METERS),
    FIVE_TO_TEN_KM("5 km to 10 km", Survey.TEN_KM),
    FIVE_KM_TO_HALF("5 km to half", DistancePoint.HALF_METERS),
    TEN_KM_TO_HALF("10 km to half", DistancePoint.HALF_METERS),
    TEN_MILES_TO_HALF("10 miles to half", DistancePoint.HALF_METERS),
    FIVE_TO_TEN_KM_RACE_ONLY("5 km to 10 km, no habit", Survey.TEN_KM),
    FIVE_KM_TO_HALF_RACE_ONLY("5 km to half, no habit", DistancePoint.HALF_METERS),
    TEN_KM_TO_HALF_RACE_ONLY("10 km to half, no habit", DistancePoint.HALF_METERS),
    TEN_MILES_TO_HALF_RACE_ONLY("10 miles to half, no habit", DistancePoint.HALF_METERS);

    private final String label;
    private final double targetMeters;

    Scenario(String label, double targetMeters) {
        this.label = label;
        this.targetMeters = targetMeters;
    }

    String label() {
        return label;
    }

    double targetMeters() {
        return targetMeters;
    }

    boolean marathon() {
        return targetMeters == DistancePoint.MARATHON_METERS;
    }

    /** What this runner would tell in this scenario; empty if they cannot be asked. */
    Optional<PredictionInput> question(SurveyRunner runner) {
        if (runner.raceOver(targetMeters).isEmpty()) {
            return Optional.empty();
        }
        List<PastRace> races = knownRaces(runner);
        boolean enough =
                switch (this) {
                    case MARATHON_ONE_RACE -> races.size() == 1;
                    case MARATHON_TWO_RACES -> races.size() == 2;
                    case MARATHON,
                            MARATHON_NO_MILES,
                            MARATHON_RACES_ONLY,
                            FIVE_TO_TEN_KM,
                            FIVE_KM_TO_HALF,
                            TEN_KM_TO_HALF,
                            TEN_MILES_TO_HALF,
                            FIVE_TO_TEN_KM_RACE_ONLY,
                            FIVE_KM_TO_HALF_RACE_ONLY,
                            TEN_KM_TO_HALF_RACE_ONLY,
                            TEN_MILES_TO_HALF_RACE_ONLY -> !races.isEmpty();
                };
        return enough ? Optional.of(new PredictionInput(races, knownHabits(runner))) : Optional.empty();
    }

    private List<PastRace> knownRaces(SurveyRunner runner) {
        return switch (this) {
            case MARATHON, MARATHON_ONE_RACE, MARATHON_TWO_RACES, MARATHON_NO_MILES, MARATHON_RACES_ONLY ->
                runner.racesOtherThan(targetMeters);
            case FIVE_TO_TEN_KM, FIVE_KM_TO_HALF, FIVE_TO_TEN_KM_RACE_ONLY, FIVE_KM_TO_HALF_RACE_ONLY ->
                runner.raceOver(Survey.FIVE_KM).stream().toList();
            case TEN_KM_TO_HALF, TEN_KM_TO_HALF_RACE_ONLY ->
                runner.raceOver(Survey.TEN_KM).stream().toList();
            case TEN_MILES_TO_HALF, TEN_MILES_TO_HALF_RACE_ONLY ->
                runner.raceOver(Survey.TEN_MILES).stream().toList();
        };
    }

    private Map<Habit, Double> knownHabits(SurveyRunner runner) {
        return switch (this) {
            case MARATHON,
                    MARATHON_ONE_RACE,
                    MARATHON_TWO_RACES,
                    FIVE_TO_TEN_KM,
                    FIVE_KM_TO_HALF,
                    TEN_KM_TO_HALF,
                    TEN_MILES_TO_HALF -> runner.habits();
            case MARATHON_NO_MILES -> {
                EnumMap<Habit, Double> habits = new EnumMap<>(runner.habits());
                habits.remove(Habit.MILES_PER_WEEK);
                habits.remove(Habit.MAX_MILES);
                yield habits;
            }
            case MARATHON_RACES_ONLY,
                    FIVE_TO_TEN_KM_RACE_ONLY,
                    FIVE_KM_TO_HALF_RACE_ONLY,
                    TEN_KM_TO_HALF_RACE_ONLY,
                    TEN_MILES_TO_HALF_RACE_ONLY -> Map.of();
        };
    }
}
