package dev.coachmichael.core.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code NAME=value} lines in UTF-8. Lines that are blank or start with {@code #} say nothing; a leading
 * {@code export} and one pair of quotes around the value are dropped; a {@code #} inside a value belongs to it.
 *
 * @param values by name
 * @param problems lines that cannot be read; what they hold is never repeated
 */
record SettingsFile(Map<String, String> values, List<Problem> problems) {

    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)");

    SettingsFile {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    static SettingsFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return parse(name, Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return new SettingsFile(Map.of(), List.of());
        } catch (CharacterCodingException e) {
            return unreadable(name, name + " is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            return unreadable(name, name + " cannot be read. Make it a file that this user may read, or remove it.");
        }
    }

    static SettingsFile parse(String file, List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutByteOrderMark(lines.get(i)).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String where = file + " line " + (i + 1);
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                problems.add(new Problem(where, where + " cannot be read, expected NAME=value."));
            } else if (values.put(parts.group(1), unquoted(parts.group(2).strip())) != null) {
                problems.add(new Problem(where, where + " sets " + parts.group(1) + " again. Keep one of the lines."));
            }
        }
        return new SettingsFile(values, problems);
    }

    private static SettingsFile unreadable(String name, String sentence) {
        return new SettingsFile(Map.of(), List.of(new Problem(name, sentence)));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
