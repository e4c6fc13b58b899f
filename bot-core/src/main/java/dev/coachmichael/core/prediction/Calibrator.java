package dev.coachmichael.core.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Finishes a fitted model on its own training runners: the factors from typical to expected time, and the ends of the
 * 80 % range. Each is one number from hundreds of runners, so the optimism is small;
 * cross-validation repeats all of it inside each fold.
 */
final class Calibrator {

    private static final double SHORTER_OUTSIDE_EACH_END = 0.10;

    /** A little less than 10 %, because these runners taught the model and are its hardest question. */
    private static final double MARATHON_OUTSIDE_EACH_END = 0.095;

    private record Residual(Estimate estimate, double actualSeconds) {

        double logError() {
            return Math.log(actualSeconds) - estimate.logTime();
        }

        boolean marathon() {
            return estimate.target().meters() == DistancePoint.MARATHON_METERS;
        }

        boolean shorter() {
            return !marathon();
        }
    }

    private final List<SurveyRunner> survey;

    private Calibrator(List<SurveyRunner> survey) {
        this.survey = survey;
    }

    static PredictorModel calibrate(PredictorModel fitted, List<SurveyRunner> survey) {
        return fitted.with(new Calibrator(survey).calibration(fitted));
    }

    private PredictorModel.Calibration calibration(PredictorModel model) {
        List<Residual> residuals = residuals(model, target -> true, UnaryOperator.identity());
        double all = meanRatio(residuals, Residual::marathon, Calibrator::typical);
        double one = meanRatio(residuals, Calibrator::marathonFromOneRace, Calibrator::typical);
        double more = meanRatio(
                residuals, residual -> residual.marathon() && !marathonFromOneRace(residual), Calibrator::typical);
        double shorter = meanRatio(residuals, Residual::shorter, Calibrator::typical);
        PredictorModel.Calibration centred = new PredictorModel.Calibration(
                halfWay(all, one), halfWay(all, more), 1, shorter, growth(residuals), 0, 0, 0, 0);
        List<Residual> withoutMiles = residuals(model, Calibrator::isMarathon, Calibrator::withoutMiles);
        double milesUnknown = meanRatio(
                withoutMiles, residual -> true, residual -> residual.estimate().timeSeconds(centred));
        double[] marathonEnds = ends(residuals, Residual::marathon, centred, MARATHON_OUTSIDE_EACH_END);
        double[] shorterEnds = ends(residuals, Residual::shorter, centred, SHORTER_OUTSIDE_EACH_END);
        return new PredictorModel.Calibration(
                centred.oneRace(),
                centred.moreRaces(),
                milesUnknown,
                shorter,
                centred.growth(),
                marathonEnds[0],
                marathonEnds[1],
                shorterEnds[0],
                shorterEnds[1]);
    }

    /** Every runner's races of the wanted kind, each estimated from the runner's other races. */
    private List<Residual> residuals(
            PredictorModel model, Predicate<PastRace> wanted, UnaryOperator<Map<Habit, Double>> told) {
        RacePredictor predictor = new RacePredictor(model);
        List<Residual> residuals = new ArrayList<>();
        for (SurveyRunner runner : survey) {
            for (PastRace target : runner.races()) {
                List<PastRace> others = runner.racesOtherThan(target.distanceMeters());
                if (wanted.test(target) && !others.isEmpty()) {
                    DistancePoint at = DistancePoint.of(target.distanceMeters());
                    Estimate estimate = predictor.estimate(others, told.apply(runner.habits()), at);
                    residuals.add(new Residual(estimate, target.timeSeconds()));
                }
            }
        }
        return residuals;
    }

    private static boolean isMarathon(PastRace race) {
        return race.distanceMeters() == DistancePoint.MARATHON_METERS;
    }

    private static boolean marathonFromOneRace(Residual residual) {
        return residual.marathon() && residual.estimate().races() == 1;
    }

    private static Map<Habit, Double> withoutMiles(Map<Habit, Double> habits) {
        EnumMap<Habit, Double> fewer = new EnumMap<>(habits);
        fewer.remove(Habit.MILES_PER_WEEK);
        fewer.remove(Habit.MAX_MILES);
        return fewer;
    }

    private static double typical(Residual residual) {
        return Math.exp(residual.estimate().logTime());
    }

    /** Half of what a group differs from all is taken for chance. */
    private static double halfWay(double all, double group) {
        return Math.sqrt(all * group);
    }

    private static double meanRatio(
            List<Residual> residuals, Predicate<Residual> group, ToDoubleFunction<Residual> predictedSeconds) {
        double actual = 0;
        double predicted = 0;
        for (Residual residual : residuals) {
            if (group.test(residual)) {
                actual += residual.actualSeconds();
                predicted += predictedSeconds.applyAsDouble(residual);
            }
        }
        return actual / predicted;
    }

    /** Least-squares slope of the log of the scaled error over the predicted level. */
    private static double growth(List<Residual> residuals) {
        double meanLevel = residuals.stream()
                .mapToDouble(residual -> residual.estimate().relativeLevel())
                .average()
                .orElse(0);
        double product = 0;
        double square = 0;
        for (Residual residual : residuals) {
            double level = residual.estimate().relativeLevel() - meanLevel;
            double scaled = Math.abs(residual.logError()) / residual.estimate().deviation();
            product += level * Math.log(scaled + 1e-3);
            square += level * level;
        }
        return Math.max(0, product / square);
    }

    /** Low and high end of the range, in units of {@link Estimate#width}. */
    private static double[] ends(
            List<Residual> residuals,
            Predicate<Residual> group,
            PredictorModel.Calibration calibration,
            double outside) {
        double[] scaled = residuals.stream()
                .filter(group)
                .mapToDouble(
                        residual -> residual.logError() / residual.estimate().width(calibration))
                .sorted()
                .toArray();
        return new double[] {quantile(scaled, outside), quantile(scaled, 1 - outside)};
    }

    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        double[] around = Arrays.copyOfRange(sorted, below, Math.min(below + 2, sorted.length));
        return around[0] + (around[around.length - 1] - around[0]) * (position - below);
    }
}
