package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;

/** The vertical axes of a picture: as many steps on the left as on the right, so that both read on the same lines. */
final class NumberAxes {

    private static final int FEWEST_INTERVALS = 3;
    private static final int MOST_INTERVALS = 5;
    private static final double LABEL_GAP = 14;

    private final Sheet sheet;
    private final Optional<Axis> left;
    private final Optional<Axis> right;
    private final Air air;

    private NumberAxes(Sheet sheet, Optional<Axis> left, Optional<Axis> right, Air air) {
        this.sheet = sheet;
        this.left = left;
        this.right = right;
        this.air = air;
    }

    static NumberAxes of(Sheet sheet, Side left, Side right, Air air) {
        int intervals = intervals(left, right);
        return new NumberAxes(sheet, left.axis(intervals), right.axis(intervals), air);
    }

    /** The range of some layers, not narrower than their unit wants. */
    static Range widened(Range range, List<Layer> layers) {
        return range.atLeastAsWideAs(Layer.narrowest(layers.getFirst().unit(), range));
    }

    NumberAxis left() {
        return left.map(this::drawn).orElseGet(NumberAxes::hidden);
    }

    NumberAxis right() {
        return right.map(this::drawn).orElseGet(NumberAxes::hidden);
    }

    /** What the numbers beside the plot take. */
    AxisSpace space() {
        AxisSpace space = new AxisSpace();
        space.setLeft(left.map(this::room).orElse(0.0));
        space.setRight(right.map(this::room).orElse(0.0));
        return space;
    }

    /** An axis that only places what is drawn on it; fast paces are up. */
    static NumberAxis hidden(Range range, Unit unit, Air air) {
        boolean inverted = unit == Unit.PACE;
        double span = range.max() - range.min();
        NumberAxis axis = hidden();
        axis.setInverted(inverted);
        axis.setRange(
                range.min() - span * (inverted ? air.above : air.below),
                range.max() + span * (inverted ? air.below : air.above));
        return axis;
    }

    /** The hidden axis of a third unit: its own range over the whole height. */
    static NumberAxis free(Layer layer) {
        return layer.range()
                .map(range -> hidden(widened(range, List.of(layer)), layer.unit(), Air.NONE))
                .orElseGet(NumberAxes::hidden);
    }

    /** A hidden axis that places as the other one does. */
    static NumberAxis twinOf(NumberAxis axis) {
        NumberAxis twin = hidden();
        twin.setInverted(axis.isInverted());
        twin.setRange(axis.getRange());
        return twin;
    }

    /** Numbers without a line or marks. */
    static void style(NumberAxis axis, Sheet sheet, Color color) {
        axis.setVisible(true);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(sheet.letters().text);
        axis.setTickLabelPaint(color);
    }

    private static NumberAxis hidden() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        return axis;
    }

    /** The number of steps that leaves least of both sides empty; more steps when it hardly matters. */
    private static int intervals(Side left, Side right) {
        int best = MOST_INTERVALS;
        double filled = 0;
        for (int n = MOST_INTERVALS; n >= FEWEST_INTERVALS; n--) {
            double both = left.filled(n) * right.filled(n);
            if (both > filled + 0.02) {
                best = n;
                filled = both;
            }
        }
        return best;
    }

    private double room(Axis axis) {
        Scale scale = axis.scale;
        return LABEL_GAP
                + IntStream.rangeClosed(0, scale.intervals())
                        .mapToObj(i -> text(axis, scale.low() + i * scale.step()))
                        .mapToDouble(text -> Lettering.width(text, sheet.letters().text))
                        .max()
                        .orElse(0);
    }

    private String text(Axis axis, double value) {
        return UnitText.tick(axis.unit, value, axis.scale.step(), sheet.language());
    }

    /** Beside another axis the numbers take the colour of what is read on them. */
    private NumberAxis drawn(Axis axis) {
        Scale scale = axis.scale;
        NumberAxis drawn = hidden(new Range(scale.low(), scale.high()), axis.unit, air);
        style(
                drawn,
                sheet,
                right.isPresent()
                        ? sheet.theme().ofSeries(axis.series)
                        : sheet.theme().muted());
        drawn.setTickLabelInsets(new RectangleInsets(0, LABEL_GAP, 0, LABEL_GAP));
        drawn.setTickUnit(new Ticks(scale.step(), value -> text(axis, value)));
        return drawn;
    }

    /** What is left free above and below a range, as a share of it. */
    record Air(double above, double below) {
        static final Air NONE = new Air(0, 0);
    }

    /** The layers that are read on one side, and the range that they need; empty when there is nothing to read. */
    record Side(List<Layer> layers, Optional<Range> range) {

        private double filled(int intervals) {
            return range.flatMap(needed -> axis(intervals).map(axis -> axis.scale.filledBy(needed)))
                    .orElse(1.0);
        }

        private Optional<Axis> axis(int intervals) {
            return range.map(needed -> {
                Layer first = layers.getFirst();
                return new Axis(first.unit(), Scale.around(needed, first.unit(), intervals), first.number());
            });
        }
    }

    private record Axis(Unit unit, Scale scale, int series) {}
}
