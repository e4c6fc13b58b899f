package dev.coachmichael.deploy.command;

import java.util.List;

/** A command could not do what was asked, for a reason that whoever typed it can act on. Exit code 1. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    /** @param line what went wrong and what to do */
    public CommandFailed(String line) {
        this(List.of(line));
    }

    /** @param lines several reasons at once, each one line that says what went wrong and what to do */
    public CommandFailed(List<String> lines) {
        super(String.join(" ", lines));
        this.lines = List.copyOf(lines);
    }

    /** @param line what went wrong and what to do; the cause is seen with {@code --debug} only */
    public CommandFailed(String line, Throwable cause) {
        super(line, cause);
        this.lines = List.of(line);
    }

    public List<String> lines() {
        return lines;
    }
}
