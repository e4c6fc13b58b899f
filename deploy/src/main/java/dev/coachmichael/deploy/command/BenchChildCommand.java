package dev.coachmichael.deploy.command;

import dev.coachmichael.deploy.bench.FirstAnswer;
import dev.coachmichael.deploy.bench.Messenger;
import dev.coachmichael.deploy.bench.SlowModel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./coach bench-child}: a process that {@code ./coach bench} starts for itself. */
@Command(name = "bench-child", hidden = true, description = "Started by ./coach bench for itself.")
public final class BenchChildCommand implements Callable<Integer> {

    /** What such a process may be. */
    enum Role {
        messenger,
        model,
        start
    }

    @Parameters(index = "0", paramLabel = "ROLE")
    @SuppressWarnings("NullAway.Init") // required, set by picocli
    private Role role;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", defaultValue = ".")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    private final Surroundings surroundings;

    public BenchChildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        switch (role) {
            case messenger -> Messenger.run(surroundings.in(), surroundings.out());
            case model -> SlowModel.run(surroundings.in(), surroundings.out());
            case start -> FirstAnswer.run(folder, surroundings.in(), surroundings.out());
        }
        return 0;
    }
}
