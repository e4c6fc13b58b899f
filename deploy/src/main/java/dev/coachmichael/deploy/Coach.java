package dev.coachmichael.deploy;

import dev.coachmichael.deploy.command.AskCommand;
import dev.coachmichael.deploy.command.BenchChildCommand;
import dev.coachmichael.deploy.command.BenchCommand;
import dev.coachmichael.deploy.command.ChatCommand;
import dev.coachmichael.deploy.command.ConfigCommand;
import dev.coachmichael.deploy.command.DoctorCommand;
import dev.coachmichael.deploy.command.EvalCommand;
import dev.coachmichael.deploy.command.ImportCommand;
import dev.coachmichael.deploy.command.MigrateCommand;
import dev.coachmichael.deploy.command.Surroundings;
import dev.coachmichael.deploy.command.TestCommand;
import dev.coachmichael.deploy.command.UpCommand;
import dev.coachmichael.deploy.command.UserCommand;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** {@code ./coach}: reads the command line and runs one command. */
@Command(
        name = "coach",
        versionProvider = Coach.Version.class,
        header = "Coach Michael, a running coach in the chats where runners already talk.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Each command explains itself with --help.", "What can be set is in .env.example."})
public final class Coach {

    /** The commands, in the order in which {@code --help} lists them. */
    private static final List<Function<Surroundings, Callable<Integer>>> COMMANDS = List.of(
            UpCommand::new,
            ChatCommand::new,
            AskCommand::new,
            ImportCommand::new,
            EvalCommand::new,
            UserCommand::new,
            MigrateCommand::new,
            DoctorCommand::new,
            ConfigCommand::new,
            BenchCommand::new,
            BenchChildCommand::new,
            surroundings -> new TestCommand());

    private final Surroundings surroundings;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explain this command.")
    @SuppressWarnings("unused") // read by picocli
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    @SuppressWarnings("unused") // read by picocli
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Log everything and show stack traces.")
    private boolean debug;

    Coach(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess(CoachSettings.catalogue());
        Logs.format(surroundings.catalogue(), surroundings.sources());
        System.exit(new Coach(surroundings).run(arguments));
    }

    /** Runs one command and returns the exit code: 0 done, 1 failed, 2 misused. */
    int run(String... arguments) {
        CommandLine line = new CommandLine(this);
        COMMANDS.forEach(command -> line.addSubcommand(command.apply(surroundings)));
        // Only now: each of these also reaches the commands that are already there.
        line.setOut(surroundings.out()).setErr(surroundings.err());
        if (arguments.length == 0) {
            line.usage(surroundings.out());
            return 0;
        }
        Failures failures = new Failures(surroundings.err(), () -> debug);
        line.setParameterExceptionHandler((problem, given) -> failures.usage(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failures.failure(problem));
        line.setExecutionStrategy(this::execute);
        try {
            return line.execute(arguments);
        } catch (Error problem) {
            return failures.failure(problem);
        }
    }

    private int execute(ParseResult parsed) {
        if (debug) {
            Logs.tellEverything();
        } else {
            Logs.tellNothing();
        }
        return new RunLast().execute(parsed);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Optional.ofNullable(Coach.class.getPackage().getImplementationVersion())
                    .orElse("development");
            return new String[] {"coach " + built + " (Java " + Runtime.version() + ")"};
        }
    }
}
