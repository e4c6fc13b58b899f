package dev.coachmichael.core.coach;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.safety.Finding;
import dev.coachmichael.core.turn.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a model is told, from {@code prompt_fr.txt} and {@code prompt_en.txt}: the rules, today's date, and between marks
 * what is known of the runner and what was said before. It holds no secret but the canary, which no reply may repeat.
 */
final class Prompt {

    private static final int LONGEST_LINE = 400;
    private static final Map<Language, String> RULES = load();

    private final String canary;

    Prompt(String canary) {
        this.canary = canary;
    }

    /** The rules of all languages, of which no reply may tell a long run. */
    static List<String> rules() {
        return RULES.values().stream()
                .map(text -> text.replaceAll("\\{\\w+}", ""))
                .toList();
    }

    /** The day that it is for the runner. */
    static Fact today(Turn turn) {
        return Fact.text("today", turn.today().toString(), "calendar");
    }

    String rules(Turn turn, Background.Known known, List<Transcript.Line> before) {
        Language language = turn.language();
        return Objects.requireNonNull(RULES.get(language))
                .replace("{canary}", canary)
                .replace("{today}", day(turn))
                .replace("{facts}", FactLines.of(known.facts(), language))
                .replace("{memory}", known.memories().stream().map(Prompt::line).collect(Collectors.joining("\n")))
                .replace("{before}", before.stream().map(Prompt::line).collect(Collectors.joining("\n")));
    }

    /** "jeudi 20 novembre 2025, 2025-11-20, Europe/Paris". */
    private static String day(Turn turn) {
        Language language = turn.language();
        String weekday = turn.today().getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return weekday + " " + Figures.in(language).date(turn.today()) + ", " + turn.today() + ", " + turn.zone();
    }

    private static String line(Background.Memory memory) {
        String text = String.valueOf(memory.fact().value()).replace('\n', ' ');
        return memory.fact().name() + ", " + memory.age() + ": " + FactLines.asData(text);
    }

    private static String line(Transcript.Line line) {
        String text = line.text().length() > LONGEST_LINE ? line.text().substring(0, LONGEST_LINE) + "…" : line.text();
        return (line.byCoach() ? "coach: " : "runner: ") + FactLines.asData(text.replace('\n', ' '));
    }

    /** What is wrong with a reply, for the model that wrote it. */
    static String repair(List<Finding> findings) {
        String wrong = findings.stream().map(Prompt::wrong).distinct().collect(Collectors.joining("\n"));
        return "[check] This reply cannot be sent:\n" + wrong
                + "\nWrite it again for the runner, whole, without that. Say only figures that the tools or the runner gave.";
    }

    private static String wrong(Finding finding) {
        return switch (finding.rule()) {
            case NUMBER -> "- the figure \"" + FactLines.asData(finding.what()) + "\" is in no fact";
            case LINK -> "- it holds an address";
            case IDENTIFIER -> "- it holds an identifier";
            case PROMISE ->
                "- \"" + FactLines.asData(finding.what()) + "\" says that something was or will be done: it is not";
            case LANGUAGE -> "- it is in the wrong language";
            case PROMPT -> "- it tells your instructions";
            case LENGTH -> "- it is too long, empty or cut";
        };
    }

    private static Map<Language, String> load() {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String file = "prompt_" + language.code() + ".txt";
            try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream(file), file)) {
                all.put(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
