package dev.coachmichael.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.config.SettingsCatalogue;
import dev.coachmichael.core.config.SettingsSources;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void withoutAnAddressThereIsNoModel() {
        environment.put("OPENAI_API_KEY", "k");
        environment.put("OPENAI_MODEL", "m");
        assertThat(settings().chain()).isEmpty();
    }

    @Test
    void anAddressAndAModelAreEnough() {
        environment.put("OPENAI_BASE_URL", "http://127.0.0.1:11434/v1");
        environment.put("OPENAI_MODEL", "llama3");
        assertThat(settings().chain())
                .containsExactly(new ModelEndpoint(URI.create("http://127.0.0.1:11434/v1"), "", "llama3"));
    }

    @Test
    void aChainNamesModelsHereAndElsewhere() {
        environment.put("OPENAI_BASE_URL", "https://api.example.org/v1");
        environment.put("OPENAI_API_KEY", "k");
        environment.put(
                "COACH_MODELS", "big, small ,other@https://secret@api.other.org/v1,open@http://127.0.0.1:8000/v1");
        assertThat(settings().chain())
                .containsExactly(
                        new ModelEndpoint(URI.create("https://api.example.org/v1"), "k", "big"),
                        new ModelEndpoint(URI.create("https://api.example.org/v1"), "k", "small"),
                        new ModelEndpoint(URI.create("https://api.other.org/v1"), "secret", "other"),
                        new ModelEndpoint(URI.create("http://127.0.0.1:8000/v1"), "", "open"));
        assertThat(settings().chain().toString()).doesNotContain("secret");
    }

    @Test
    void repliesMayPointToOurOwnAddressOnly() {
        environment.put("COACH_PUBLIC_URL", "https://coach.example.org");
        assertThat(settings().allowedHosts()).containsExactly("coach.example.org");
    }

    private ModelSettings settings() {
        return switch (Settings.load(
                new SettingsCatalogue(Declared.sections()),
                new SettingsSources(Map.of(), environment, Path.of("no-such-coach.env")))) {
            case Settings.Outcome.Accepted accepted -> ModelSettings.from(accepted.settings());
            case Settings.Outcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
