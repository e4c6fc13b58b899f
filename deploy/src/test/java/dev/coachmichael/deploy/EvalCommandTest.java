package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    @TempDir
    Path folder;

    @Test
    void withoutAPartAllAreMeasured() throws IOException {
        CommandRun run = CommandRun.of(folder, "", "eval", "--json");

        assertThat(run.out()).hasSize(2);
        JsonNode local = new ObjectMapper().readTree(run.out().getFirst());
        assertThat(local.path("passed").asBoolean()).as(local.toString()).isTrue();
    }

    @Test
    void measuresPredictionAgainstTheFormulasOrSaysThatItCannot() throws IOException {
        CommandRun run = CommandRun.of(folder, "", "eval", "prediction", "--repeats", "1", "--json");

        assertThat(run.out()).hasSize(1);
        JsonNode measured = new ObjectMapper().readTree(run.out().getFirst());
        if (measured.has("reason")) {
            System.out.println("Sample data not found beside the checkout: skipped the measurement of predictions.");
        }
        assumeTrue(!measured.has("reason"), "no survey");
        assertThat(run.exitCode()).isZero();
        assertThat(measured.path("passed").asBoolean()).isTrue();
        assertThat(measured.path("folds").asInt()).isEqualTo(10);
        assertThat(measured.path("rows").findValuesAsText("method"))
                .contains("ours", "Riegel 1.06", "equal VDOT", "Vickers 1", "Vickers 2");
        assertThat(measured.path("rows").get(0).path("in80Se").asDouble()).isPositive();
    }

    @Test
    void missingSurveyFileIsOneLine() {
        CommandRun run = CommandRun.of(folder, "", "eval", "prediction", "--data", "nowhere.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsExactly("There is no file nowhere.csv. Check its name.");
    }

    @Test
    void repeatsHaveABound() {
        CommandRun run = CommandRun.of(folder, "", "eval", "prediction", "--repeats", "0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("expected 1 to 200");
    }
}
