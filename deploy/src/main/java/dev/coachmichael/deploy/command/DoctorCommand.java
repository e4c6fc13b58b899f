package dev.coachmichael.deploy.command;

import dev.coachmichael.core.config.Settings;
import dev.coachmichael.deploy.doctor.Check;
import dev.coachmichael.deploy.doctor.Finding;
import dev.coachmichael.deploy.doctor.Finding.Verdict;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./coach doctor}: each part, how it is, and what to do. */
@Command(name = "doctor", description = "Checks each part and says what to do; exit code 1 when something fails.")
public final class DoctorCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    public DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = surroundings.settings();
        surroundings.out().println("OK    settings         all are as expected");
        boolean failed = false;
        for (Check check : Check.all()) {
            Finding finding = check.look(settings);
            failed |= finding.verdict() == Verdict.FAIL;
            lines(finding).forEach(surroundings.out()::println);
            surroundings.out().flush();
        }
        return failed ? 1 : 0;
    }

    private static List<String> lines(Finding finding) {
        String first = String.format("%-5s %-16s %s", finding.verdict(), finding.part(), finding.detail());
        return finding.fix().isEmpty() ? List.of(first) : List.of(first, " ".repeat(23) + finding.fix());
    }
}
