package dev.coachmichael.core.prediction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * The learnt coefficients, as kept in the resource. Times are natural logarithms of seconds.
 *
 * @param origin where they come from: the data's SHA-256, how many runners, the seed of the folds
 * @param law population mean over {@link DistancePoint}: constant, log, log square, marathon share
 * @param terms one per {@link HabitTerm#ALL}, in its order
 * @param termCorrelation correlation of the terms among runners
 * @param spread how runners of equal habits differ
 * @param calibration from the centre of the belief to a time and a range
 */
record PredictorModel(
        Origin origin,
        List<Double> law,
        List<Term> terms,
        List<List<Double>> termCorrelation,
        Spread spread,
        Calibration calibration) {

    private static final String RESOURCE = "race-predictor.json";

    record Origin(String source, String dataSha256, int runners, long seed) {}

    /**
     * @param mean mean of the term in the survey
     * @param deviation its standard deviation
     * @param atAnyDistance change of log time per standard deviation
     * @param extraAtMarathon further change at the marathon
     */
    record Term(String name, double mean, double deviation, double atAnyDistance, double extraAtMarathon) {

        Term rounded(DoubleUnaryOperator rounding) {
            return new Term(
                    name,
                    rounding.applyAsDouble(mean),
                    rounding.applyAsDouble(deviation),
                    rounding.applyAsDouble(atAnyDistance),
                    rounding.applyAsDouble(extraAtMarathon));
        }
    }

    /**
     * @param ability variance of log time at 10 km
     * @param abilityWithExponent covariance of it with the personal exponent
     * @param exponent variance of the personal exponent around the population's
     * @param raceNoise standard deviation of an ordinary race around the runner's own line
     */
    record Spread(double ability, double abilityWithExponent, double exponent, double raceNoise) {

        Spread rounded(DoubleUnaryOperator rounding) {
            return new Spread(
                    rounding.applyAsDouble(ability),
                    rounding.applyAsDouble(abilityWithExponent),
                    rounding.applyAsDouble(exponent),
                    rounding.applyAsDouble(raceNoise));
        }
    }

    /**
     * @param oneRace factor from typical to expected marathon time when one race is known
     * @param moreRaces the same with two races or more
     * @param milesUnknown further factor on a marathon when no weekly distance is known: those who run one train more
     * @param shorter the same for targets up to the half marathon
     * @param growth how the relative spread grows with the predicted time, as an exponent
     */
    record Calibration(
            double oneRace,
            double moreRaces,
            double milesUnknown,
            double shorter,
            double growth,
            double marathonLow,
            double marathonHigh,
            double shorterLow,
            double shorterHigh) {

        static final Calibration NONE = new Calibration(1, 1, 1, 1, 0, -1.28, 1.28, -1.28, 1.28);

        Calibration rounded(DoubleUnaryOperator rounding) {
            return new Calibration(
                    rounding.applyAsDouble(oneRace),
                    rounding.applyAsDouble(moreRaces),
                    rounding.applyAsDouble(milesUnknown),
                    rounding.applyAsDouble(shorter),
                    rounding.applyAsDouble(growth),
                    rounding.applyAsDouble(marathonLow),
                    rounding.applyAsDouble(marathonHigh),
                    rounding.applyAsDouble(shorterLow),
                    rounding.applyAsDouble(shorterHigh));
        }
    }

    PredictorModel {
        law = List.copyOf(law);
        terms = List.copyOf(terms);
        termCorrelation = termCorrelation.stream().map(List::copyOf).toList();
        if (law.size() != 4 || terms.size() != HabitTerm.COUNT || termCorrelation.size() != HabitTerm.COUNT) {
            throw new IllegalArgumentException("coefficients do not fit this version of the predictor");
        }
    }

    PredictorModel with(Calibration other) {
        return new PredictorModel(origin, law, terms, termCorrelation, spread, other);
    }

    /** The same with every number passed through {@code rounding}. */
    PredictorModel rounded(DoubleUnaryOperator rounding) {
        UnaryOperator<Double> boxed = rounding::applyAsDouble;
        return new PredictorModel(
                origin,
                law.stream().map(boxed).toList(),
                terms.stream().map(term -> term.rounded(rounding)).toList(),
                termCorrelation.stream()
                        .map(row -> row.stream().map(boxed).toList())
                        .toList(),
                spread.rounded(rounding),
                calibration.rounded(rounding));
    }

    static PredictorModel load() {
        try (InputStream json = PredictorModel.class.getResourceAsStream(RESOURCE)) {
            if (json == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing from the build");
            }
            return new ObjectMapper().readValue(json, PredictorModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + RESOURCE + " cannot be read", e);
        }
    }

    String toJson() throws IOException {
        String json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }

    void write(Path file) throws IOException {
        Files.writeString(file, toJson());
    }
}
