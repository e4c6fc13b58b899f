package dev.coachmichael.core.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file of "name: text" entries beside this class; indented lines belong to the entry above, # begins a comment line. */
final class SignFile {

    record Entry(String name, String text) {}

    private SignFile() {}

    static List<Entry> read(String file) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !entries.isEmpty()) {
                Entry above = entries.remove(entries.size() - 1);
                entries.add(new Entry(above.name(), above.text() + " " + line.strip()));
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(file + " has a line without a name: " + line);
            }
            entries.add(new Entry(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        return entries;
    }

    /** The lines of a text that ships with the coach, beside this class unless its path is whole. */
    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(SignFile.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
