package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.engine.LabelledSet;
import dev.coachmichael.core.engine.LabelledSet.Split;
import dev.coachmichael.core.engine.LabelledSet.Utterance;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.skill.eval.LocalEval;
import dev.coachmichael.core.skill.eval.LocalReport;
import dev.coachmichael.core.skill.eval.Score;
import dev.coachmichael.core.skill.eval.SetReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach eval local}: how well free words find their skill and their values, without a model. */
@Command(name = "local", description = "Scores how well free words find their skill and their values, without a model.")
public final class EvalLocalCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--file",
            paramLabel = "TSV",
            description = "Score the utterances of this file instead: language, skill, slots and text between tabs.")
    private @Nullable Path file;

    private final Surroundings surroundings;

    EvalLocalCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintWriter out = surroundings.out();
        if (file != null) {
            SetReport report = new LocalEval().of(utterances(file));
            if (json) {
                out.println(EvalLocalFile.object(report));
            } else {
                EvalLocalFile.print(report, out);
            }
            out.flush();
            return report.passes() ? 0 : 1;
        }
        LocalReport report = new LocalEval().run();
        if (json) {
            out.println(object(report));
        } else {
            print(report, out);
        }
        out.flush();
        return report.passes() ? 0 : 1;
    }

    private static List<Utterance> utterances(Path file) {
        try {
            return LabelledSet.in(file);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailed("Cannot read " + file + ". Give the path of a text file in UTF-8.");
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("Cannot use " + file + ": " + e.getMessage());
        }
    }

    private static void print(LocalReport report, PrintWriter out) {
        out.println(
                "Held-out utterances beside tuned ones; each tuned one is judged by an engine that has not seen it.");
        out.println();
        out.printf(Locale.ROOT, "%-10s %-6s %-18s %-18s %s%n", "language", "what", "held out", "tuned", "gate");
        for (Language language : Language.values()) {
            row(
                    out,
                    language,
                    "skill",
                    report.skills(Split.HELDOUT, language),
                    report.skills(Split.TUNED, language),
                    LocalReport.SKILL_GATE);
            row(
                    out,
                    language,
                    "slots",
                    report.slots(Split.HELDOUT, language),
                    report.slots(Split.TUNED, language),
                    LocalReport.SLOT_GATE);
        }
        out.println();
        out.println("Held out, right per skill:");
        report.heldoutBySkill()
                .forEach((skill, score) -> out.printf("  %-12s %d of %d%n", skill, score.right(), score.of()));
        out.println();
        out.println("Tuned, taken for something else:");
        report.confusions()
                .forEach(wrong -> out.printf(
                        "  %s %s -> %s: %s%n", wrong.language().code(), wrong.expected(), wrong.got(), wrong.words()));
        out.println();
        out.println(report.passes() ? "The gate is reached." : "Below the gate.");
    }

    private static void row(PrintWriter out, Language language, String what, Score heldout, Score tuned, double gate) {
        out.printf(
                Locale.ROOT, "%-10s %-6s %-18s %-18s %.2f%n", language.code(), what, told(heldout), told(tuned), gate);
    }

    static String told(Score score) {
        return String.format(Locale.ROOT, "%.3f (%d/%d)", score.share(), score.right(), score.of());
    }

    private static ObjectNode object(LocalReport report) {
        ObjectNode object = JSON.createObjectNode();
        object.put("set", "local").put("passed", report.passes());
        object.putObject("gate").put("skill", LocalReport.SKILL_GATE).put("slots", LocalReport.SLOT_GATE);
        ObjectNode languages = object.putObject("languages");
        for (Language language : Language.values()) {
            ObjectNode one = languages.putObject(language.code());
            for (Split split : Split.values()) {
                ObjectNode scores = one.putObject(split.name().toLowerCase(Locale.ROOT));
                put(scores, "skill", "utterances", report.skills(split, language));
                put(scores, "slots", "values", report.slots(split, language));
            }
        }
        ObjectNode bySkill = object.putObject("heldoutBySkill");
        report.heldoutBySkill()
                .forEach((skill, score) ->
                        bySkill.putObject(skill).put("right", score.right()).put("of", score.of()));
        var confusions = object.putArray("confusions");
        report.confusions().forEach(wrong -> confusions
                .addObject()
                .put("language", wrong.language().code())
                .put("expected", wrong.expected())
                .put("got", wrong.got())
                .put("text", wrong.words()));
        return object;
    }

    static void put(ObjectNode scores, String share, String count, Score score) {
        scores.put(share, score.share()).put(count, score.of());
    }
}
