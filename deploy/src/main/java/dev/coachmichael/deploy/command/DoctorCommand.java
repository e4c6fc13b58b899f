package dev.coachmichael.deploy.command;

import dev.coachmichael.core.config.Problem;
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

    private static final String FIX_SETTINGS =
            "Correct it in the environment or in coach.env; ./coach config --example shows all settings.";

    private final Surroundings surroundings;

    public DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return switch (Settings.load(surroundings.catalogue(), surroundings.sources())) {
            case Settings.Outcome.Accepted accepted -> look(accepted.settings());
            case Settings.Outcome.Refused refused -> refuse(refused.problems());
        };
    }

    /** Nothing else can be looked at: every part takes its address from the settings. */
    private int refuse(List<Problem> problems) {
        for (Problem problem : problems) {
            show(new Finding("settings", Verdict.FAIL, problem.sentence(), FIX_SETTINGS));
        }
        return 1;
    }

    private int look(Settings settings) {
        show(new Finding("settings", Verdict.OK, "all are as expected", ""));
        boolean failed = false;
        for (Check check : Check.all()) {
            for (Finding finding : check.look(settings)) {
                failed |= finding.verdict() == Verdict.FAIL;
                show(finding);
            }
        }
        return failed ? 1 : 0;
    }

    private void show(Finding finding) {
        lines(finding).forEach(surroundings.out()::println);
        surroundings.out().flush();
    }

    private static List<String> lines(Finding finding) {
        String first = String.format("%-5s %-16s %s", finding.verdict(), finding.part(), finding.detail());
        return finding.fix().isEmpty() ? List.of(first) : List.of(first, " ".repeat(23) + finding.fix());
    }
}
