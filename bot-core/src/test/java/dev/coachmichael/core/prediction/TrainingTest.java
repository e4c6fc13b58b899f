package dev.coachmichael.core.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coachmichael.core.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Needs the survey of race times beside the checkout. */
class TrainingTest {

    private Path survey = Path.of("");

    @BeforeEach
    void findSurvey(TestInfo test) {
        Optional<Path> found = SharedData.dir()
                .map(dir -> dir.resolve("races/vv2016-train.csv"))
                .filter(Files::isReadable);
        if (found.isEmpty()) {
            System.out.println("Sample data not found beside the checkout: skipped " + test.getDisplayName());
        }
        assumeTrue(found.isPresent(), "no survey");
        survey = found.orElseThrow();
    }

    @Test
    void theResourceNamesThisSurvey() throws IOException {
        assertThat(RacePredictor.load().dataSha256())
                .isEqualTo(Survey.read(survey).sha256());
    }

    @Test
    void trainingAgainGivesTheResourceToTheLetter() throws IOException {
        String again = Training.coefficients(Survey.read(survey)).toJson();

        assertThat(again).isEqualTo(resource());
    }

    @Test
    void beatsBothPublishedModelsOutOfFold() throws IOException {
        List<Score> scores = CrossValidation.run(Survey.read(survey), 2, Training.SEED);

        Score all = Training.ours(scores, Scenario.MARATHON);
        Score two = Training.ours(scores, Scenario.MARATHON_TWO_RACES);
        assertThat(all.runners()).isEqualTo(619);
        assertThat(two.runners()).isEqualTo(337);
        assertThat(change(all, Forecaster.VICKERS_ONE)).isLessThanOrEqualTo(-0.05);
        assertThat(change(two, Forecaster.VICKERS_TWO)).isLessThanOrEqualTo(-0.05);
        assertThat(change(all, Forecaster.RIEGEL)).isLessThanOrEqualTo(-0.3);
        assertThat(change(all, Forecaster.EQUAL_VDOT)).isLessThanOrEqualTo(-0.3);
        assertThat(all.bias().value()).isBetween(-1.0, 1.0);
        assertThat(two.bias().value()).isBetween(-1.0, 1.0);
        assertThat(all.coverage().orElseThrow().value()).isBetween(0.78, 0.82);
        assertThat(Training.passes(scores)).isTrue();
        assertThat(change(Training.ours(scores, Scenario.FIVE_KM_TO_HALF), Forecaster.RIEGEL))
                .isLessThan(0);
    }

    @Test
    void printsOneLinePerScenarioAndMethodAndWritesTheResource(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path written = folder.resolve("race-predictor.json");

        boolean passed = Training.evaluate(survey, 1, new PrintStream(printed, true, StandardCharsets.UTF_8));
        Training.coefficients(Survey.read(survey)).write(written);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Vickers 2", "10 miles to half", passed ? "All bars met." : "A bar is missed.");
        assertThat(written).hasContent(resource());
    }

    private static double change(Score score, Forecaster formula) {
        return score.gainOver(formula).orElseThrow().change().value();
    }

    private static String resource() throws IOException {
        try (InputStream json = RacePredictor.class.getResourceAsStream("race-predictor.json")) {
            assertThat(json).isNotNull();
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
