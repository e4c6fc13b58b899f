package dev.coachmichael.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./coach test}: answered by the launcher, which runs Maven; here so that it is listed. */
@Command(name = "test", description = "Runs all tests, as ./mvnw verify does; options go to Maven.")
public final class TestCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new CommandFailed("Tests need the sources. Run ./coach test in the folder of the repository.");
    }
}
