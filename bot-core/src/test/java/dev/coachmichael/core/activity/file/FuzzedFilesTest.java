package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A thousand spoiled files, more with {@code -Dcoach.fuzz.mutants=10000}, another thousand with {@code
 * -Dcoach.fuzz.seed=2}.
 */
class FuzzedFilesTest {

    @Test
    void anySpoiledFileIsReadOrRefused() {
        var fuzzer = new ActivityFileFuzzer(Long.getLong("coach.fuzz.seed", 1));
        int mutants = Integer.getInteger("coach.fuzz.mutants", 1000);
        List<String> problems = new ArrayList<>();
        for (int number = 0; number < mutants; number++) {
            fuzzer.tryMutant(number).ifPresent(problems::add);
        }
        System.out.println(mutants + " mutants: " + fuzzer.report());

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascent-overflow.fit", "descent-overflow.fit"})
    void filesThatOnceBrokeUsNoLongerDo(String name) throws IOException {
        byte[] file;
        try (InputStream in = FuzzedFilesTest.class.getResourceAsStream("/activity-files/past-crashes/" + name)) {
            file = Objects.requireNonNull(in).readAllBytes();
        }

        assertThat(Reads.all(name, file))
                .isNotEmpty()
                .doesNotContain(new FileResult.Refused(name, RefusalReason.UNREADABLE));
    }
}
