package dev.coachmichael.deploy.command;

import dev.coachmichael.core.config.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach config}: the effective settings. */
@Command(name = "config", description = "Shows the effective settings and where each comes from; secrets are masked.")
public final class ConfigCommand implements Callable<Integer> {

    @Option(names = "--example", description = "Print every setting with its meaning and default, as in .env.example.")
    private boolean example;

    private final Surroundings surroundings;

    public ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(example ? surroundings.catalogue().example() : effective());
        surroundings.out().flush();
        return 0;
    }

    private String effective() {
        Settings settings = surroundings.settings();
        Path file = surroundings.sources().file().toAbsolutePath();
        String there = Files.exists(file) ? "read" : "not there, which is fine";
        return "coach.env is " + file + " (" + there + ").\n\n" + settings.print();
    }
}
