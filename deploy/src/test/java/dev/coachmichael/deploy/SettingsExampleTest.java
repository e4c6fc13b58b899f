package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsExampleTest {

    private final Path module = Path.of(System.getProperty("basedir", "."));

    @Test
    void exampleFileListsExactlyTheSettingsThatExist() throws IOException {
        assertThat(Files.readString(module.resolve("../.env.example")))
                .as("make it anew with: ./coach config --example > .env.example")
                .isEqualTo(CoachSettings.catalogue().example());
    }
}
