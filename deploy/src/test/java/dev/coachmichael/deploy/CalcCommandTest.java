package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalcCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void answersARequestGivenAsJson() throws IOException {
        CommandRun run = calc("", "{\"kind\":\"half_cooper\",\"distance_m\":1500}", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasSize(1);
        assertThat(JSON.readTree(run.out().getFirst()))
                .isEqualTo(JSON.readTree("{\"vma_kmh\":15.0,\"vo2max_leger_mercier\":52.5}"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void answersARequestSpelledOutInFields() {
        CommandRun run = calc("", "vma_pace", "vma_kmh=15", "pct=85");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsExactly("speed_kmh  12.75", "pace_s_per_km  282.4");
    }

    @Test
    void answersARequestFromStandardInput() {
        CommandRun run = calc("{\"kind\": \"hrmax\",\n \"age\": 40}\n", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).singleElement().asString().contains("\"tanaka\":180.0");
    }

    @Test
    void batchAnswersEachLineInOrderWithMistakesAmongThem() throws IOException {
        CommandRun run = calc("""
                {"kind":"cooper12","distance_m":2800}
                {"kind":"vma_pace","vma_kmh":15}
                not json

                {"kind":"vdott","distance_m":5000,"time_s":1200}
                {"kind":"vdot","distance_m":5000,"time_s":1200}
                """, "--batch", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasSize(5);
        assertThat(json(run, 0).path("vo2max").asDouble()).isCloseTo(51.31, within(0.05));
        assertThat(json(run, 1).path("error").asText()).isEqualTo("Field 'pct' is missing");
        assertThat(json(run, 2).path("error").asText()).contains("not valid JSON");
        assertThat(json(run, 3).path("error").asText()).contains("vdott", "'vdot'");
        assertThat(json(run, 4).path("vdot").asDouble()).isCloseTo(49.81, within(0.03));
        assertThat(json(run, 4).path("equivalents").path("42195").asDouble()).isCloseTo(11477.2, within(1.5));
    }

    @Test
    void marathonComesFromTheOnePredictorWithItsRange() throws IOException {
        CommandRun alone =
                calc("", "{\"kind\":\"marathon\",\"races\":[{\"distance_m\":21097.5,\"time_s\":6300}]}", "--json");
        CommandRun known = calc(
                "",
                "{\"kind\":\"marathon\",\"races\":[{\"distance_m\":21097.5,\"time_s\":6300}],\"miles_per_week\":30,"
                        + "\"max_miles\":40,\"age\":38,\"female\":false,\"bmi\":23,\"tempo\":true,\"sprint\":0,"
                        + "\"endurancespeed\":4}",
                "--json");

        JsonNode wide = json(alone, 0);
        JsonNode narrow = json(known, 0);
        assertThat(wide.path("method").asText()).isEqualTo("one-race");
        assertThat(narrow.path("method").asText()).isEqualTo("one-race-and-habits");
        for (JsonNode answer : new JsonNode[] {wide, narrow}) {
            assertThat(answer.path("marathon_s").asDouble())
                    .isBetween(
                            answer.path("low_s").asDouble(),
                            answer.path("high_s").asDouble())
                    .isBetween(13_135.0, 15_500.0);
        }
    }

    @Test
    void marathonNamesTheRaceThatCannotBeTrue() {
        CommandRun tooFast =
                calc("", "{\"kind\":\"marathon\",\"races\":[{\"distance_m\":10000,\"time_s\":1400}]}", "--json");
        CommandRun tooShort =
                calc("", "{\"kind\":\"marathon\",\"races\":[{\"distance_m\":800,\"time_s\":160}]}", "--json");

        assertThat(tooFast.exitCode()).isEqualTo(2);
        assertThat(tooFast.out()).containsExactly("{\"error\":\"races: time_s cannot be true over 10000 m\"}");
        assertThat(tooShort.out())
                .containsExactly("{\"error\":\"races must hold at least one race from 1500 to 50000 m\"}");
    }

    @Test
    void wrongInputIsOneLineThatNamesTheField() {
        CommandRun run = calc("", "vma_pace", "vma_kmh=150", "pct=85");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains("vma_kmh").endsWith("See ./coach calc --help.");
    }

    @Test
    void wrongInputInJsonModeIsJsonAlone() {
        CommandRun run = calc("", "{\"kind\":\"hrmax\",\"age\":\"forty\"}", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).containsExactly("{\"error\":\"Field 'age' must be a number\"}");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingToCalculateIsOneLine() {
        assertThat(calc("").exitCode()).isEqualTo(2);
        assertThat(calc("", "vdot", "5000").err()).singleElement().asString().contains("\"5000\" is not field=value.");
        assertThat(calc("", "--batch", "vdot").exitCode()).isEqualTo(2);
    }

    @Test
    void listsItsKinds() {
        assertThat(calc("", "--kinds").out())
                .contains("vdot", "marathon", "pmc")
                .hasSize(28);
    }

    private CommandRun calc(String input, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "calc";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(folder, input, all);
    }

    private static JsonNode json(CommandRun run, int line) throws IOException {
        return JSON.readTree(run.out().get(line));
    }
}
