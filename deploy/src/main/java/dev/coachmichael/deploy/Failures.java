package dev.coachmichael.deploy;

import dev.coachmichael.deploy.command.CommandFailed;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a line that says what and what to do, and into an exit code. */
final class Failures {

    static final int FAILURE = 1;
    static final int USAGE = 2;

    private final PrintWriter err;
    private final BooleanSupplier debug;

    Failures(PrintWriter err, BooleanSupplier debug) {
        this.err = err;
        this.debug = debug;
    }

    int usage(ParameterException problem) {
        String command = "./" + problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println(what(problem) + " See " + command + " --help.");
        trace(problem);
        return USAGE;
    }

    int failure(Throwable problem) {
        switch (problem) {
            case CommandFailed failed -> failed.lines().forEach(line -> err.println(oneLine(line)));
            default ->
                err.println("This is a mistake of ours (" + problem.getClass().getSimpleName()
                        + "). Run the command again with --debug and report what it prints.");
        }
        trace(problem);
        return FAILURE;
    }

    private void trace(Throwable problem) {
        if (debug.getAsBoolean()) {
            problem.printStackTrace(err);
        }
        err.flush();
    }

    private static String what(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            return '"' + unmatched.getUnmatched().getFirst() + "\" is not known here."
                    + (meant.isEmpty() ? "" : " Did you mean " + String.join(" or ", meant) + "?");
        }
        return oneLine(String.valueOf(problem.getMessage()));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
        return line.endsWith(".") || line.endsWith("?") || line.endsWith("!") ? line : line + ".";
    }
}
