package dev.coachmichael.core.figures;

import dev.coachmichael.core.figures.Growth.Cost;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The page of figures: medians in milliseconds, a row per subject, with what is asked of it and how it grows. */
final class SpeedPage {

    /**
     * A row of the first table.
     *
     * @param method the benchmark
     * @param aimSize the size for which an aim holds
     * @param aimMillis the aim; infinite for none
     */
    record Subject(String method, String words, String unit, double aimSize, double aimMillis) {}

    static final List<Subject> SUBJECTS = List.of(
            new Subject("analysisOfARun", "analysis of a run, a point a second", "h", 2, 30),
            new Subject("racePrediction", "one race prediction, races known", "races", 16, 0.1),
            new Subject("fitnessFatigueForm", "fitness, fatigue and form, day by day", "years", 10, 1),
            new Subject("familiesOfRuns", "families of runs and their map", "runs", 0, Double.POSITIVE_INFINITY));

    private final Collection<RunResult> results;

    SpeedPage(Collection<RunResult> results) {
        this.results = results;
    }

    /** What each size of a subject cost, in rising order. */
    List<Cost> costs(Subject subject) {
        return results.stream()
                .filter(result -> method(result).equals(subject.method))
                .map(result -> new Cost(Double.parseDouble(only(result)), millis(result)))
                .sorted((one, other) -> Double.compare(one.size(), other.size()))
                .toList();
    }

    String markdown() {
        List<String> lines = new ArrayList<>(List.of(
                "# Figures: what computing costs",
                "",
                "Measured by `./mvnw -q -Pjmh -pl bot-core test`, which writes this page. Medians of single calls on"
                        + " one thread",
                "after warm-up, in milliseconds. The exponent tells the growth: 1 in proportion, 2 with the square.",
                "",
                String.format(
                        Locale.ROOT,
                        "%d processors, %s %s, Java %s, load average %.1f when done: a busy machine inflates the"
                                + " longer ones.",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "",
                "| what | size | milliseconds | exponent | aim |",
                "| --- | --- | --- | --- | --- |"));
        SUBJECTS.forEach(subject -> lines.add(row(subject)));
        lines.addAll(List.of("", "| picture | milliseconds from data to PNG |", "| --- | --- |"));
        results.stream()
                .filter(result -> method(result).equals("picture"))
                .map(result -> "| " + only(result).toLowerCase(Locale.ROOT) + " | " + number(millis(result)) + " |")
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private String row(Subject subject) {
        List<Cost> costs = costs(subject);
        String sizes =
                costs.stream().map(cost -> String.valueOf((int) cost.size())).collect(Collectors.joining(" / "));
        String each = costs.stream().map(cost -> number(cost.millis())).collect(Collectors.joining(" / "));
        String aim = Double.isInfinite(subject.aimMillis)
                ? "–"
                : "≤ " + number(subject.aimMillis) + " at " + (int) subject.aimSize + " " + subject.unit;
        return "| " + subject.words + " | " + sizes + " " + subject.unit + " | " + each + " | "
                + String.format(Locale.ROOT, "%.2f", Growth.exponent(costs)) + " | " + aim + " |";
    }

    private static String method(RunResult result) {
        String whole = result.getParams().getBenchmark();
        return whole.substring(whole.lastIndexOf('.') + 1);
    }

    private static String only(RunResult result) {
        return result.getParams()
                .getParam(result.getParams().getParamsKeys().iterator().next());
    }

    private static double millis(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** Three digits that count. */
    private static String number(double millis) {
        int decimals = (int) Math.clamp(Math.ceil(2 - Math.log10(Math.max(millis, 1e-4))), 0, 5);
        String text = String.format(Locale.ROOT, "%." + decimals + "f", millis);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
