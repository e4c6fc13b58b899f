package dev.coachmichael.core;

import dev.coachmichael.core.engine.Recognizer;
import dev.coachmichael.core.learned.LearnedFile;
import dev.coachmichael.core.safety.DangerSigns;
import dev.coachmichael.core.skill.Examples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns which skill words ask for and which tell a danger, and leaves that beside the classes. The build runs it after
 * compiling. The same examples and code make the same files, so it does nothing while neither has changed.
 */
final class Lessons {

    /** Below these packages lies what is learned from and what learns. */
    private static final List<String> TAUGHT_BY = List.of("engine", "language", "learned", "safety", "skill");

    private static final List<String> TEACHING = List.of(".class", ".txt", ".tsv");

    private final Path classes;

    private Lessons(Path classes) {
        this.classes = classes;
    }

    /** Argument: the folder of the compiled classes. */
    public static void main(String[] arguments) throws Exception {
        new Lessons(Path.of(arguments[0])).learn();
    }

    private void learn() throws Exception {
        Path stamp = LearnedFile.RED_FLAGS.in(classes).resolveSibling("learned-from.sha256");
        String taught = hash();
        if (Files.exists(stamp) && Files.readString(stamp).equals(taught)) {
            return;
        }
        LearnedFile.SKILLS.write(classes, out -> Recognizer.learn(Examples.all(), out));
        LearnedFile.RED_FLAGS.write(classes, DangerSigns::learn);
        Files.writeString(stamp, taught);
    }

    private String hash() throws IOException, NoSuchAlgorithmException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        Path core = classes.resolve(Lessons.class.getPackageName().replace('.', '/'));
        for (String folder : TAUGHT_BY) {
            try (Stream<Path> files = Files.list(core.resolve(folder))) {
                for (Path file : files.filter(Lessons::teaches).sorted().toList()) {
                    hash.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    hash.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static boolean teaches(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && TEACHING.stream().anyMatch(name::endsWith);
    }
}
