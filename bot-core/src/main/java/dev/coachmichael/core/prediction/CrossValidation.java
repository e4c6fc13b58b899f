package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Repeated k-fold cross-validation over runners. Everything learnt is learnt again without the runners of the fold,
 * the range included, so that no number in the table has seen its runner.
 */
final class CrossValidation {

    static final int FOLDS = 10;

    /** A runner's question in a scenario, with sums over repeats of what our answers scored. */
    private static final class Case {
        private final int runner;
        private final PredictionInput input;
        private final double milesPerWeek;
        private final double actualSeconds;
        private final double[] squaredErrors;
        private double errorSum;
        private double coveredSum;

        Case(int runner, PredictionInput input, double milesPerWeek, double actualSeconds, int repeats) {
            this.runner = runner;
            this.input = input;
            this.milesPerWeek = milesPerWeek;
            this.actualSeconds = actualSeconds;
            this.squaredErrors = new double[repeats];
        }

        double minutesOff(double seconds) {
            return (seconds - actualSeconds) / 60;
        }
    }

    private final Survey survey;
    private final int repeats;
    private final long seed;
    private final Map<Scenario, List<Case>> casesByScenario = new EnumMap<>(Scenario.class);

    private CrossValidation(Survey survey, int repeats, long seed) {
        this.survey = survey;
        this.repeats = repeats;
        this.seed = seed;
        for (Scenario scenario : Scenario.values()) {
            casesByScenario.put(scenario, cases(scenario));
        }
    }

    /** Scores of every forecaster in every scenario that it answers; the same seed gives the same folds and scores. */
    static List<Score> run(Survey survey, int repeats, long seed) {
        CrossValidation validation = new CrossValidation(survey, repeats, seed);
        for (int repeat = 0; repeat < repeats; repeat++) {
            validation.repeat(repeat);
        }
        List<Score> scores = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            scores.addAll(validation.scores(scenario));
        }
        return scores;
    }

    private List<Case> cases(Scenario scenario) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < survey.runners().size(); i++) {
            SurveyRunner runner = survey.runners().get(i);
            Optional<PredictionInput> question = scenario.question(runner);
            if (question.isPresent()) {
                double actual =
                        runner.raceOver(scenario.targetMeters()).orElseThrow().timeSeconds();
                double miles = runner.habits().getOrDefault(Habit.MILES_PER_WEEK, 0.0);
                cases.add(new Case(i, question.get(), miles, actual, repeats));
            }
        }
        return cases;
    }

    private List<Case> casesOf(Scenario scenario) {
        return casesByScenario.getOrDefault(scenario, List.of());
    }

    private void repeat(int repeat) {
        int[] foldOf = folds(repeat);
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<SurveyRunner> training = IntStream.range(0, foldOf.length)
                    .filter(i -> foldOf[i] != held)
                    .mapToObj(i -> survey.runners().get(i))
                    .toList();
            RacePredictor predictor = new RacePredictor(Training.learn(training, survey.sha256(), seed));
            for (Scenario scenario : Scenario.values()) {
                for (Case each : casesOf(scenario)) {
                    if (foldOf[each.runner] == fold) {
                        answer(predictor, scenario, each, repeat);
                    }
                }
            }
        }
    }

    private int[] folds(int repeat) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, survey.runners().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed + repeat));
        int[] foldOf = new int[order.size()];
        for (int i = 0; i < foldOf.length; i++) {
            foldOf[order.get(i)] = i % FOLDS;
        }
        return foldOf;
    }

    private static void answer(RacePredictor predictor, Scenario scenario, Case each, int repeat) {
        Prediction prediction = predictor.predict(each.input, scenario.targetMeters());
        if (!(prediction instanceof Prediction.Predicted predicted)) {
            throw new IllegalStateException("a survey runner got no prediction: " + prediction);
        }
        double off = each.minutesOff(predicted.timeSeconds());
        boolean covered = each.actualSeconds >= predicted.lowSeconds() && each.actualSeconds <= predicted.highSeconds();
        each.squaredErrors[repeat] = off * off;
        each.errorSum += off;
        each.coveredSum += covered ? 1 : 0;
    }

    private List<Score> scores(Scenario scenario) {
        List<Case> cases = casesOf(scenario);
        List<Score> formulas = new ArrayList<>();
        List<Score.Gain> gains = new ArrayList<>();
        double[] ours = cases.stream()
                .mapToDouble(each -> Arrays.stream(each.squaredErrors).sum() / repeats)
                .toArray();
        for (Forecaster formula : Forecaster.values()) {
            double[] errors = cases.stream()
                    .flatMap(
                            each -> formula
                                    .seconds(each.input, each.milesPerWeek, scenario.targetMeters())
                                    .map(each::minutesOff)
                                    .stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (errors.length == cases.size()) {
                double[] squares = Arrays.stream(errors).map(e -> e * e).toArray();
                Score.Mean squared = Score.Mean.of(squares);
                formulas.add(new Score(
                        scenario,
                        formula,
                        cases.size(),
                        squared,
                        0,
                        Score.Mean.of(errors),
                        Optional.empty(),
                        List.of()));
                double[] differences = IntStream.range(0, ours.length)
                        .mapToDouble(i -> ours[i] - squares[i])
                        .toArray();
                gains.add(new Score.Gain(formula, Score.Mean.of(differences).times(1 / squared.value())));
            }
        }
        List<Score> scores = new ArrayList<>();
        scores.add(ourScore(scenario, cases, ours, gains));
        scores.addAll(formulas);
        return scores;
    }

    private Score ourScore(Scenario scenario, List<Case> cases, double[] squares, List<Score.Gain> gains) {
        double[] byRepeat = IntStream.range(0, repeats)
                .mapToDouble(repeat -> cases.stream()
                        .mapToDouble(each -> each.squaredErrors[repeat])
                        .average()
                        .orElse(0))
                .toArray();
        double[] errors =
                cases.stream().mapToDouble(each -> each.errorSum / repeats).toArray();
        double[] covered =
                cases.stream().mapToDouble(each -> each.coveredSum / repeats).toArray();
        return new Score(
                scenario,
                Forecaster.OURS,
                cases.size(),
                Score.Mean.of(squares),
                Score.Mean.of(byRepeat).error() * Math.sqrt(repeats),
                Score.Mean.of(errors),
                Optional.of(Score.Mean.of(covered)),
                gains);
    }
}
