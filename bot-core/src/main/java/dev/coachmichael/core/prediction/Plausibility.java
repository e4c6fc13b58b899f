package dev.coachmichael.core.prediction;

import java.util.Map;
import java.util.Optional;

/** Finds the input that nobody can have run or be. */
final class Plausibility {

    /** Races and targets outside are another sport: sprints, ultras. */
    static final double SHORTEST_METERS = 1_500;

    static final double LONGEST_METERS = 50_000;

    /** Slower than a stroll is no race. */
    private static final double SLOWEST_PACE = 1_200;

    /** World records of the men, rounded: distance in metres, seconds. */
    private static final double[][] RECORDS = {
        {1_500, 206}, {3_000, 437}, {5_000, 755}, {10_000, 1_571}, {21_097.5, 3_402}, {42_195, 7_235}, {50_000, 9_250}
    };

    private static final double RECORD_MARGIN = 0.97;

    private Plausibility() {}

    /** The key of the first implausible input, if there is one. */
    static Optional<String> offence(PredictionInput input, double targetMeters) {
        if (!inRange(targetMeters)) {
            return Optional.of("target");
        }
        for (PastRace race : input.races()) {
            if (!plausible(race)) {
                return Optional.of(race.key());
            }
        }
        for (Map.Entry<Habit, Double> habit : input.habits().entrySet()) {
            if (!habit.getKey().plausible(habit.getValue())) {
                return Optional.of(habit.getKey().key());
            }
        }
        return Optional.empty();
    }

    static boolean inRange(double meters) {
        return meters >= SHORTEST_METERS && meters <= LONGEST_METERS;
    }

    private static boolean plausible(PastRace race) {
        double meters = race.distanceMeters();
        if (!(meters > 0 && meters < 1e6 && race.timeSeconds() > 0 && race.timeSeconds() < 1e7)) {
            return false;
        }
        return !inRange(meters)
                || (race.timeSeconds() >= RECORD_MARGIN * record(meters)
                        && race.paceSecondsPerKilometer() <= SLOWEST_PACE);
    }

    private static double record(double meters) {
        int i = 1;
        while (i < RECORDS.length - 1 && meters > RECORDS[i][0]) {
            i++;
        }
        double share = Math.log(meters / RECORDS[i - 1][0]) / Math.log(RECORDS[i][0] / RECORDS[i - 1][0]);
        return RECORDS[i - 1][1] * Math.pow(RECORDS[i][1] / RECORDS[i - 1][1], share);
    }
}
