package dev.coachmichael.core.skill;

import dev.coachmichael.core.engine.Example;
import dev.coachmichael.core.engine.LabelledSet;
import dev.coachmichael.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Example utterances per language: lines {@code skill | words}. {@code examples_fr.txt} and {@code examples_en.txt} hold the
 * plain ways to ask for each skill, {@code spoken_fr.txt} and {@code spoken_en.txt} those by ear, in dialect or at length.
 */
public final class Examples {

    private Examples() {}

    /** All that a recogniser learns: both kinds of both languages, and the labelled utterances that may be tuned with. */
    public static List<Example> all() {
        List<Example> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.addAll(in(language));
            all.addAll(read("spoken_" + language.code() + ".txt"));
        }
        LabelledSet.of(LabelledSet.Split.TUNED).stream()
                .filter(utterance -> !utterance.skill().equals(LabelledSet.ANSWER))
                .forEach(utterance -> all.add(new Example(utterance.skill(), utterance.words())));
        return all;
    }

    /** The plain examples of a language. */
    public static List<Example> in(Language language) {
        return read("examples_" + language.code() + ".txt");
    }

    private static List<Example> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Examples.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .map(pair -> new Example(pair[0].strip(), pair[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
