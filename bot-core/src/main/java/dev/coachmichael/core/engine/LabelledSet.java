package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Utterances of runners with the skill and the values that they ask for, in two files: one that tuning may look at, and
 * one that it may not.
 */
public final class LabelledSet {

    /** The day that the values are counted from: a Friday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The skill column of words that answer an open question; only their values are scored. */
    public static final String ANSWER = "answer";

    /** Language, skill, slots and text. */
    private static final int COLUMNS = 4;

    /** The two parts. */
    public enum Split {
        TUNED,
        HELDOUT
    }

    /**
     * One utterance.
     *
     * @param skill the id of the skill that it asks for, or {@link #ANSWER}
     * @param slots the values that it holds, by name
     */
    public record Utterance(Language language, String skill, Map<String, String> slots, String words) {
        public Utterance {
            slots = Map.copyOf(slots);
        }
    }

    private LabelledSet() {}

    public static List<Utterance> of(Split split) {
        String file = split.name().toLowerCase(Locale.ROOT) + ".tsv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelledSet.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return utterances(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The utterances of a file in the same form, whose first column (the split) may be missing.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a line is of another form; tells which
     */
    public static List<Utterance> in(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return utterances(lines);
        }
    }

    private static List<Utterance> utterances(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LabelledSet::utterance)
                .toList();
    }

    private static Utterance utterance(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        List<String> last = columns.subList(Math.max(0, columns.size() - COLUMNS), columns.size());
        if (last.size() < COLUMNS || Language.ofTag(last.get(0)).isEmpty()) {
            throw new IllegalArgumentException("not language, skill, slots and text between tabs: " + line);
        }
        return new Utterance(Language.ofTag(last.get(0)).orElseThrow(), last.get(1), slots(last.get(2)), last.get(3));
    }

    private static Map<String, String> slots(String pairs) {
        Map<String, String> slots = new TreeMap<>();
        for (String slot : pairs.isBlank() ? new String[0] : pairs.strip().split(" +")) {
            String[] pair = slot.split("=", 2);
            if (pair.length < 2) {
                throw new IllegalArgumentException("not name=value: " + slot);
            }
            slots.put(pair[0], pair[1]);
        }
        return slots;
    }
}
