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

/** Example utterances per language: lines {@code skill | words} in {@code examples_fr.txt} and {@code examples_en.txt}. */
public final class Examples {

    private Examples() {}

    /** All that a recogniser learns: the examples of both languages and the labelled utterances that may be tuned with. */
    public static List<Example> all() {
        List<Example> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.addAll(in(language));
        }
        LabelledSet.of(LabelledSet.Split.TUNED).stream()
                .filter(utterance -> !utterance.skill().equals(LabelledSet.ANSWER))
                .forEach(utterance -> all.add(new Example(utterance.skill(), utterance.words())));
        return all;
    }

    public static List<Example> in(Language language) {
        String file = "examples_" + language.code() + ".txt";
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
