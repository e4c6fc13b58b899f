package dev.coachmichael.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.figures.SpeedPage.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything, in about four minutes, and writes the page. */
class SpeedPageTest {

    private static final Path PAGE = Path.of("..", "docs", "figures.md");

    @Test
    void whatIsComputedStaysWithinItsAims() throws RunnerException, IOException {
        SpeedPage page = new SpeedPage(new Runner(new OptionsBuilder()
                        .include(Computing.class.getSimpleName())
                        .include(Drawing.class.getSimpleName())
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(1)
                        .jvmArgs("-Xmx512m", "-Djava.awt.headless=true")
                        .shouldFailOnError(true)
                        .build())
                .run());

        Files.writeString(PAGE, page.markdown());
        System.out.println(page.markdown());
        for (Subject subject : SpeedPage.SUBJECTS) {
            assertThat(page.costs(subject)).as(subject.words()).hasSizeGreaterThan(3);
            assertThat(page.costs(subject))
                    .filteredOn(cost -> cost.size() == subject.aimSize())
                    .as(subject.words())
                    .allSatisfy(cost -> assertThat(cost.millis()).isLessThanOrEqualTo(subject.aimMillis()));
        }
    }
}
