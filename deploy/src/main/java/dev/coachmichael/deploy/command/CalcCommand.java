package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.coachmichael.core.calculator.Calculator;
import dev.coachmichael.core.calculator.CalculatorAnswer;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.prediction.SurveyMarathon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./coach calc}: the runner's calculator. It reads nobody's data and needs no database. */
@Command(
        name = "calc",
        description = "The runner's calculator: paces, zones, predictions, load. Asks by JSON or by field=value.",
        footer = {
            "",
            "  ./coach calc '{\"kind\":\"vma_pace\",\"vma_kmh\":15,\"pct\":85}'",
            "  ./coach calc vma_pace vma_kmh=15 pct=85",
            "  ./coach calc vdot distance_m=10000 time_s=2910 --json",
            "",
            "./coach calc --kinds lists what can be asked."
        })
public final class CalcCommand implements Callable<Integer> {

    private static final int MISUSED = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            arity = "0..*",
            paramLabel = "REQUEST",
            description = "One JSON object, or KIND field=value...; from standard input when left out.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "Print only JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            description = "Read one JSON request per line from standard input; print one JSON answer per line in the"
                    + " same order.")
    private boolean batch;

    @Option(names = "--kinds", description = "List the kinds and end.")
    private boolean kinds;

    @Spec
    private @Nullable CommandSpec spec;

    private final Surroundings surroundings;

    public CalcCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        // It needs none of them; a mistake in them is told by every command.
        surroundings.settings();
        if (batch && !words.isEmpty()) {
            throw misused("With --batch the requests come from standard input.");
        }
        Calculator calculator = new Calculator(new SurveyMarathon(RacePredictor.load()));
        if (kinds) {
            calculator.kinds().forEach(surroundings.out()::println);
            surroundings.out().flush();
            return 0;
        }
        return batch ? answerLines(calculator) : answerOne(calculator);
    }

    /** A line that cannot be answered is answered by {@code {"error": ...}}; the others go on. */
    private int answerLines(Calculator calculator) throws IOException {
        for (String line = surroundings.in().readLine();
                line != null;
                line = surroundings.in().readLine()) {
            if (!line.isBlank()) {
                surroundings.out().println(calculator.answer(line).json());
                surroundings.out().flush();
            }
        }
        return 0;
    }

    private int answerOne(Calculator calculator) throws IOException {
        CalculatorAnswer answer = calculator.answer(request());
        if (answer instanceof CalculatorAnswer.Refusal refusal && !json) {
            throw misused(refusal.message());
        }
        surroundings.out().println(json ? answer.json().toString() : lines(answer.json()));
        surroundings.out().flush();
        return answer instanceof CalculatorAnswer.Refusal ? MISUSED : 0;
    }

    private String request() throws IOException {
        if (words.isEmpty()) {
            String given = surroundings.in().lines().collect(Collectors.joining("\n"));
            if (given.isBlank()) {
                throw misused("Say what to calculate: a JSON request, or KIND field=value.");
            }
            return given;
        }
        String first = words.getFirst().strip();
        return first.startsWith("{") || first.startsWith("[") ? String.join(" ", words) : spelledOut(first);
    }

    private String spelledOut(String kind) {
        ObjectNode request = JSON.createObjectNode().put("kind", kind);
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw misused("\"" + word + "\" is not field=value.");
            }
            request.set(word.substring(0, equals).strip(), value(word.substring(equals + 1)));
        }
        return request.toString();
    }

    private static JsonNode value(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            return read == null || read.isMissingNode() ? TextNode.valueOf(text) : read;
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(text);
        }
    }

    private static String lines(ObjectNode answer) {
        return answer.properties().stream()
                .map(field -> field.getKey() + "  " + field.getValue().toString())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private ParameterException misused(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }
}
