package dev.coachmichael.deploy.dialogues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a runner says in one dialogue. In the file, the first line is {@code # title}, the second {@code speaker: who}; then
 * each line is said, and {@code [Label]} presses the button of that name.
 *
 * @param speaker a runner of the demo world, or {@code newcomer} for somebody who has never written
 */
record Script(String title, String speaker, List<String> lines) {

    static final String NEWCOMER = "newcomer";
    private static final String SPEAKER = "speaker: ";

    Script {
        lines = List.copyOf(lines);
    }

    /** The scripts that the language's {@code list.txt} names, in its order. */
    static List<Script> all(String language) {
        return read(language + "/list.txt").stream()
                .map(name -> of(language + "/" + name + ".txt"))
                .toList();
    }

    static Script of(String file) {
        List<String> lines = read(file);
        if (lines.size() < 3 || !lines.get(0).startsWith("# ") || !lines.get(1).startsWith(SPEAKER)) {
            throw new IllegalArgumentException(file + " begins with # title and speaker: who");
        }
        return new Script(
                lines.get(0).substring(2), lines.get(1).substring(SPEAKER.length()), lines.subList(2, lines.size()));
    }

    boolean isByNewcomer() {
        return speaker.equals(NEWCOMER);
    }

    static boolean isButton(String line) {
        return line.startsWith("[") && line.endsWith("]");
    }

    static String label(String button) {
        return button.substring(1, button.length() - 1);
    }

    private static List<String> read(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Script.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
