package dev.coachmichael.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coachmichael.core.config.SettingsCatalogue.Section;
import dev.coachmichael.core.language.NearestName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private enum Door {
        WEB_CHAT,
        TERMINAL
    }

    @Test
    void textsBecomeTypedValues() {
        assertThat(Reading.integer(0, 9).read("9")).contains(9);
        assertThat(Reading.decimal(0, 9).read("0.5")).contains(0.5);
        assertThat(Reading.duration().read("250ms")).contains(Duration.ofMillis(250));
        assertThat(Reading.duration().read("2h")).contains(Duration.ofHours(2));
        assertThat(Reading.bytes().read("512m")).contains(512L << 20);
        assertThat(Reading.bytes().read("1G")).contains(1L << 30);
        assertThat(Reading.bytes().read("17")).contains(17L);
        assertThat(Reading.path().read("./data")).contains(Path.of("./data"));
        assertThat(Reading.zone().read("Europe/Paris")).contains(ZoneId.of("Europe/Paris"));
        assertThat(Reading.choice(Door.class).read("web-chat")).contains(Door.WEB_CHAT);
        assertThat(Reading.list("names").read("a, b")).contains(List.of("a", "b"));
        assertThat(Reading.url("postgresql").read("postgresql://u:p@a_host:5432/db"))
                .contains(URI.create("postgresql://u:p@a_host:5432/db"));
    }

    @Test
    void textsThatAreNotWhatIsExpectedAreRefused() {
        assertThat(Reading.integer(0, 9).read("10")).isEmpty();
        assertThat(Reading.integer(0, 9).read("1.0")).isEmpty();
        assertThat(Reading.decimal(0, 9).read("NaN")).isEmpty();
        assertThat(Reading.decimal(0, 9).read("5d")).isEmpty();
        assertThat(Reading.duration().read("30")).isEmpty();
        assertThat(Reading.bytes().read("lots")).isEmpty();
        assertThat(Reading.bytes().read("999999999999g")).isEmpty();
        assertThat(Reading.zone().read("Paris")).isEmpty();
        assertThat(Reading.choice(Door.class).read("window")).isEmpty();
        assertThat(Reading.list("names").read("a,,b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "ftp://host", "https:", "https:///path", "postgresql://u:100%@host/db"})
    void addressNeedsItsSchemeAndAHost(String text) {
        assertThat(Reading.url("https", "postgresql").read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postgresql://me:secret@host:5432/db     | postgresql://me:****@host:5432/db
                    postgresql://me:se@cr/et@host/db        | postgresql://me:****@host/db
                    postgresql://host/db?user=me&password=x | postgresql://host/db?user=me&password=****
                    https://token@host/path                 | https://****@host/path
                    https://host/hook?api_key=x#end         | https://host/hook?api_key=****#end
                    https://host:8443/path                  | https://host:8443/path
                    me:secret@host/db                       | ****
                    sk-0123456789abcdef                     | ****
                    coach.example.org                       | coach.example.org
                    localhost:8080                          | localhost:8080
                    """)
    void addressIsShownWithoutItsCredentials(String value, String shown) {
        Setting<URI> address = Setting.url("SOME_URL", "An address.", "https", "postgresql");
        assertThat(Masking.show(address, value)).isEqualTo(shown);
    }

    @Test
    void shownValueStaysOnOneLine() {
        assertThat(Masking.show(Setting.text("SOME_TEXT", "A text."), "a\nb")).isEqualTo("a?b");
    }

    @ParameterizedTest
    @CsvSource({"COACH_HTTP_PROT,COACH_HTTP_PORT,1", "COACH_PORT,COACH_HTTP_PORT,5", "A,A,0", "AB,BA,1", "ABC,B,2"})
    void editsCountSwapsOnce(String a, String b, int edits) {
        assertThat(NearestName.edits(a, b)).isEqualTo(edits);
        assertThat(NearestName.edits(b, a)).isEqualTo(edits);
    }

    @Test
    void declarationsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.text("lower_case", "Text."));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.text("COACH_TEXT", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.integer("COACH_PORT", "Port.", 0, 9).withDefault("10"));
        Setting<String> once = Setting.text("COACH_TEXT", "Text.");
        assertThatIllegalArgumentException().isThrownBy(() -> SettingsCatalogue.of(Section.of("Twice", once, once)));
    }

    @Test
    void everySettingThatCarriesASecretIsMasked() {
        SettingsCatalogue all = new SettingsCatalogue(Declared.sections());
        assertThat(all.all())
                .filteredOn(setting -> setting.name().matches(".*(KEY|TOKEN|SECRET|PASSWORD)$"))
                .isNotEmpty()
                .allMatch(setting -> setting.shown() == Setting.Shown.MASKED);
        assertThat(all.all())
                .filteredOn(setting -> setting.name().endsWith("_URL"))
                .isNotEmpty()
                .allMatch(setting -> setting.shown() == Setting.Shown.WITHOUT_CREDENTIALS);
    }
}
