package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Layer.Place;
import dev.coachmichael.core.chart.NumberAxes.Air;
import dev.coachmichael.core.chart.NumberAxes.Side;
import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Lines over a numeric axis: the first unit on the left axis and in front, the second on the right, the ground's profile
 * behind. A single line of few values carries the last of them.
 */
final class LinePlot {

    /** A line that touches the end of its scale keeps its whole width. */
    private static final Air AIR = new Air(0.02, 0.02);

    /** Room for the value over or under the last point. */
    private static final Air AIR_FOR_VALUE = new Air(0.1, 0.1);

    /** Room for half a dot at both ends. */
    private static final Air AIR_FOR_DOTS = new Air(0.02, 0.02);

    /** So few points are drawn as dots, too. */
    private static final int FEW_POINTS = 31;

    private final Sheet sheet;
    private final Chart chart;
    private final List<Layer> layers;
    private final boolean dotted;

    LinePlot(Sheet sheet, Chart chart, List<Layer> layers) {
        this.sheet = sheet;
        this.chart = chart;
        this.layers = layers;
        this.dotted = layers.stream().allMatch(layer -> layer.series().x().size() <= FEW_POINTS);
    }

    void draw(Rectangle2D room) {
        Side left = side(Place.LEFT);
        Side right = side(Place.RIGHT);
        boolean oneLine = dotted && layers.size() == 1;
        NumberAxes axes = NumberAxes.of(sheet, left, right, oneLine ? AIR_FOR_VALUE : AIR);
        BottomAxis bottom = bottom();
        EndValues ends = new EndValues(sheet, endsNamed() ? left.layers() : List.of());
        AxisSpace beside = axes.space();
        beside.setRight(beside.getRight() + ends.width());

        XYPlot plot = emptyPlot(beside, bottom.range());
        NumberAxis values = axes.left();
        add(plot, values, left.layers(), 5);
        add(plot, axes.right(), right.layers(), 4);
        for (Layer free : Layer.at(Place.FREE, layers)) {
            add(plot, NumberAxes.free(free), List.of(free), 4);
        }
        for (Layer area : Layer.at(Place.AREA, layers)) {
            GroundArea.addTo(plot, area, sheet.theme().area());
        }
        markZero(plot, left);
        double height = room.getHeight() - bottom.height();
        var frame = new Rectangle2D.Double(room.getMinX(), room.getMinY(), room.getWidth(), height);
        plot.draw(sheet.graphics(), frame, null, null, null);

        double from = room.getMinX() + beside.getLeft();
        double to = room.getMaxX() - beside.getRight();
        double air = dotted ? AIR_FOR_DOTS.below() / (1 + 2 * AIR_FOR_DOTS.below()) * (to - from) : 0;
        bottom.draw(from + air, to - air, frame.getMaxY());
        ends.draw(new Rectangle2D.Double(from, room.getMinY(), to - from, height), values);
    }

    /** Several lines on one axis tell where they stand at last. */
    private boolean endsNamed() {
        return layers.size() > 1 && Layer.at(Place.LEFT, layers).size() == layers.size();
    }

    /** Scores above and below zero are told apart by a line. */
    private void markZero(XYPlot plot, Side left) {
        boolean crossed =
                left.range().filter(range -> range.min() < 0 && range.max() > 0).isPresent();
        if (crossed) {
            var zero = new ValueMarker(0, sheet.theme().baseLine(), Sheet.line(3));
            zero.setAlpha(1);
            plot.addRangeMarker(0, zero, org.jfree.chart.ui.Layer.BACKGROUND);
        }
    }

    private Side side(Place place) {
        List<Layer> here = Layer.at(place, layers);
        return new Side(here, Layer.rangeOf(here).map(range -> NumberAxes.widened(range, here)));
    }

    private XYPlot emptyPlot(AxisSpace beside, Range range) {
        XYPlot plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(sheet.theme().grid());
        plot.setRangeGridlineStroke(Sheet.line(2));
        plot.setFixedRangeAxisSpace(beside);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setDomainAxis(NumberAxes.hidden(range, Unit.SCORE, dotted ? AIR_FOR_DOTS : Air.NONE));
        return plot;
    }

    /** The horizontal axis ends where the lines end. */
    private BottomAxis bottom() {
        double[] all = layers.stream()
                .flatMap(layer -> layer.series().x().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Layer::known)
                .toArray();
        String name = sheet.letters().drawable(chart.xLabel());
        return chart.kind() == Chart.Kind.DAYS
                ? BottomAxis.ofDays(all, name, sheet)
                : BottomAxis.ofNumbers(all, name, sheet);
    }

    private void add(XYPlot plot, NumberAxis axis, List<Layer> layersHere, float width) {
        List<Thinned> points =
                layersHere.stream().map(layer -> Thinned.of(layer.series())).toList();
        Lines lines = new Lines(points, dotted);
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int row = 0; row < points.size(); row++) {
            dataset.addSeries(series(row, points.get(row)));
            lines.setStyle(row, sheet.theme().ofSeries(layersHere.get(row).number()), Sheet.line(width));
        }
        if (dotted && layers.size() == 1 && !points.isEmpty()) {
            writeLast(lines, points.getFirst(), layersHere.getFirst().unit());
        }
        int next = plot.getDatasetCount();
        plot.setRangeAxis(next, axis);
        plot.setDataset(next, dataset);
        plot.setRenderer(next, lines);
        plot.mapDatasetToRangeAxis(next, next);
    }

    private static XYSeries series(int key, Thinned points) {
        XYSeries series = new XYSeries(key, false, true);
        for (int i = 0; i < points.size(); i++) {
            series.add(points.x(i), points.middle(i), false);
        }
        return series;
    }

    private void writeLast(Lines lines, Thinned points, Unit unit) {
        int last = points.size() - 1;
        while (last > 0 && points.gap(last)) {
            last--;
        }
        boolean falls = last > 0 && points.middle(last) < points.middle(last - 1);
        String text = UnitText.value(unit, points.middle(last), sheet.language());
        boolean below = falls != (unit == Unit.PACE);
        lines.writeAt(last, text, sheet.letters().strong, sheet.theme().ink(), below);
    }
}
