package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.activity.file.FileResult;
import dev.coachmichael.core.activity.file.ReadLimits;
import dev.coachmichael.core.analysis.RunAnalysis;
import dev.coachmichael.core.analysis.RunContext;
import dev.coachmichael.core.analysis.RunReport;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.HeartRateReserve;
import dev.coachmichael.core.skill.SkillJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./coach analyse}: what one recorded run was. Nothing is kept, no database is needed. */
@Command(
        name = "analyse",
        aliases = "analyze",
        description = "Analyses one recorded run: data quality, type, intervals, best efforts, decoupling.")
public final class AnalyseCommand implements Callable<Integer> {

    @Parameters(arity = "1", paramLabel = "FILE", description = "FIT, GPX, TCX, or a zip of one.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--hr-max", paramLabel = "BPM", description = "Maximal heart rate, for time in zones.")
    private @Nullable Double hrMax;

    @Option(names = "--hr-rest", paramLabel = "BPM", description = "Resting heart rate, with --hr-max.")
    private @Nullable Double hrRest;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Surroundings surroundings;

    public AnalyseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RunContext context = context();
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("There is no file " + file + ". Check its name.");
        }
        List<Activity> activities = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (FileResult result : new ActivityFiles(Clock.systemUTC())
                .read(file, surroundings.settings().get(Declared.TIME_ZONE), ReadLimits.UPLOAD)) {
            switch (result) {
                case FileResult.Read read -> activities.addAll(read.activities());
                case FileResult.Refused refused ->
                    refusals.add(
                            refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        if (activities.isEmpty()) {
            return refused(refusals.isEmpty() ? "nothing in it" : refusals.getFirst());
        }
        Activity run = activities.stream()
                .filter(activity -> activity.sport() == Sport.RUN)
                .findFirst()
                .orElse(activities.getFirst());
        List<Activity> others =
                activities.stream().filter(activity -> activity != run).toList();
        RunReport report = RunReport.of(name(), run, RunAnalysis.of(run, context), others);
        JsonNode written = SkillJson.write(report);
        surroundings.out().println(json ? written.toString() : AnalysisText.of(report));
        surroundings.out().flush();
        return 0;
    }

    private int refused(String reason) {
        if (!json) {
            throw new CommandFailed(
                    name() + " cannot be analysed: " + reason + ". Send the original file of the watch.");
        }
        surroundings.out().println(SkillJson.write(new Refusal(name(), reason)));
        surroundings.out().flush();
        return 1;
    }

    private record Refusal(String file, String error) {}

    private String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private RunContext context() {
        if (hrMax == null) {
            if (hrRest != null) {
                throw new ParameterException(spec.commandLine(), "--hr-rest needs --hr-max.");
            }
            return RunContext.NONE;
        }
        try {
            HeartRate max = new HeartRate(hrMax);
            return RunContext.ofHeart(
                    hrRest == null
                            ? new HeartRateAnchors.Maximum(max)
                            : new HeartRateAnchors.Reserve(new HeartRateReserve(new HeartRate(hrRest), max)));
        } catch (IllegalArgumentException outside) {
            throw new ParameterException(spec.commandLine(), "--hr-max or --hr-rest: " + outside.getMessage());
        }
    }
}
