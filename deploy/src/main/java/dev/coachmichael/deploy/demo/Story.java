package dev.coachmichael.deploy.demo;

import java.util.Comparator;
import java.util.List;

/** One runner and all that this runner has run, oldest first. */
record Story(DemoRunner runner, List<PlannedRun> runs) {
    Story {
        runs = runs.stream().sorted(Comparator.comparing(PlannedRun::start)).toList();
    }
}
