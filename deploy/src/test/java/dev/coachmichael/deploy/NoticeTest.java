package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private final Path module = Path.of(System.getProperty("basedir", "."));

    @Test
    void noticeListsExactlyTheLibrariesThatAreDelivered() throws IOException {
        assertThat(Files.readString(module.resolve("../NOTICE")))
                .as("make it anew with: cp deploy/target/notice/NOTICE.txt NOTICE")
                .isEqualTo(Files.readString(module.resolve("target/notice/NOTICE.txt")));
    }

    @Test
    void everyLibraryHasALicence() throws IOException {
        assertThat(Files.readString(module.resolve("../NOTICE")))
                .contains("com.garmin:fit", "PostgreSQL License")
                .doesNotContainIgnoringCase("unknown licen");
    }
}
