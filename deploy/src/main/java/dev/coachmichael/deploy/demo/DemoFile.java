package dev.coachmichael.deploy.demo;

import dev.coachmichael.core.activity.file.FitWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The file of one run, as a watch would have saved it. It is a promise of bytes: the run is simulated when they are asked
 * for, so a list of many files costs little. Safe to use from several threads.
 */
public final class DemoFile {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    private final DemoRunner runner;
    private final PlannedRun run;
    private final long seed;

    DemoFile(DemoRunner runner, PlannedRun run, long seed) {
        this.runner = runner;
        this.run = run;
        this.seed = seed;
    }

    public DemoRunner runner() {
        return runner;
    }

    /** For example {@code 2026-11-19-1842-karim.fit}, in local time; unique in the demo. */
    public String name() {
        return run.start().format(NAME) + "-" + runner.id() + ".fit";
    }

    /** A whole FIT activity file; the same bytes each time. Takes some milliseconds of CPU. */
    public byte[] fit() {
        Dice dice = Dice.of(seed, name());
        Trace trace = RunSimulator.simulate(run, dice);
        return new FitWriter(watchNumber()).write(Watch.record(run, trace, dice));
    }

    private long watchNumber() {
        return 3_300_000_000L + Dice.of(seed, "watch/" + runner.id()).below(90_000_000);
    }
}
