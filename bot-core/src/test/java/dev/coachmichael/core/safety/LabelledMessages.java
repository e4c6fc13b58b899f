package dev.coachmichael.core.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Messages with what they tell, and how well signs find it. */
record LabelledMessages(List<Message> all) {

    /** @param danger its code, or "none" for a harmless look-alike */
    record Message(String language, String danger, String text) {

        boolean isHarmless() {
            return danger.equals("none");
        }
    }

    /** How many dangers were found, how many harmless messages were taken for one, and which went wrong. */
    record Outcome(int dangers, int found, int harmless, int falseAlarms, List<String> wrong) {

        double recall() {
            return found / (double) dangers;
        }

        double falseAlarmRate() {
            return falseAlarms / (double) harmless;
        }

        /** The figures alone: who reads what a held-out set got wrong has tuned on it. */
        Outcome withoutTexts() {
            return new Outcome(dangers, found, harmless, falseAlarms, List.of());
        }

        @Override
        public String toString() {
            return "recall %d/%d = %.3f, false alarms %d/%d = %.3f%s"
                    .formatted(
                            found,
                            dangers,
                            recall(),
                            falseAlarms,
                            harmless,
                            falseAlarmRate(),
                            wrong.isEmpty() ? "" : "\n  " + String.join("\n  ", wrong));
        }
    }

    LabelledMessages {
        all = List.copyOf(all);
    }

    static LabelledMessages read(String file) {
        try (InputStream in = Objects.requireNonNull(LabelledMessages.class.getResourceAsStream(file), file)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one's own in the same form. */
    static LabelledMessages at(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledMessages of(String text) {
        return new LabelledMessages(text.lines()
                .skip(1)
                .map(line -> line.split("\t", 3))
                .map(parts -> new Message(parts[0], parts[1], parts[2]))
                .toList());
    }

    LabelledMessages in(String language) {
        return new LabelledMessages(all.stream()
                .filter(message -> message.language().equals(language))
                .toList());
    }

    LabelledMessages and(LabelledMessages others) {
        List<Message> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new LabelledMessages(both);
    }

    LabelledMessages typed(UnaryOperator<String> how) {
        return new LabelledMessages(all.stream()
                .map(message -> new Message(message.language(), message.danger(), how.apply(message.text())))
                .toList());
    }

    Outcome judgedBy(DangerSigns signs) {
        int dangers = 0;
        int found = 0;
        int falseAlarms = 0;
        List<String> wrong = new ArrayList<>();
        for (Message message : all) {
            Optional<Danger> told = signs.in(message.text());
            if (!message.isHarmless()) {
                dangers++;
                found += told.isPresent() ? 1 : 0;
            } else if (told.isPresent()) {
                falseAlarms++;
            }
            if (message.isHarmless() == told.isPresent()) {
                wrong.add((message.isHarmless() ? "false " + told.orElseThrow().code() : "missed " + message.danger())
                        + ": " + message.text());
            }
        }
        return new Outcome(dangers, found, all.size() - dangers, falseAlarms, wrong);
    }
}
