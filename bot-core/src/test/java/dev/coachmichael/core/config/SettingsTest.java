package dev.coachmichael.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coachmichael.core.config.Settings.Origin;
import dev.coachmichael.core.config.Settings.Outcome;
import dev.coachmichael.core.config.SettingsCatalogue.Section;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Setting<Integer> PORT =
            Setting.integer("COACH_HTTP_PORT", "Port of the panel.", 0, 65_535).withDefault("8080");
    private static final Setting<String> TOKEN = Setting.secret("TELEGRAM_BOT_TOKEN", "Token of the bot.");
    private static final Setting<URI> DATABASE = Setting.url("DATABASE_URL", "Postgres.", "postgresql");
    private static final Setting<String> CRASH_AT =
            Setting.text("COACH_CRASH_AT", "Where to halt.").forTests();
    private static final SettingsCatalogue CATALOGUE =
            SettingsCatalogue.of(Section.of("Panel", PORT), Section.of("Others", TOKEN, DATABASE, CRASH_AT));

    @TempDir
    Path folder;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private Path file = Path.of("coach.env");

    @BeforeEach
    void placeFile() {
        file = folder.resolve("coach.env");
    }

    @Test
    void defaultHoldsWhenNobodySetsAValue() {
        assertThat(accepted().get(PORT)).isEqualTo(8080);
        assertThat(accepted().origin(PORT)).isEqualTo(Origin.DEFAULT);
        assertThat(accepted().find(TOKEN)).isEmpty();
    }

    @Test
    void fileWinsOverDefaultEnvironmentOverFileAndPropertyOverAll() {
        givenFile("COACH_HTTP_PORT=1");
        assertThat(accepted().get(PORT)).isEqualTo(1);
        environment.put("COACH_HTTP_PORT", "2");
        assertThat(accepted().get(PORT)).isEqualTo(2);
        properties.put("COACH_HTTP_PORT", "3");
        assertThat(accepted().get(PORT)).isEqualTo(3);
        assertThat(accepted().origin(PORT)).isEqualTo(Origin.SYSTEM_PROPERTY);
    }

    @Test
    void emptyValueCountsAsNotGiven() {
        givenFile("COACH_HTTP_PORT=9000");
        environment.put("COACH_HTTP_PORT", " ");
        environment.put("TELEGRAM_BOT_TOKEN", "");
        assertThat(accepted().get(PORT)).isEqualTo(9000);
        assertThat(accepted().find(TOKEN)).isEmpty();
    }

    @Test
    void fileMayHoldCommentsBlanksExportAndQuotes() {
        givenFile("# a comment", "", "  export COACH_HTTP_PORT = \"9001\" ", "TELEGRAM_BOT_TOKEN='12:a#b'");
        assertThat(accepted().get(PORT)).isEqualTo(9001);
        assertThat(accepted().find(TOKEN)).contains("12:a#b");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        givenFile("this is no setting", "TELEGRAM_TOKEN=1", "COACH_HTTP_PORT=1", "COACH_HTTP_PORT=2");
        environment.put("COACH_HTTP_PROT", "8080");
        environment.put("COACH_HTTP_PORT", "eighty");
        environment.put("DATABASE_URL", "mysql://me:hidden@localhost/db");
        assertThat(sentences())
                .containsExactly(
                        "coach.env line 1 cannot be read, expected NAME=value.",
                        "coach.env line 4 sets COACH_HTTP_PORT again. Keep one of the lines.",
                        "COACH_HTTP_PROT (environment) is not a setting. Did you mean COACH_HTTP_PORT?",
                        "TELEGRAM_TOKEN (coach.env) is not a setting. Did you mean TELEGRAM_BOT_TOKEN?",
                        "COACH_HTTP_PORT is \"eighty\" (environment), expected a whole number from 0 to 65535.",
                        "DATABASE_URL is \"mysql://me:****@localhost/db\" (environment), expected an address that"
                                + " starts with postgresql://.");
    }

    @Test
    void foreignNamesInTheEnvironmentAreNoneOfOurs() {
        environment.put("PATH", "/bin");
        environment.put("TELEGRAM_TOKEN", "1");
        assertThat(accepted().get(PORT)).isEqualTo(8080);
    }

    @Test
    void valueOfAnUnknownNameIsNeverRepeated() {
        environment.put("COACH_TELEGRAM_BOT_TOKEN", "hidden");
        givenFile("hidden");
        assertThat(sentences()).hasSize(2).noneMatch(sentence -> sentence.contains("hidden"));
    }

    @Test
    void testOnlySettingNeedsTheTestProperty() {
        environment.put("COACH_CRASH_AT", "sent:0.5");
        assertThat(sentences())
                .containsExactly("COACH_CRASH_AT (environment) is for tests of the coach itself. Remove it.");
        properties.put("coach.test", "true");
        assertThat(accepted().find(CRASH_AT)).contains("sent:0.5");
    }

    @Test
    void testOnlySettingIsNeverSuggested() {
        environment.put("COACH_CRASH", "1");
        assertThat(sentences()).hasSize(1).noneMatch(sentence -> sentence.contains("CRASH_AT"));
    }

    @Test
    void unreadableFileIsAProblem() throws IOException {
        Files.createDirectory(file);
        assertThat(sentences())
                .containsExactly("coach.env cannot be read. Make it a file that this user may read, or remove it.");
    }

    @Test
    void fileInAnotherEncodingIsAProblem() throws IOException {
        Files.write(file, new byte[] {'A', '=', (byte) 0xe9, '\n'});
        assertThat(sentences()).containsExactly("coach.env is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void pageShowsValuesWithTheirSourceAndNoSecret() {
        givenFile("TELEGRAM_BOT_TOKEN=12:hidden");
        environment.put("DATABASE_URL", "postgresql://me:hidden@localhost/db");
        assertThat(accepted().print()).isEqualTo("""
                        Panel
                          COACH_HTTP_PORT     8080  (default)

                        Others
                          TELEGRAM_BOT_TOKEN  ****  (coach.env)
                          DATABASE_URL        postgresql://me:****@localhost/db  (environment)
                        """);
    }

    @Test
    void settingOutsideTheCatalogueIsAMistakeOfOurs() {
        Setting<String> stranger = Setting.text("COACH_STRANGER", "Not handed over.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepted().find(stranger))
                .withMessageContaining("COACH_STRANGER");
    }

    private void givenFile(String... lines) {
        try {
            Files.write(file, List.of(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Settings accepted() {
        return switch (load()) {
            case Outcome.Accepted accepted -> accepted.settings();
            case Outcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private List<String> sentences() {
        return switch (load()) {
            case Outcome.Accepted accepted -> List.of();
            case Outcome.Refused refused ->
                refused.problems().stream().map(Problem::sentence).toList();
        };
    }

    private Outcome load() {
        return Settings.load(CATALOGUE, new SettingsSources(properties, environment, file));
    }
}
