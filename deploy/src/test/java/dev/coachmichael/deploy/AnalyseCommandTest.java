package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseCommandTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.fit"));

        assertThat(CommandRun.of(folder, "", "analyse", "nowhere.fit").err())
                .containsExactly("There is no file nowhere.fit. Check its name.");
        assertThat(CommandRun.of(folder, "", "analyse", empty.toString()).err())
                .containsExactly("empty.fit cannot be analysed: empty. Send the original file of the watch.");
        CommandRun json = CommandRun.of(folder, "", "analyse", empty.toString(), "--json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).containsExactly("{\"file\":\"empty.fit\",\"error\":\"empty\"}");
        assertThat(CommandRun.of(folder, "", "analyse", "a.fit", "--hr-rest", "50")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void findsSixTimesThreeMinutes() throws IOException {
        JsonNode run = analysed("syn_intervals_6x3min.fit");

        assertThat(run.path("type").asText()).isEqualTo("interval");
        assertThat(run.path("intervals").path("count").asInt()).isEqualTo(6);
        assertThat(run.path("intervals").path("label").asText()).isEqualTo("6 x 3 min");
        assertThat(run.path("intervals")
                        .path("repetitions")
                        .get(0)
                        .path("distanceMeters")
                        .asDouble())
                .isCloseTo(810, within(5.0));
        assertThat(run.path("intervals")
                        .path("repetitions")
                        .get(0)
                        .path("recoverySeconds")
                        .asDouble())
                .isCloseTo(90, within(2.0));
    }

    @ParameterizedTest
    @CsvSource({
        "run_2013_autolap.fit, hills, 0",
        "run_2015_no_summary_hr.fit, tempo, 0",
        "run_2017_57_seconds.fit, unknown, 0",
        "run_2017_stryd_device.fit, easy, 0",
        "run_2018_stryd_hrv_14laps.fit, interval, 4",
        "run_2019_long_pauses.fit, long, 0",
        "run_2012_fr410.tcx, hills, 0",
        "run_2020_no_hr.gpx, easy, 0",
        "run_2020_gps_spike.gpx, easy, 0",
        "run_2021_10k_sparse_hr.gpx, easy, 0",
        "run_2021_24h_gap.gpx, easy, 0",
        "run_indoor_footpod_clock_unset.fit, tempo, 0",
        "syn_treadmill_run.fit, tempo, 0",
        "triathlon_2023_summary_last.fit, easy, 0"
    })
    void namesRealRunsAsRunnersWould(String file, String type, int repetitions) throws IOException {
        JsonNode run = analysed(file);

        assertThat(run.path("type").asText()).isEqualTo(type);
        assertThat(run.path("intervals").path("count").asInt()).isEqualTo(repetitions);
    }

    @Test
    void readsTheSessionOffTheLapsOfTheWatch() throws IOException {
        JsonNode intervals = analysed("run_2018_stryd_hrv_14laps.fit").path("intervals");

        assertThat(intervals.path("label").asText()).isEqualTo("4 x 1000 m");
        assertThat(intervals.path("source").asText()).isEqualTo("laps");
        assertThat(intervals.path("repetitions").get(1).path("recoverySeconds").asDouble())
                .isCloseTo(60, within(0.5));
    }

    @Test
    void namesWhatCannotBeBelieved() throws IOException {
        assertThat(analysed("run_2020_gps_spike.gpx").path("dataQuality").findValuesAsText("kind"))
                .contains("gps_spikes", "gaps", "heart_rate_sparse");
        assertThat(analysed("run_2020_no_hr.gpx").path("dataQuality").findValuesAsText("kind"))
                .contains("no_heart_rate");
        assertThat(analysed("syn_treadmill_run.fit").path("dataQuality").findValuesAsText("kind"))
                .contains("treadmill");
    }

    private JsonNode analysed(String name) throws IOException {
        Optional<Path> file =
                SharedData.dir().map(dir -> dir.resolve("activities").resolve(name));
        assumeTrue(file.isPresent(), "no sample data");
        CommandRun run = CommandRun.of(folder, "", "analyse", file.get().toString(), "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(run.out().getFirst());
    }
}
