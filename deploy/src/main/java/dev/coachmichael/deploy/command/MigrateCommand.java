package dev.coachmichael.deploy.command;

import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.Postgres;
import dev.coachmichael.core.store.StoreUnavailable;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./coach migrate}: the schema of the database. */
@Command(name = "migrate", description = "Shows or changes the schema of the database.")
public final class MigrateCommand implements Callable<Integer> {

    /** What to do; the names are typed. */
    enum What {
        status,
        up,
        down
    }

    @Parameters(
            paramLabel = "status|up|down",
            description = "status lists the changes, up applies those that wait, down takes the newest one back.")
    private What what = What.status;

    private final Surroundings surroundings;

    public MigrateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CoreSettings settings = LocalSession.coreSettings(surroundings.settings(), 1);
        try (Postgres postgres = Postgres.open(settings.database(), settings.dataFolder())) {
            Migrations migrations = new Migrations(postgres.url());
            switch (what) {
                case status -> {}
                case up -> surroundings.out().println("Applied: " + migrations.up());
                case down -> surroundings.out().println("Taken back: " + migrations.down());
            }
            for (Migrations.Step step : migrations.status()) {
                surroundings
                        .out()
                        .printf(
                                "%04d  %-24s %s%n",
                                step.id(),
                                step.name(),
                                step.applied().isEmpty() ? "waiting" : "applied " + step.applied());
            }
            surroundings.out().flush();
            return 0;
        } catch (StoreUnavailable e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }
}
