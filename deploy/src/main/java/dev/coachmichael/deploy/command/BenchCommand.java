package dev.coachmichael.deploy.command;

import dev.coachmichael.deploy.bench.Bench;
import dev.coachmichael.deploy.bench.Effort;
import dev.coachmichael.deploy.bench.Part;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./coach bench}: the project's own benchmark. */
@Command(
        name = "bench",
        description = {
            "Measures this program on this machine: turns beside a yardstick, a backlog, memory, start, growth, numbers,",
            "conversations with a slow model.",
            "Takes about 6 minutes and up to 4 GB of the folder for temporary files, which are removed afterwards."
        })
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--quick", description = "About a minute and a half, with rougher figures.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Only turn, drain, memory, start, growth, numbers or model.")
    private List<String> only = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "Repeat each measurement so often, 1 to 50.")
    private int rounds;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Surroundings surroundings;

    public BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Bench bench = new Bench(effort(), parts(), surroundings.err());
        surroundings.out().print(bench.run(json));
        surroundings.out().flush();
        return 0;
    }

    Effort effort() {
        Effort effort = quick ? Effort.quick() : Effort.full();
        boolean given = spec.commandLine().getParseResult().hasMatchedOption("--rounds");
        if (given && (rounds < 1 || rounds > Effort.MOST_ROUNDS)) {
            throw misused("--rounds is " + rounds + ", expected a whole number from 1 to " + Effort.MOST_ROUNDS + ".");
        }
        return given ? effort.withRounds(rounds) : effort;
    }

    Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : only) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> part.code().equals(name))
                    .findAny()
                    .orElseThrow(() -> misused("--only is \"" + name + "\", expected one of "
                            + Arrays.stream(Part.values()).map(Part::code).collect(Collectors.joining(", ")) + ".")));
        }
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }

    private ParameterException misused(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
