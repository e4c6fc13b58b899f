package dev.coachmichael.core.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file beside this class that holds what was learned. */
public enum LearnedFile {
    /** Which skill words ask for. */
    SKILLS("skills.bin"),
    /** Which messages tell a danger. */
    RED_FLAGS("red-flags.bin");

    private static final int BUFFER = 1 << 16;

    private final String name;

    LearnedFile(String name) {
        this.name = name;
    }

    /** Reads what was learned. */
    @FunctionalInterface
    public interface Reader<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** Writes what was learned. */
    @FunctionalInterface
    public interface Writer {
        void to(DataOutputStream out) throws IOException;
    }

    /**
     * What the file holds.
     *
     * @throws IllegalStateException if it was not made, which the build does after compiling
     */
    public <T> T read(Reader<T> reader) {
        try (InputStream file = LearnedFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        name + " is missing: Maven makes it when it builds (./mvnw process-classes)");
            }
            return reader.from(new DataInputStream(new BufferedInputStream(file, BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the file below a folder of classes. */
    public void write(Path classes, Writer writer) throws IOException {
        Path file = in(classes);
        Files.createDirectories(file.getParent());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            writer.to(out);
        }
    }

    /** Where the file lies below a folder of classes. */
    public Path in(Path classes) {
        return classes.resolve(LearnedFile.class.getPackageName().replace('.', '/'))
                .resolve(name);
    }
}
