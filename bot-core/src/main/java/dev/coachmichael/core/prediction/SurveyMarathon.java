package dev.coachmichael.core.prediction;

import dev.coachmichael.core.physiology.MarathonEvidence;
import dev.coachmichael.core.physiology.MarathonPrediction;
import dev.coachmichael.core.physiology.MarathonPredictor;
import dev.coachmichael.core.physiology.Sex;
import java.util.EnumMap;
import java.util.Map;

/**
 * Marathons from {@link RacePredictor}, for whoever asks in the words of {@code physiology}: one predictor answers chat,
 * plans and calculator. Valid as {@link RacePredictor} is; safe for use by many threads.
 */
public final class SurveyMarathon implements MarathonPredictor {

    private final RacePredictor predictor;

    public SurveyMarathon(RacePredictor predictor) {
        this.predictor = predictor;
    }

    @Override
    public MarathonPrediction predict(MarathonEvidence evidence) {
        return switch (predictor.predict(input(evidence), DistancePoint.MARATHON_METERS)) {
            case Prediction.Predicted found ->
                new MarathonPrediction(found.timeSeconds(), found.lowSeconds(), found.highSeconds(), found.method());
            case Prediction.NotEnoughData none ->
                throw new IllegalArgumentException("races must hold at least one race from 1500 to 50000 m");
            case Prediction.Implausible offence ->
                throw new IllegalArgumentException(
                        offence.input().startsWith("race:")
                                ? "races: time_s cannot be true over "
                                        + offence.input().substring("race:".length()) + " m"
                                : offence.input() + " cannot be true");
        };
    }

    private static PredictionInput input(MarathonEvidence evidence) {
        Map<Habit, Double> habits = new EnumMap<>(Habit.class);
        evidence.milesPerWeek().ifPresent(miles -> habits.put(Habit.MILES_PER_WEEK, miles));
        evidence.maxMilesPerWeek().ifPresent(miles -> habits.put(Habit.MAX_MILES, miles));
        evidence.ageYears().ifPresent(age -> habits.put(Habit.AGE, age));
        evidence.sex().ifPresent(sex -> habits.put(Habit.FEMALE, yes(sex == Sex.FEMALE)));
        evidence.bmi().ifPresent(bmi -> habits.put(Habit.BMI, bmi));
        evidence.tempo().ifPresent(runs -> habits.put(Habit.TEMPO, yes(runs)));
        evidence.sprint().ifPresent(runs -> habits.put(Habit.SPRINT, yes(runs)));
        evidence.enduranceSpeed().ifPresent(speed -> habits.put(Habit.ENDURANCE_SPEED, speed));
        return new PredictionInput(
                evidence.races().stream()
                        .map(race -> new PastRace(race.distance().meters(), race.timeSeconds()))
                        .toList(),
                habits);
    }

    private static double yes(boolean answer) {
        return answer ? 1 : 0;
    }
}
