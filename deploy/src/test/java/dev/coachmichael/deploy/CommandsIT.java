package dev.coachmichael.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.deploy.demo.DemoFile;
import dev.coachmichael.deploy.demo.DemoWorld;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as somebody runs them: the packaged program in a process of its own. */
class CommandsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path JAR = Path.of("target", "coach.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private DatabaseUrl database;

    /** How a command ended. */
    private record Ended(int code, String out, String err) {
        List<JsonNode> lines() throws IOException {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : out.lines().toList()) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        }
    }

    @BeforeEach
    void freshDatabase() {
        database = ScratchDatabase.empty("commands");
    }

    @Test
    void upTellsWhereItIsAndStopsWhenAsked() throws Exception {
        Path err = folder.resolve("err.txt");
        Process up = process("up").redirectError(err.toFile()).start();
        try {
            BufferedReader out = up.inputReader(UTF_8);
            assertThat(out.readLine()).startsWith("Coach Michael is ready: http://127.0.0.1:");
            long asked = System.nanoTime();
            up.destroy();
            assertThat(up.waitFor(20, TimeUnit.SECONDS)).as("stopped").isTrue();
            System.out.printf(
                    "Stopped within %d ms%n",
                    Duration.ofNanos(System.nanoTime() - asked).toMillis());
            assertThat(err).content().doesNotContain("Exception");
        } finally {
            up.destroyForcibly();
        }
    }

    @Test
    void upWithATakenPortSaysSoInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            ProcessBuilder up = process("up");
            up.environment().put("COACH_HTTP_PORT", String.valueOf(other.getLocalPort()));
            up.environment().put("COACH_HTTP_HOST", "0.0.0.0");
            Ended ended = run(up, "");
            assertThat(ended.code()).isOne();
            assertThat(ended.err().lines()).singleElement().asString().contains("COACH_HTTP_PORT");
        }
    }

    @Test
    void askAnswersABatchInOrderAndKeepsDialoguesApart() throws Exception {
        Ended ended = run(process("ask", "--json", "--batch"), """
                {"text": "/start", "lang": "fr", "conversation": "a"}
                {"text": "help", "lang": "en", "conversation": "b"}
                not JSON
                {"text": "ma VMA est de 15,5", "lang": "fr", "conversation": "a"}
                {"text": "salut", "as": "nobody@example.org"}
                """);

        assertThat(ended.code()).isZero();
        List<JsonNode> lines = ended.lines();
        assertThat(lines).hasSize(5);
        assertThat(lines)
                .extracting(line -> line.path("skill").asText(""))
                .containsExactly("start", "help", "", "profile", "");
        assertThat(lines.get(1).path("language").asText()).isEqualTo("en");
        assertThat(lines.get(2).path("error").asText()).isEqualTo("This line is not JSON.");
        assertThat(lines.get(4).path("error").asText()).contains("coach user add");
        JsonNode profile = lines.get(3);
        assertThat(profile.path("mode").asText()).isEqualTo("local");
        assertThat(profile.path("text").asText()).contains("15,5");
        assertThat(profile.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "text",
                        "blocks",
                        "skill",
                        "mode",
                        "language",
                        "latencyMs",
                        "facts",
                        "sources",
                        "actions",
                        "warnings");
    }

    @Test
    void askAnswersTheOtherLinesWhateverOneHolds() throws Exception {
        Ended ended = run(process("ask", "--json", "--batch"), """
                {"text": "salut\\u0000 toi\\ud800", "lang": "fr", "conversation": null}
                {"text": "bonjour", "lang": "de"}
                {"text": "/oublier", "lang": "fr", "conversation": null}
                {"text": "oui", "lang": "fr", "conversation": null}
                {"text": "parle anglais", "lang": "fr"}
                """);

        assertThat(ended.code()).isZero();
        List<JsonNode> lines = ended.lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).path("skill").asText()).isEqualTo("smalltalk");
        assertThat(lines.get(1).path("error").asText()).contains("fr or en");
        assertThat(lines.get(3).path("skill").asText()).isNotEqualTo("forget");
        assertThat(lines.get(4).path("language").asText()).isEqualTo("en");
    }

    @Test
    void misspeltSettingsAreToldByEveryCommand() throws Exception {
        ProcessBuilder calc = process("calc", "--kinds");
        calc.environment().put("COACH_DATA_DIRR", "here");
        calc.environment().put("DATABASE_URL", "postgresql://localhost");
        calc.environment().put("TELEGRAM_BOT_TOKEN", "abc");
        Ended ended = run(calc, "");

        assertThat(ended.code()).isOne();
        assertThat(ended.err().lines()).hasSize(3);
        assertThat(ended.err())
                .contains("COACH_DATA_DIRR", "postgresql://user:password@host:port/database", "@BotFather")
                .doesNotContain("mistake of ours");
    }

    /** The owner is made with the first line and has its language; each line's own counts more. */
    @Test
    void askAnswersWordsOfBothLanguagesInTheOneThatItsLineNames() throws Exception {
        Ended ended = run(process("ask", "--json", "--batch"), """
                {"text": "ok", "lang": "en"}
                {"text": "ok", "lang": "fr"}
                {"text": "ok"}
                {"text": "ok", "lang": "fr", "conversation": "a"}
                {"text": "ok", "lang": "en", "conversation": "a"}
                """);

        assertThat(ended.lines())
                .extracting(line -> line.path("language").asText())
                .containsExactly("en", "fr", "en", "fr", "en");
    }

    /** Chosen in the dialogue is chosen later than on the command line. */
    @Test
    void chatLeavesItsFirstLanguageForTheOneThatIsChosenInIt() throws Exception {
        Ended ended = run(process("chat", "--lang", "fr"), """
                10 km 48:30
                /langue en
                10 km 48:30
                """);

        assertThat(ended.out()).containsSubsequence("noté", "English", "already");
    }

    @Test
    void askForAnUnknownUserNamesTheCommandThatMakesOne() throws Exception {
        Ended ended = run(process("ask", "salut", "--as", "nobody@example.org"), "");
        assertThat(ended.code()).isOne();
        assertThat(ended.err().lines()).singleElement().asString().contains("./coach user add");
    }

    @Test
    void importTellsPerFileAndTheReviewHasItsFigures() throws Exception {
        DemoFile newest = DemoWorld.of(LocalDate.of(2026, 11, 20), DemoWorld.SEED)
                .files()
                .filter(file -> file.runner().id().equals("karim"))
                .max(Comparator.comparing(DemoFile::name))
                .orElseThrow();
        Path fit = Files.write(folder.resolve("run.fit"), newest.fit());
        Path broken = Files.writeString(folder.resolve("broken.fit"), "not a run");

        Path missing = folder.resolve("missing.fit");
        Ended ended = run(
                process("import", "--json", missing.toString(), fit.toString(), fit.toString(), broken.toString()), "");

        List<JsonNode> files = ended.lines();
        assertThat(files)
                .extracting(file -> file.path("outcome").asText())
                .containsExactly("failed", "new", "duplicate", "failed");
        assertThat(files.get(0).path("reason").asText()).contains("existe pas");
        assertThat(files.get(3).path("reason").asText()).isNotBlank();
        double meters =
                files.get(1).path("activities").get(0).path("distanceMeters").asDouble();

        JsonNode review =
                run(process("ask", "--json", "alors, ma sortie ?"), "").lines().getFirst();
        assertThat(review.path("skill").asText()).isEqualTo("review");
        assertThat(review.path("facts")).anySatisfy(fact -> {
            assertThat(fact.path("name").asText()).isEqualTo("distance");
            assertThat(fact.path("value").asDouble()).isCloseTo(meters, org.assertj.core.data.Offset.offset(1.0));
        });
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("COACH_"));
        environment.put("DATABASE_URL", database.withPassword());
        environment.put("COACH_DATA_DIR", folder.resolve("data").toString());
        environment.put("COACH_HTTP_PORT", "0");
        environment.put("COACH_MANAGEMENT_PORT", "0");
        return builder;
    }

    private Ended run(ProcessBuilder builder, String input) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Path in = Files.writeString(folder.resolve("in.txt"), input);
        Process process = builder.redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("ended").isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
