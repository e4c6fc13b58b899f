package dev.coachmichael.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The wall of this module: articles and the tests of them, no code. */
class ArchitectureTest {

    @Test
    void holdsNoCode() throws IOException {
        Path classes = Path.of(System.getProperty("basedir", "."), "target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> code = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .toList();
            assertThat(code).isEmpty();
        }
    }
}
