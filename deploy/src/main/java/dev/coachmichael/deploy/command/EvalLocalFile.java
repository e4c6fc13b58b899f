package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.skill.eval.LocalReport;
import dev.coachmichael.core.skill.eval.SetReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;

/** How the scores of one's own utterances are told, with each one that was taken for something else. */
final class EvalLocalFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvalLocalFile() {}

    static void print(SetReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "%-10s %-18s %s%n", "language", "skill", "slots");
        for (Language language : Language.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-18s %s%n",
                    language.code(),
                    EvalLocalCommand.told(report.skills(language)),
                    EvalLocalCommand.told(report.slots(language)));
        }
        out.println();
        out.println("Taken for something else:");
        report.confusions()
                .forEach(wrong -> out.printf(
                        "  %s %s -> %s: %s%n", wrong.language().code(), wrong.expected(), wrong.got(), wrong.words()));
        out.println();
        out.println("Values read otherwise:");
        report.misreadings()
                .forEach(wrong -> out.printf(
                        "  %s %s %s -> %s: %s%n",
                        wrong.language().code(),
                        wrong.skill(),
                        new TreeMap<>(wrong.expected()),
                        new TreeMap<>(wrong.got()),
                        wrong.words()));
        out.println();
        out.println(report.passes() ? "The gate is reached." : "Below the gate.");
    }

    static ObjectNode object(SetReport report) {
        ObjectNode object = JSON.createObjectNode();
        object.put("set", "file").put("passed", report.passes());
        object.putObject("gate").put("skill", LocalReport.SKILL_GATE).put("slots", LocalReport.SLOT_GATE);
        ObjectNode languages = object.putObject("languages");
        for (Language language : Language.values()) {
            ObjectNode scores = languages.putObject(language.code());
            EvalLocalCommand.put(scores, "skill", "utterances", report.skills(language));
            EvalLocalCommand.put(scores, "slots", "values", report.slots(language));
        }
        var confusions = object.putArray("confusions");
        report.confusions().forEach(wrong -> confusions
                .addObject()
                .put("language", wrong.language().code())
                .put("expected", wrong.expected())
                .put("got", wrong.got())
                .put("text", wrong.words()));
        var misreadings = object.putArray("misreadings");
        report.misreadings().forEach(wrong -> {
            ObjectNode one = misreadings.addObject();
            one.put("language", wrong.language().code())
                    .put("skill", wrong.skill())
                    .put("text", wrong.words());
            new TreeMap<>(wrong.expected()).forEach(one.putObject("expected")::put);
            new TreeMap<>(wrong.got()).forEach(one.putObject("got")::put);
        });
        return object;
    }
}
