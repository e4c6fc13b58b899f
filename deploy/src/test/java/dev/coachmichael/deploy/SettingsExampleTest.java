package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsExampleTest {

    @Test
    void exampleFileListsExactlyTheSettingsThatExist() throws IOException {
        assertThat(Files.readString(repository().resolve(".env.example")))
                .as("write it anew with: ./coach config --example > .env.example")
                .isEqualTo(CoachSettings.catalogue().example());
    }

    private static Path repository() {
        return Path.of(System.getProperty("basedir", "."))
                .toAbsolutePath()
                .normalize()
                .resolve("..");
    }
}
