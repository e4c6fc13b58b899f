package dev.coachmichael.core.prediction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well the predictor does on runners that it has not learnt from, beside the published formulas: 10-fold
 * cross-validation over runners, repeated. Errors are one standard error over runners.
 *
 * @param runners in the survey
 * @param folds of each repeat
 * @param repeats with other folds
 * @param seed of the folds: the same seed gives the same table
 * @param passed whether the bars of {@link Training#evaluate} are met
 * @param rows one per question and method
 */
public record Accuracy(int runners, int folds, int repeats, long seed, boolean passed, List<Row> rows) {

    public Accuracy {
        rows = List.copyOf(rows);
    }

    /**
     * One method answering one question. Times are minutes.
     *
     * @param question what was asked of whom
     * @param method {@code ours} or the formula
     * @param runners who could be asked
     * @param repeatsSd spread of the mean squared error between repeats, 0 for formulas
     * @param in80 share of finish times inside our 80 % range; absent for formulas
     * @param mseChange ours only: change of the mean squared error against each formula, as a share
     * @param mseChangeSe its paired standard error
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            String question,
            String method,
            int runners,
            double rmse,
            double mse,
            double mseSe,
            double repeatsSd,
            double bias,
            double biasSe,
            @Nullable Double in80,
            @Nullable Double in80Se,
            Map<String, Double> mseChange,
            Map<String, Double> mseChangeSe) {}

    /**
     * Measures, which takes about a second for each repeat.
     *
     * @param survey the survey as CSV
     * @throws IOException if it cannot be read
     */
    public static Accuracy measure(Path survey, int repeats) throws IOException {
        Survey data = Survey.read(survey);
        List<Score> scores = CrossValidation.run(data, repeats, Training.SEED);
        List<Row> rows = new ArrayList<>();
        scores.forEach(score -> rows.add(row(score)));
        return new Accuracy(
                data.runners().size(), CrossValidation.FOLDS, repeats, Training.SEED, Training.passes(scores), rows);
    }

    private static Row row(Score score) {
        Map<String, Double> change = new TreeMap<>();
        Map<String, Double> changeSe = new TreeMap<>();
        for (Score.Gain gain : score.gains()) {
            change.put(gain.over().label(), round(gain.change().value(), 4));
            changeSe.put(gain.over().label(), round(gain.change().error(), 4));
        }
        Optional<Score.Mean> covered = score.coverage();
        return new Row(
                score.scenario().label(),
                score.forecaster().label(),
                score.runners(),
                round(score.rootMeanSquaredError(), 2),
                round(score.squaredError().value(), 1),
                round(score.squaredError().error(), 1),
                round(score.repeatDeviation(), 2),
                round(score.bias().value(), 2),
                round(score.bias().error(), 2),
                covered.map(share -> round(share.value(), 4)).orElse(null),
                covered.map(share -> round(share.error(), 4)).orElse(null),
                change,
                changeSe);
    }

    private static double round(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }
}
