package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.coachmichael.core.SharedData;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.activity.intake.FileOutcome.Kind;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recordings of real watches and phones, good and bad, through import and review. */
class RealFilesTest {

    private RunningHouse house;
    private Path folder;
    private AthleteId athlete;

    @BeforeEach
    void open() {
        Optional<Path> shared = SharedData.dir();
        Assumptions.assumeTrue(shared.isPresent());
        folder = shared.orElseThrow().resolve("activities");
        house = new RunningHouse();
        athlete = house.athlete();
    }

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    private FileOutcome imported(String name) throws Exception {
        List<FileOutcome> outcomes = house.imported(athlete, name, Files.readAllBytes(folder.resolve(name)));
        return outcomes.getFirst();
    }

    private String review() {
        Answer answer = house.review(athlete, "");
        NumbersInFacts.check(answer);
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    @Test
    void oneRunFromTwoSourcesIsOneRun() throws Exception {
        assertThat(imported("run_2012_fr410_same_run_no_hr.tcx").kind()).isEqualTo(Kind.NEW);
        assertThat(imported("run_2012_fr410.tcx").kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(house.count(athlete)).isOne();
        assertThat(review()).contains("FC moyenne");

        assertThat(imported("run_2018_stryd_hrv_14laps.fit").kind()).isEqualTo(Kind.NEW);
        assertThat(imported("der_garmin_original_download.zip").kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(house.count(athlete)).isEqualTo(2);
    }

    @Test
    void aWholeFileReplacesDamagedOnesOfTheSameRun() throws Exception {
        assertThat(imported("der_truncated_60pct.fit"))
                .returns(Kind.NEW, FileOutcome::kind)
                .returns(true, FileOutcome::incomplete);
        assertThat(review()).contains("2,37 km").contains("Fichier incomplet");
        assertThat(imported("run_2013_autolap.fit").kind()).isEqualTo(Kind.CHANGED);
        assertThat(imported("der_bad_crc_one_byte.fit").kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(house.count(athlete)).isOne();
        assertThat(review()).contains("4,84 km en 43 min 45 s").doesNotContain("incomplet");
    }

    @Test
    void everyFileIsTakenInOrRefusedWithAReasonAndReviewedWithoutInvention() throws Exception {
        ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            AthleteId alone = house.athlete();
            for (FileOutcome outcome : house.imported(alone, file.getFileName().toString(), Files.readAllBytes(file))) {
                JsonNode report = json.valueToTree(FileReport.of(outcome, Language.FR));
                assertThat(report.path("outcome").asText()).isIn("new", "failed");
                assertThat(report.path("outcome").asText().equals("failed"))
                        .as(file + " " + report)
                        .isEqualTo(report.path("reason").asText().length() > 10
                                && report.path("activities").isEmpty());
            }
            for (Language language : Language.values()) {
                NumbersInFacts.check(house.ask(house.review, alone, "", language));
                NumbersInFacts.check(house.ask(house.review, alone, "splits", language));
            }
            assertThat(house.imported(alone, file.getFileName().toString(), Files.readAllBytes(file)))
                    .allMatch(outcome -> outcome.kind() != Kind.NEW);
        }
    }

    @Test
    void leavesOutWhatTheGpsInvented() throws Exception {
        assertThat(imported("run_2020_gps_spike.gpx").kind()).isEqualTo(Kind.NEW);

        assertThat(review()).contains("5,32 km").contains("J’ai écarté 16,7 km que le GPS a sautés");
    }

    @Test
    void namesTheIntervalsOfARealSession() throws Exception {
        imported("syn_intervals_6x3min.fit");

        assertThat(review()).contains("Du fractionné : 6 × 3 min.");
    }
}
