package dev.coachmichael.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./coach eval}: quality on our own question sets; each part is a command of its own, exit code 1 below its gate. */
@Command(
        name = "eval",
        description = "Measures the quality of a part against its gate; exit code 1 below it.",
        synopsisSubcommandLabel = "PART",
        commandListHeading = "%nParts:%n")
public final class EvalCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print only JSON, one object per part.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private EvalCommand() {}

    /** The command with its parts; a new part is one line here. */
    public static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new EvalCommand())
                .addSubcommand(new EvalLocalCommand(surroundings))
                .addSubcommand(new EvalPredictionCommand(surroundings));
    }

    /** Without a part, all of them; the exit code is the worst. */
    @Override
    public Integer call() {
        return spec.subcommands().values().stream()
                .mapToInt(part -> json ? part.execute("--json") : part.execute())
                .max()
                .orElse(0);
    }
}
