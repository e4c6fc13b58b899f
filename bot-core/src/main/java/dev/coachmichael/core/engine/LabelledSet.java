package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Utterances of runners with the skill and the values that they ask for, in two files: one that tuning may look at, and
 * one that it may not.
 */
public final class LabelledSet {

    /** The day that the values are counted from: a Friday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The skill column of words that answer an open question; only their values are scored. */
    public static final String ANSWER = "answer";

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
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> utterance(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Utterance utterance(String[] columns) {
        Map<String, String> slots = new TreeMap<>();
        for (String slot : columns[3].isEmpty() ? new String[0] : columns[3].split(" ")) {
            String[] pair = slot.split("=", 2);
            slots.put(pair[0], pair[1]);
        }
        return new Utterance(Language.ofTag(columns[1]).orElseThrow(), columns[2], slots, columns[4]);
    }
}
