package dev.coachmichael.deploy.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Runs parts of the benchmark one after the other and prints what came out. */
public final class Bench {

    private final Effort effort;
    private final Set<Part> parts;
    private final PrintWriter progress;

    /**
     * @param parts at least one
     * @param progress takes a line whenever something else is measured
     */
    public Bench(Effort effort, Set<Part> parts, PrintWriter progress) {
        this.effort = effort;
        this.parts = EnumSet.copyOf(parts);
        this.progress = progress;
    }

    /** Measures; the result is a table, or a JSON object for programs. */
    public String run(boolean json) throws Exception {
        List<Figure> figures = new ArrayList<>();
        Map<String, String> machine = new LinkedHashMap<>(machine());
        long begun = System.nanoTime();
        try (Ground ground = Ground.open(effort, progress)) {
            int shares = parts.stream().mapToInt(Part::share).sum();
            for (Part part : parts) {
                Duration left = effort.limit().minusNanos(System.nanoTime() - begun);
                ground.allow(left.multipliedBy(part.share()).dividedBy(shares));
                shares -= part.share();
                figures.addAll(measurement(part).on(ground));
            }
        }
        machine.put("took", Figure.number((System.nanoTime() - begun) / 1e9) + " s");
        return json ? FigureJson.of(machine, figures) + "\n" : heading(machine) + "\n" + FigureTable.of(figures);
    }

    private static Measurement measurement(Part part) {
        return switch (part) {
            case TURN -> new TurnBench();
            case DRAIN -> new DrainBench();
            case MEMORY -> new MemoryBench();
            case START -> new StartBench();
            case GROWTH -> new GrowthBench();
            case NUMBERS -> new NumbersBench();
            case MODEL -> new ModelBench();
        };
    }

    private static Map<String, String> machine() {
        return Map.of(
                "machine",
                String.format(
                        Locale.ROOT,
                        "%d processors, %s %s, heap of %d MB",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().maxMemory() >> 20),
                "java",
                Runtime.version().toString());
    }

    private String heading(Map<String, String> machine) {
        return machine.get("machine") + ", Java " + machine.get("java") + ", took " + machine.get("took") + ".\n"
                + "Postgres is embedded, on this machine, with fsync. Values are medians of rounds.\n";
    }
}
