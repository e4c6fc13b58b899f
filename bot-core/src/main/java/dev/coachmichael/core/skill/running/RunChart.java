package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.analysis.RunAnalysis.ZoneTime;
import dev.coachmichael.core.physiology.HeartRateZone;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import dev.coachmichael.core.reply.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The picture of a run: pace and heart rate along its distance, or bars per kilometre or lap without a track. */
record RunChart(Chart chart, List<Fact> facts) {

    private static final int MOST_POINTS = 250;
    private static final double SHORTEST_STEP_METERS = 50;
    private static final double SLOWEST_SECONDS_PER_KM = 900;
    private static final double SHORTEST_RUN_METERS = 400;
    private static final int MOST_BARS = 60;
    private static final double KNOWN_GROUND = 0.8;
    private static final double WORTH_DRAWING_METERS = 15;

    static Optional<RunChart> of(RunView view) {
        if (view.clean().distanceMeters() >= SHORTEST_RUN_METERS) {
            return lines(view);
        }
        List<Bar> bars = view.detail().splits().isEmpty() ? laps(view) : splits(view);
        return bars.size() < 2 || bars.size() > MOST_BARS ? Optional.empty() : Optional.of(bars(view, bars));
    }

    private record Bar(String label, double pace) {}

    private static List<Bar> splits(RunView view) {
        return view.detail().splits().stream()
                .map(split -> new Bar(String.valueOf(split.number()), split.secondsPerKilometre()))
                .toList();
    }

    private static List<Bar> laps(RunView view) {
        List<Lap> laps = view.detail().laps();
        return IntStream.range(0, laps.size())
                .filter(i -> laps.get(i).totals().secondsPerKilometre().isPresent())
                .mapToObj(i -> new Bar(
                        String.valueOf(i + 1),
                        laps.get(i).totals().secondsPerKilometre().getAsDouble()))
                .toList();
    }

    private static RunChart bars(RunView view, List<Bar> bars) {
        double fast = bars.stream().mapToDouble(Bar::pace).min().orElseThrow();
        double slow = bars.stream().mapToDouble(Bar::pace).max().orElseThrow();
        Series series = Series.bars(
                view.say("chart.pace"),
                Unit.PACE,
                bars.stream().map(Bar::label).toList(),
                bars.stream().map(bar -> (double) Math.round(bar.pace())).toList());
        Said heading = RunFigures.heading(view);
        Chart chart = new Chart(
                heading.text(),
                view.say(
                        "review.chart.laps.alt",
                        "fast",
                        view.figures().pace(fast),
                        "slow",
                        view.figures().pace(slow)),
                Chart.Kind.BARS,
                view.say("chart.lap"),
                List.of(series));
        return new RunChart(chart, both(heading.facts(), range(view, "lap", fast, slow)));
    }

    private static Optional<RunChart> lines(RunView view) {
        Steps steps = new Steps(view.clean());
        List<Series> series = new ArrayList<>();
        series.add(Series.line(view.say("chart.pace"), Unit.PACE, steps.kilometres, steps.paces));
        boolean heart = steps.heartRates.stream().anyMatch(value -> !value.isNaN());
        if (heart) {
            series.add(Series.line(
                    view.say("chart.heart-rate"), Unit.BEATS_PER_MINUTE, steps.kilometres, steps.heartRates));
        }
        if (steps.hilly() && !view.run().indoor()) {
            series.add(Series.line(view.say("chart.altitude"), Unit.METRES, steps.kilometres, steps.altitudes));
        }
        List<KilometreSplit> kilometres = view.fullKilometres();
        Said heading = RunFigures.heading(view);
        String title = heading.text();
        if (kilometres.size() < 2) {
            Chart chart = new Chart(title, view.say("review.chart.short.alt"), Chart.Kind.LINES, "km", series);
            return Optional.of(new RunChart(chart, heading.facts()));
        }
        double fast = kilometres.stream()
                .mapToDouble(KilometreSplit::secondsPerKilometre)
                .min()
                .orElseThrow();
        double slow = kilometres.stream()
                .mapToDouble(KilometreSplit::secondsPerKilometre)
                .max()
                .orElseThrow();
        String alt = view.say(
                Math.round(fast) == Math.round(slow) ? "review.chart.even.alt" : "review.chart.alt",
                "fast",
                view.figures().pace(fast),
                "slow",
                view.figures().pace(slow));
        return Optional.of(new RunChart(
                new Chart(title, alt, Chart.Kind.LINES, "km", series),
                both(heading.facts(), range(view, "kilometre", fast, slow))));
    }

    private static List<Fact> both(List<Fact> one, List<Fact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Fact> range(RunView view, String what, double fast, double slow) {
        return List.of(
                view.fact("fastest_" + what + "_pace", Math.round(fast), "s/km"),
                view.fact("slowest_" + what + "_pace", Math.round(slow), "s/km"));
    }

    /** How long the heart was in each zone, as bars of minutes. */
    static Optional<RunChart> zones(RunView view) {
        List<ZoneTime> zones = view.analysis().zones();
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        Series series = Series.bars(
                view.say("review.chart.zones"),
                Unit.MINUTES,
                zones.stream().map(time -> label(time.zone())).toList(),
                zones.stream()
                        .map(time -> (double) Math.round(time.seconds() / 60))
                        .toList());
        ZoneTime most = zones.stream()
                .max(Comparator.comparingDouble(ZoneTime::seconds))
                .orElseThrow();
        Said heading = RunFigures.heading(view);
        Chart chart = new Chart(
                heading.text(),
                view.say("review.chart.zones.alt", "zone", most.zone().name()),
                Chart.Kind.BARS,
                "",
                List.of(series));
        List<Fact> facts = new ArrayList<>(heading.facts());
        for (int i = 0; i < zones.size(); i++) {
            facts.add(view.fact("zone_time_" + (i + 1), Math.round(zones.get(i).seconds()), "s"));
            facts.add(view.fact("zone_from_" + (i + 1), zones.get(i).zone().fromBpm(), "bpm"));
            facts.add(Fact.number("zone_number_" + (i + 1), i + 1, "count", "zones"));
        }
        return Optional.of(new RunChart(chart, facts));
    }

    /** "Z2 114–132", of which a narrow place makes two lines. */
    private static String label(HeartRateZone zone) {
        return zone.name() + " "
                + (zone.isOpen() ? zone.fromBpm() + "+" : zone.fromBpm() + "–" + (zone.belowBpm() - 1));
    }

    /** The run in steps of equal length; where the watch lost itself or the runner stood, there is a gap. */
    private static final class Steps {
        private final List<Double> kilometres = new ArrayList<>();
        private final List<Double> paces = new ArrayList<>();
        private final List<Double> heartRates = new ArrayList<>();
        private final List<Double> altitudes = new ArrayList<>();

        /** Whether the ground is known and worth drawing. */
        boolean hilly() {
            DoubleSummaryStatistics ground = altitudes.stream()
                    .filter(value -> !value.isNaN())
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            return ground.getCount() >= KNOWN_GROUND * altitudes.size()
                    && ground.getMax() - ground.getMin() >= WORTH_DRAWING_METERS;
        }

        Steps(CleanTrack clean) {
            double step = Math.max(SHORTEST_STEP_METERS, clean.distanceMeters() / MOST_POINTS);
            int from = 0;
            boolean suspect = false;
            double beats = 0;
            int measured = 0;
            for (int point = 1; point < clean.size(); point++) {
                suspect |= clean.suspect(point);
                int heartRate = clean.heartRateAt(point);
                if (heartRate != Track.ABSENT) {
                    beats += heartRate;
                    measured++;
                }
                double meters = clean.metersAt(point) - clean.metersAt(from);
                if (meters >= step) {
                    double pace = (clean.timerMillisAt(point) - clean.timerMillisAt(from)) / meters;
                    boolean gap = suspect || pace > SLOWEST_SECONDS_PER_KM;
                    kilometres.add(Math.round((clean.metersAt(from) + meters / 2) / 10) / 100.0);
                    paces.add(gap ? Double.NaN : Math.round(pace));
                    heartRates.add(measured == 0 ? Double.NaN : Math.round(beats / measured));
                    int decimeters = clean.track().value(Column.ALTITUDE_DECIMETERS, point);
                    altitudes.add(decimeters == Track.ABSENT ? Double.NaN : Math.round(decimeters / 10.0));
                    from = point;
                    suspect = false;
                    beats = 0;
                    measured = 0;
                }
            }
            calm(paces);
        }

        /** A single step beside its neighbours is the watch's noise: the middle of three is shown. */
        private static void calm(List<Double> values) {
            List<Double> raw = List.copyOf(values);
            for (int i = 1; i + 1 < raw.size(); i++) {
                double before = raw.get(i - 1);
                double here = raw.get(i);
                double after = raw.get(i + 1);
                if (!Double.isNaN(before + here + after)) {
                    values.set(i, Math.max(Math.min(before, here), Math.min(Math.max(before, here), after)));
                }
            }
            soften(values);
        }

        /** Each step takes a quarter of both neighbours: a change of pace stays where it is, its stairs go. */
        private static void soften(List<Double> values) {
            List<Double> raw = List.copyOf(values);
            for (int i = 1; i + 1 < raw.size(); i++) {
                double soft = (raw.get(i - 1) + 2 * raw.get(i) + raw.get(i + 1)) / 4;
                if (!Double.isNaN(soft)) {
                    values.set(i, (double) Math.round(soft));
                }
            }
        }
    }
}
