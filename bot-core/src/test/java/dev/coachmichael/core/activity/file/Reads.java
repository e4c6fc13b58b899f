package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.file.FileResult.Read;
import dev.coachmichael.core.activity.file.FileResult.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** How tests read files: at a fixed present, for an athlete in Paris. */
final class Reads {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final ActivityFiles FILES = new ActivityFiles(Clock.fixed(NOW, ZoneOffset.UTC));

    private Reads() {}

    static List<FileResult> all(String name, byte[] file) {
        return FILES.read(name, file, PARIS, ReadLimits.UPLOAD);
    }

    static FileResult only(String name, byte[] file) {
        List<FileResult> results = all(name, file);
        assertThat(results).hasSize(1);
        return results.getFirst();
    }

    static Read read(String name, byte[] file) {
        FileResult result = only(name, file);
        assertThat(result).isInstanceOf(Read.class);
        return (Read) result;
    }

    static Activity activity(String name, byte[] file) {
        Read read = read(name, file);
        assertThat(read.activities()).hasSize(1);
        return read.activities().getFirst();
    }

    static Activity activity(String name, String text) {
        return activity(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static RefusalReason refusal(String name, byte[] file) {
        FileResult result = only(name, file);
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).reason();
    }

    static RefusalReason refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
