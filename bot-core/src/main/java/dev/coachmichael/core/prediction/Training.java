package dev.coachmichael.core.prediction;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns the predictor from a survey file and measures it. Deterministic: the same file gives the same resource, on any
 * day and machine, and the same table.
 *
 * <p>The file is the survey of A. J. Vickers and E. A. Vertosick, "An empirical study of race times in recreational
 * endurance runners", BMC Sports Science, Medicine and Rehabilitation 2016, 8:26, doi 10.1186/s13102-016-0052-y, as CSV.
 */
public final class Training {

    /** Seed of the folds. */
    public static final long SEED = 20_160_622;

    /** Enough repeats for the luck of the folds to be far below that of the runners. */
    public static final int REPEATS = 20;

    private static final String SOURCE =
            "A. J. Vickers, E. A. Vertosick, BMC Sports Science, Medicine and Rehabilitation 2016, 8:26,"
                    + " doi 10.1186/s13102-016-0052-y, additional file 2";

    private static final MathContext KEPT_DIGITS = new MathContext(7);

    private Training() {}

    /**
     * Prints the cross-validated table, then learns from all runners and writes the coefficients.
     *
     * @param survey the survey as CSV
     * @param resource the JSON file to write, replaced if it exists
     * @throws IOException if the survey cannot be read or the resource not written
     */
    public static void run(Path survey, Path resource, PrintStream out) throws IOException {
        evaluate(survey, REPEATS, out);
        coefficients(Survey.read(survey)).write(resource);
        out.println("Coefficients written to " + resource);
    }

    /**
     * Cross-validates against the published formulas, {@code repeats} times 10 folds, and prints the table.
     *
     * @return whether the predictor is at least 5 % below both formulas of Vickers and Vertosick in mean squared error,
     *     within 1 minute of bias, and covers 78 to 82 % with its 80 % range
     * @throws IOException if the survey cannot be read
     */
    public static boolean evaluate(Path survey, int repeats, PrintStream out) throws IOException {
        Survey data = Survey.read(survey);
        List<Score> scores = CrossValidation.run(data, repeats, SEED);
        out.printf(
                "Race prediction, %d runners, 10 folds x %d repeats, seed %d; minutes and squared minutes%n",
                data.runners().size(), repeats, SEED);
        out.println(Score.heading());
        scores.forEach(score -> out.println(score.line()));
        boolean passed = passes(scores);
        out.println(passed ? "All bars met." : "A bar is missed.");
        return passed;
    }

    static boolean passes(List<Score> scores) {
        Score all = ours(scores, Scenario.MARATHON);
        Score two = ours(scores, Scenario.MARATHON_TWO_RACES);
        return beats(all, Forecaster.VICKERS_ONE)
                && beats(two, Forecaster.VICKERS_TWO)
                && Math.abs(all.bias().value()) <= 1
                && all.coverage()
                        .filter(share -> share.value() >= 0.78 && share.value() <= 0.82)
                        .isPresent();
    }

    static Score ours(List<Score> scores, Scenario scenario) {
        return scores.stream()
                .filter(score -> score.scenario() == scenario && score.forecaster() == Forecaster.OURS)
                .findFirst()
                .orElseThrow();
    }

    private static boolean beats(Score score, Forecaster formula) {
        return score.gainOver(formula)
                .filter(gain -> gain.change().value() <= -0.05)
                .isPresent();
    }

    /** Fits and calibrates on these runners. */
    static PredictorModel learn(List<SurveyRunner> runners, String sha256, long seed) {
        PredictorModel.Origin origin = new PredictorModel.Origin(SOURCE, sha256, runners.size(), seed);
        return Calibrator.calibrate(RunnerLines.fit(runners, origin), runners);
    }

    /** What the resource holds: learnt from all runners, rounded so that the last bits of a machine do not show. */
    static PredictorModel coefficients(Survey survey) {
        return learn(survey.runners(), survey.sha256(), SEED).rounded(Training::rounded);
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(KEPT_DIGITS).doubleValue();
    }
}
