package dev.coachmichael.deploy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.coach.FakeModel;
import dev.coachmichael.core.coach.WireFormat;
import dev.coachmichael.core.config.SettingsSources;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.deploy.command.Surroundings;
import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./coach ask} with a model behind it. */
class ModelEndToEndTest {

    private static final String BATCH = """
            {"text": "comment tu me vois en ce moment, coach ?", "lang": "fr", "conversation": "a"}
            {"text": "/budget", "lang": "fr", "conversation": "a"}
            {"text": "tu en penses quoi, sincèrement ?", "lang": "fr", "conversation": "b"}
            """;

    @TempDir
    Path folder;

    /** Each runner has something remembered and a goal; then both ask. */
    private static final String TWO_RUNNERS = """
            {"text": "retiens que je cours avec la poussette 2 fois par semaine", "as": "ana@example.org", "lang": "fr"}
            {"text": "j'ai décidé de courir le matin parce que mes soirées sont prises", "as": "ana@example.org", "lang": "fr"}
            {"text": "/objectif 10 km le 12 avril en 47 min", "as": "ana@example.org", "lang": "fr"}
            {"text": "retiens que mon chien s'appelle Brocoli", "as": "paul@example.org", "lang": "fr"}
            {"text": "tu me vois comment en ce moment, coach ?", "as": "ana@example.org", "lang": "fr"}
            {"text": "tu me vois comment en ce moment, coach ?", "as": "paul@example.org", "lang": "fr"}
            """;

    @Test
    void aModelKnowsWhatItsOwnRunnerAskedToBeRemembered() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (FakeModel fake = FakeModel.start(vertx)) {
            fake.plays(asked -> WireFormat.OPENAI.words("Avec la poussette 2 fois par semaine, tu tiens le rythme."));
            Map<String, String> environment = environment(fake);
            run(environment, "", "user", "add", "ana@example.org");
            run(environment, "", "user", "add", "paul@example.org");

            String[] lines = run(environment, TWO_RUNNERS, "ask", "--batch", "--json");

            assertThat(fake.asked()).as(String.join("\n", lines)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(fake.asked().getFirst().said("system"))
                    .contains(
                            "<data source=\"memoire\">",
                            "memory_fact, today: je cours avec la poussette 2 fois par semaine",
                            "memory_decision, today: courir le matin (mes soirées sont prises)",
                            "goal_distance: 10",
                            "goal_time: 47",
                            "goal_days_left",
                            "Europe/Paris")
                    .doesNotContain("Brocoli");
            assertThat(fake.asked().getLast().said("system"))
                    .contains("Brocoli")
                    .doesNotContain("poussette", "goal_distance");
            JsonNode ana = new ObjectMapper().readTree(lines[4]);
            assertThat(ana.path("mode").asText()).isEqualTo("model");
            assertThat(ana.path("facts").toString()).contains("memory_fact", "poussette");
            // What Ana told is no fact of Paul's.
            assertThat(new ObjectMapper().readTree(lines[5]).path("mode").asText())
                    .isEqualTo("local");
        } finally {
            vertx.close().await(10, SECONDS);
        }
    }

    @Test
    void askAnswersWithTheModelAndWithoutItWhenItsWordsMayNotLeave() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (FakeModel fake = FakeModel.start(vertx)) {
            fake.plays(asked -> asked.said("user").contains("sincèrement")
                    ? WireFormat.OPENAI.words("Tu vaux 38:12 au prochain test, c’est noté.")
                    : WireFormat.OPENAI.words("Je te vois bien. Raconte-moi ta dernière sortie."));
            String[] lines = run(environment(fake), BATCH, "ask", "--batch", "--json");

            assertThat(lines).hasSize(3);
            JsonNode first = new ObjectMapper().readTree(lines[0]);
            assertThat(first.path("mode").asText()).isEqualTo("model");
            assertThat(first.path("text").asText()).startsWith("Je te vois bien.");
            JsonNode budget = new ObjectMapper().readTree(lines[1]);
            assertThat(budget.path("skill").asText()).isEqualTo("budget");
            assertThat(budget.path("facts").toString()).contains("tokens_left", "10000");
            JsonNode replaced = new ObjectMapper().readTree(lines[2]);
            assertThat(replaced.path("mode").asText()).isEqualTo("local");
            assertThat(replaced.path("warnings").toString()).contains("check_repaired");
            assertThat(replaced.path("text").asText()).doesNotContain("38", "noté");
            assertThat(fake.asked()).hasSize(3);
        } finally {
            vertx.close().await(10, SECONDS);
        }
    }

    private Map<String, String> environment(FakeModel fake) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATABASE_URL", ScratchDatabase.empty("ask").withPassword());
        environment.put("COACH_DATA_DIR", folder.toString());
        environment.put("OPENAI_BASE_URL", fake.address());
        environment.put("OPENAI_API_KEY", "x");
        environment.put("OPENAI_MODEL", "m");
        return environment;
    }

    private String[] run(Map<String, String> environment, String input, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new Coach(new Surroundings(
                        new BufferedReader(new StringReader(input)),
                        new PrintWriter(out, true),
                        new PrintWriter(new StringWriter()),
                        CoachSettings.catalogue(),
                        new SettingsSources(Map.of(), environment, folder.resolve("coach.env"))))
                .run(arguments);
        assertThat(code).as(out.toString()).isZero();
        return out.toString().strip().split("\n");
    }
}
