package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.activity.intake.ActivityHouse;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.skill.SkillJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FileReportTest {

    private static ActivityHouse house;

    @BeforeAll
    static void open() {
        house = new ActivityHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static JsonNode report(AthleteId athlete, String name, byte[] bytes, Language language) {
        return SkillJson.write(
                FileReport.of(house.imported(athlete, name, bytes).getFirst(), language));
    }

    @Test
    void printsOneObjectPerFile() {
        AthleteId athlete = house.athlete();
        byte[] file =
                Runs.at("2026-11-18T23:30:00Z").even(8, 330, 148).withLaps().fit();

        JsonNode report = report(athlete, "run.fit", file, Language.EN);

        assertThat(report.get("file").asText()).isEqualTo("run.fit");
        assertThat(report.get("outcome").asText()).isEqualTo("new");
        assertThat(report.has("reason")).isFalse();
        assertThat(report.get("incomplete").asBoolean()).isFalse();
        JsonNode run = report.get("activities").get(0);
        assertThat(run.get("sport").asText()).isEqualTo("run");
        assertThat(run.get("startUtc").asText()).isEqualTo("2026-11-18T23:30:00Z");
        assertThat(run.get("localDate").asText()).isEqualTo("2026-11-19");
        assertThat(run.get("distanceMeters").asDouble()).isEqualTo(8000);
        assertThat(run.get("timerSeconds").asDouble()).isEqualTo(2640);
        assertThat(run.get("elapsedSeconds").asDouble()).isEqualTo(2640);
        assertThat(run.get("laps").asInt()).isOne();
        assertThat(run.get("avgHeartRate").asInt()).isEqualTo(148);
    }

    @Test
    void saysWhyInTheLanguageOfTheReader() {
        AthleteId athlete = house.athlete();
        byte[] file = Runs.at("2026-11-18T06:30:00Z").even(8, 330, 148).fit();
        house.imported(athlete, "run.fit", file);

        assertThat(report(athlete, "run.fit", file, Language.EN).get("reason").asText())
                .isEqualTo("file already read");
        byte[] edited = Runs.at("2026-11-18T06:30:00Z").even(7, 330, 148).fit();
        assertThat(report(athlete, "run.fit", edited, Language.FR).get("reason").asText())
                .isEqualTo("la source dit autre chose qu’avant\u202f: distance, durée");
        JsonNode failed = report(athlete, "x.fit", "<html>".getBytes(StandardCharsets.UTF_8), Language.FR);
        assertThat(failed.get("outcome").asText()).isEqualTo("failed");
        assertThat(failed.get("reason").asText()).startsWith("C’est une page web");
        assertThat(failed.get("activities")).isEmpty();
    }
}
