package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of a run over ground, in metres from its start: its shape without its place on earth, so that what is kept of an
 * answer tells nobody where the runner lives.
 */
final class RunRoute {

    private static final int MOST_POINTS = 420;
    private static final double SHORTEST_STEP_METERS = 12;
    private static final int FEWEST_POINTS = 10;
    private static final double LONGEST_HOLE_METERS = 150;
    private static final double PACE_OVER_METERS = 80;
    private static final double SLOWEST_SECONDS_PER_KM = 900;
    private static final double LOOP_METERS = 150;
    private static final double LOOP_SHARE = 0.03;

    private final CleanTrack clean;
    private final List<Integer> points = new ArrayList<>();
    private final List<Double> kilometres = new ArrayList<>();
    private final List<Double> east = new ArrayList<>();
    private final List<Double> north = new ArrayList<>();
    private final List<Double> paces = new ArrayList<>();

    private RunRoute(CleanTrack clean) {
        this.clean = clean;
        choosePoints();
        for (int i = 0; i < points.size(); i++) {
            boolean hole = i > 0 && meters(i) - meters(i - 1) > Math.max(LONGEST_HOLE_METERS, 4 * step());
            if (hole) {
                add((meters(i) + meters(i - 1)) / 2, Double.NaN, Double.NaN, Double.NaN);
            }
            Track track = clean.track();
            int start = points.getFirst();
            int here = points.get(i);
            add(meters(i), track.metersEast(start, here), track.metersNorth(start, here), pace(i));
        }
    }

    /** Empty indoors and without enough positions. */
    static Optional<RunRoute> of(RunView view) {
        if (view.run().indoor()) {
            return Optional.empty();
        }
        RunRoute route = new RunRoute(view.clean());
        return route.points.size() < FEWEST_POINTS ? Optional.empty() : Optional.of(route);
    }

    /** Points with a position that can be believed, about evenly apart. */
    private void choosePoints() {
        int last = -1;
        int usable = -1;
        for (int point = 0; point < clean.size(); point++) {
            if (clean.track().hasPosition(point) && !clean.suspect(point)) {
                usable = point;
                if (last < 0 || clean.metersAt(point) - clean.metersAt(last) >= step()) {
                    points.add(point);
                    last = point;
                }
            }
        }
        if (usable > last && last >= 0) {
            points.add(usable);
        }
    }

    private double step() {
        return Math.max(SHORTEST_STEP_METERS, clean.distanceMeters() / MOST_POINTS);
    }

    private double meters(int i) {
        return clean.metersAt(points.get(i));
    }

    /** Over some metres before and after, so that the noise of single steps is not seen. */
    private double pace(int i) {
        int from = i;
        int to = i;
        while (from > 0 && meters(i) - meters(from) < PACE_OVER_METERS) {
            from--;
        }
        while (to < points.size() - 1 && meters(to) - meters(i) < PACE_OVER_METERS) {
            to++;
        }
        double meters = meters(to) - meters(from);
        double millis = clean.timerMillisAt(points.get(to)) - clean.timerMillisAt(points.get(from));
        return meters <= 0 || millis > SLOWEST_SECONDS_PER_KM * meters ? Double.NaN : Math.round(millis / meters);
    }

    private void add(double meters, double metersEast, double metersNorth, double pace) {
        kilometres.add(Math.round(meters / 10) / 100.0);
        east.add(whole(metersEast));
        north.add(whole(metersNorth));
        paces.add(pace);
    }

    private static double whole(double meters) {
        return Double.isNaN(meters) ? meters : Math.round(meters);
    }

    /** Metres between where it began and where it ended, as the crow flies. */
    double apartMeters() {
        return clean.track().metersBetween(points.getFirst(), points.getLast());
    }

    /** Whether it ended where it began. */
    boolean loop() {
        return apartMeters() <= Math.max(LOOP_METERS, LOOP_SHARE * clean.distanceMeters());
    }

    Chart chart(RunView view, String title, String alt) {
        return new Chart(
                title,
                alt,
                Chart.Kind.ROUTE,
                "km",
                List.of(
                        Series.line(view.say("chart.east"), Unit.METRES, kilometres, east),
                        Series.line(view.say("chart.north"), Unit.METRES, kilometres, north),
                        Series.line(view.say("chart.pace"), Unit.PACE, kilometres, paces)));
    }
}
