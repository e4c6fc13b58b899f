package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.config.Reading;
import dev.coachmichael.core.config.Setting;
import dev.coachmichael.core.config.SettingsCatalogue;
import dev.coachmichael.core.config.SettingsCatalogue.Section;
import dev.coachmichael.core.config.SettingsSources;
import dev.coachmichael.deploy.command.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SettingsCatalogue catalogue = CoachSettings.catalogue();

    @Test
    void helpListsTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: coach", "config", "test", "--debug");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingAskedShowsHelp() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Usage: coach");
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(run("config", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: coach config");
    }

    @Test
    void versionNamesTheProgramAndItsJava() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("coach ").contains("Java ");
    }

    @Test
    void evalTellsTheScoresOfTheLocalEngineAndReachesItsGate() {
        assertThat(run("eval", "local", "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"set\":\"local\",\"passed\":true")
                .contains("\"heldout\"", "\"tuned\"", "\"confusions\"");
        assertThat(err.toString()).isEmpty();
        assertThat(run("eval", "nonsense")).isEqualTo(2);
    }

    @Test
    void evalScoresUtterancesOfAFileAndTellsWhatWasTakenForSomethingElse(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.writeString(file, "en\tplan\tdistance=5000\tmy knee hurts\nfr\tweek\tweeksAgo=1\tma semaine dernière\n");

        assertThat(run("eval", "local", "--file", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("en plan -> pain: my knee hurts", "{distance=5000} -> {}", "Below the gate.")
                .doesNotContain("fr week");

        Files.writeString(file, "no tabs");
        assertThat(run("eval", "local", "--file", file.toString())).isEqualTo(1);
        assertThat(errorLines()).singleElement().asString().contains("no tabs");
    }

    @Test
    void misspeltCommandIsOneLineWithWhatWasMeant() {
        assertThat(run("confg")).isEqualTo(2);
        assertThat(errorLines())
                .singleElement()
                .asString()
                .isEqualTo("\"confg\" is not known here. Did you mean config? See ./coach --help.");
    }

    @Test
    void unknownOptionIsOneLine() {
        assertThat(run("config", "--nope")).isEqualTo(2);
        assertThat(errorLines()).singleElement().asString().contains("--nope", "See ./coach config --help.");
    }

    @Test
    void optionWithoutCommandIsOneLine() {
        assertThat(run("--debug")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Missing required subcommand.");
    }

    @Test
    void configMasksSecrets() {
        environment.put("OPENAI_API_KEY", "sk-hidden");
        environment.put("DATABASE_URL", "postgresql://coach:hidden@localhost/coach");
        assertThat(run("config")).isZero();
        assertThat(out.toString())
                .contains("OPENAI_API_KEY             ****  (environment)")
                .contains("postgresql://coach:****@localhost/coach")
                .contains("COACH_HTTP_PORT            8080  (default)")
                .doesNotContain("hidden", "COACH_CRASH_AT");
    }

    @Test
    void badSettingsAreToldAllAtOnceWithoutTrace() {
        environment.put("COACH_HTTP_PORT", "many");
        environment.put("COACH_LANGAGE", "fr");
        assertThat(run("config")).isEqualTo(1);
        assertThat(errorLines())
                .containsExactly(
                        "COACH_LANGAGE (environment) is not a setting. Did you mean COACH_LANGUAGE?",
                        "COACH_HTTP_PORT is \"many\" (environment), expected a whole number from 0 to 65535.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void mistakeOfOursShowsItsTraceOnlyWhenAsked() {
        catalogue = SettingsCatalogue.of(Section.of("Broken", brokenSetting()));
        environment.put("COACH_BROKEN", "1");
        assertThat(run("config")).isEqualTo(1);
        assertThat(errorLines())
                .containsExactly("This is a mistake of ours (IllegalStateException)."
                        + " Run the command again with --debug and report what it prints.");
        assertThat(run("config", "--debug")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat dev.coachmichael");
    }

    @Test
    void exampleIsPrintedEvenWithBadSettings() {
        environment.put("COACH_HTTP_PORT", "many");
        assertThat(run("config", "--example")).isZero();
        assertThat(out.toString()).isEqualTo(CoachSettings.catalogue().example());
    }

    private static Setting<String> brokenSetting() {
        return Setting.of("COACH_BROKEN", "Breaks when read.", new Reading<>("anything", text -> {
            throw new IllegalStateException(text);
        }));
    }

    private int run(String... arguments) {
        SettingsSources sources = new SettingsSources(Map.of(), environment, folder.resolve("coach.env"));
        Surroundings surroundings = new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                catalogue,
                sources);
        return new Coach(surroundings).run(arguments);
    }

    private List<String> errorLines() {
        return err.toString().lines().toList();
    }
}
