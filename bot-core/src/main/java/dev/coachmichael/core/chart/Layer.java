package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Kind;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A series and where it is drawn.
 *
 * @param number which series of the chart it is, from 0; gives the colour
 */
record Layer(int number, Series series, Place place) {

    enum Place {
        /** Read on the left axis: the first unit of the chart. */
        LEFT,
        /** Read on the right axis: the second unit. */
        RIGHT,
        /** Behind the lines, without an axis: the ground's profile. */
        AREA,
        /** A third unit: drawn without an axis. */
        FREE
    }

    /** Standing still is infinitely slow; what lies beyond these shares of the usual pace runs out of the picture. */
    private static final double SLOWEST_SHARE = 1.6;

    private static final double FASTEST_SHARE = 0.55;

    /** So many of a line's slowest steps are halts at crossings: they run out of the picture, too. */
    private static final double HALTS_SHARE = 0.04;

    /** The layers of a chart, in the order of its series. */
    static List<Layer> of(Chart chart) {
        List<Unit> units = chart.series().stream().map(Series::unit).distinct().toList();
        boolean profile = chart.kind() != Kind.BARS && units.size() > 1;
        List<Unit> axes =
                units.stream().filter(unit -> !profile || unit != Unit.METRES).toList();
        List<Layer> layers = new ArrayList<>();
        for (Series series : chart.series()) {
            layers.add(new Layer(layers.size(), series, place(axes.indexOf(series.unit()))));
        }
        return layers;
    }

    private static Place place(int axis) {
        return switch (axis) {
            case -1 -> Place.AREA;
            case 0 -> Place.LEFT;
            case 1 -> Place.RIGHT;
            default -> Place.FREE;
        };
    }

    /** Whether a value can be drawn. What no run ever measures is taken as a gap, too. */
    static boolean known(double value) {
        return Math.abs(value) < 1e9;
    }

    Unit unit() {
        return series.unit();
    }

    /** The numbers from which an axis of these layers is made; empty when they hold none. */
    static Optional<Range> rangeOf(List<Layer> layers) {
        double[] values = layers.stream()
                .flatMap(layer -> layer.series.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Layer::known)
                .sorted()
                .toArray();
        boolean pace = !layers.isEmpty() && layers.getFirst().unit() == Unit.PACE;
        boolean line = pace && layers.getFirst().series().labels().isEmpty();
        double[] moving = pace ? moving(values) : values;
        double[] kept = line ? Arrays.copyOf(moving, moving.length - (int) (HALTS_SHARE * moving.length)) : moving;
        return kept.length == 0 ? Optional.empty() : Optional.of(new Range(kept[0], kept[kept.length - 1]));
    }

    /** The paces, from fast to slow, at which somebody ran. */
    private static double[] moving(double[] sorted) {
        double[] paces = Arrays.stream(sorted).filter(pace -> pace > 0).toArray();
        double usual = paces.length == 0 ? 0 : paces[paces.length / 2];
        return Arrays.stream(paces)
                .filter(pace -> pace >= usual * FASTEST_SHARE && pace <= usual * SLOWEST_SHARE)
                .toArray();
    }

    Optional<Range> range() {
        return rangeOf(List.of(this));
    }

    /** Whether no series holds a single number. */
    static boolean nothingToDraw(List<Layer> layers) {
        return layers.stream().allMatch(layer -> layer.range().isEmpty());
    }

    static List<Layer> at(Place place, List<Layer> layers) {
        return layers.stream().filter(layer -> layer.place == place).toList();
    }

    /** The narrowest range that a unit is shown over, so that a steady run looks steady. */
    static double narrowest(Unit unit, Range range) {
        return switch (unit) {
            case PACE -> 40;
            case BEATS_PER_MINUTE -> 20;
            case METRES -> 40;
            case MINUTES -> 8;
            case KILOMETRES -> 1;
            case SCORE -> Math.max(1e-3, 0.08 * Math.max(Math.abs(range.min()), Math.abs(range.max())));
        };
    }
}
