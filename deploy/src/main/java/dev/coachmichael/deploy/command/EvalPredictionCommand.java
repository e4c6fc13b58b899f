package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.prediction.Accuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./coach eval prediction}: the race predictor, cross-validated against the published formulas. */
@Command(
        name = "prediction",
        description = {
            "Cross-validates race prediction: 10 folds, 20 repeats, against Riegel, equal VDOT and both Vickers models.",
            "Takes about a minute."
        })
public final class EvalPredictionCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_REPEATS = 200;
    private static final String SURVEY = "vv2016-train.csv";

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "The survey as CSV; looked for beside the checkout by default.")
    private @Nullable Path data;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "20",
            description = "Repeat the ten folds so often, 1 to " + MOST_REPEATS + "; ${DEFAULT-VALUE} by default.")
    private int repeats;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Surroundings surroundings;

    EvalPredictionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (repeats < 1 || repeats > MOST_REPEATS) {
            throw new ParameterException(
                    spec.commandLine(), "--repeats is " + repeats + ", expected 1 to " + MOST_REPEATS + ".");
        }
        Optional<Path> survey = survey();
        if (survey.isEmpty()) {
            String line = "The survey of race times (" + SURVEY + ") was not found: nothing was measured."
                    + " Name it with --data FILE.";
            print(
                    json
                            ? JSON.createObjectNode()
                                    .put("measured", false)
                                    .put("reason", line)
                                    .toString()
                            : line);
            return 0;
        }
        Accuracy measured = Accuracy.measure(survey.get(), repeats);
        print(json ? JSON.writeValueAsString(measured) : table(measured));
        return measured.passed() ? 0 : 1;
    }

    private Optional<Path> survey() {
        if (data != null) {
            if (!Files.isReadable(data)) {
                throw new CommandFailed("There is no file " + data + ". Check its name.");
            }
            return Optional.of(data);
        }
        List<Path> places = new ArrayList<>();
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            places.add(folder.resolve("shared").resolve("data"));
        }
        return places.stream()
                .map(place -> place.resolve("races").resolve(SURVEY))
                .filter(Files::isReadable)
                .findFirst();
    }

    private void print(String text) {
        surroundings.out().println(text);
        surroundings.out().flush();
    }

    private static String table(Accuracy measured) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Race prediction, %d runners, %d folds x %d repeats, seed %d; minutes, errors are standard errors%n",
                measured.runners(),
                measured.folds(),
                measured.repeats(),
                measured.seed()));
        text.append(String.format(
                Locale.ROOT,
                "%-28s%-13s%5s%8s%18s%16s%15s  %s%n",
                "question",
                "method",
                "n",
                "RMSE",
                "MSE (se)",
                "bias (se)",
                "in 80 % (se)",
                "MSE against (paired se)"));
        measured.rows().forEach(row -> text.append(line(row)).append(System.lineSeparator()));
        return text.append(measured.passed() ? "All bars met." : "A bar is missed.")
                .toString();
    }

    private static String line(Accuracy.Row row) {
        StringBuilder against = new StringBuilder();
        for (Map.Entry<String, Double> change : row.mseChange().entrySet()) {
            against.append(String.format(
                    Locale.ROOT,
                    "  %s %+.1f %% (%.1f)",
                    change.getKey(),
                    change.getValue() * 100,
                    row.mseChangeSe().getOrDefault(change.getKey(), 0.0) * 100));
        }
        String covered = row.in80() == null || row.in80Se() == null
                ? ""
                : String.format(Locale.ROOT, "%.1f (%.1f)", row.in80() * 100, row.in80Se() * 100);
        return String.format(
                Locale.ROOT,
                "%-28s%-13s%5d%8.2f%10.1f (%5.1f)%+9.2f (%4.2f)%15s%s",
                row.question(),
                row.method(),
                row.runners(),
                row.rmse(),
                row.mse(),
                row.mseSe(),
                row.bias(),
                row.biasSe(),
                covered,
                against);
    }
}
