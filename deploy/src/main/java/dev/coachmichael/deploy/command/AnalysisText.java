package dev.coachmichael.deploy.command;

import dev.coachmichael.core.analysis.RunReport;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An analysis as lines for a terminal. */
final class AnalysisText {

    private static final Figures FIGURES = Figures.in(Language.EN);

    private AnalysisText() {}

    static String of(RunReport run) {
        List<String> lines = new ArrayList<>();
        lines.add(run.file() + ": " + run.sport()
                + run.localDate().map(day -> ", " + day).orElse("") + ", "
                + FIGURES.exactDistance(run.distanceMeters()) + " in " + FIGURES.exactDuration(run.timerSeconds())
                + run.paceSecondsPerKm().map(pace -> ", " + FIGURES.pace(pace)).orElse("")
                + run.gradeAdjustedPaceSecondsPerKm()
                        .map(pace -> " (" + FIGURES.pace(pace) + " on the flat)")
                        .orElse(""));
        lines.add("Type          " + run.type()
                + run.intervals().label().map(label -> ", " + label).orElse(""));
        run.intervals().repetitions().forEach(each -> lines.add("  " + repetition(each)));
        run.tempo().ifPresent(stretch -> lines.add("  " + repetition(stretch)));
        run.decouplingPercent()
                .ifPresent(percent -> lines.add(String.format(Locale.ROOT, "Decoupling    %.1f %%", percent)));
        lines.add("Data quality  "
                + (run.dataQuality().isEmpty()
                        ? "nothing to remark"
                        : run.dataQuality().stream().map(AnalysisText::doubt).collect(Collectors.joining(", "))));
        run.bestEfforts()
                .forEach(effort -> lines.add(String.format(
                        Locale.ROOT,
                        "Best %7.0f m %s  %s",
                        effort.distanceMeters(),
                        FIGURES.clock(effort.timeSeconds()),
                        FIGURES.pace(effort.paceSecondsPerKm()))));
        run.timeInZones()
                .forEach(zone -> lines.add(
                        zone.zone() + " from " + zone.fromBpm() + " bpm  " + FIGURES.exactDuration(zone.seconds())));
        return String.join(System.lineSeparator(), lines);
    }

    private static String repetition(RunReport.Interval each) {
        return each.number() + "  " + FIGURES.exactDuration(each.durationSeconds()) + "  "
                + Math.round(each.distanceMeters()) + " m  " + FIGURES.pace(each.paceSecondsPerKm())
                + each.avgHeartRate().map(beats -> "  " + beats + " bpm").orElse("");
    }

    private static String doubt(RunReport.Doubt doubt) {
        return doubt.kind().replace('_', ' ') + (doubt.amount() > 0 ? " (" + Math.round(doubt.amount()) + ")" : "");
    }
}
