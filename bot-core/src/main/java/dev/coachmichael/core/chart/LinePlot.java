package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Layer.Place;
import dev.coachmichael.core.chart.NumberAxes.Air;
import dev.coachmichael.core.chart.NumberAxes.Side;
import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
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

    private static final int MOST_STEPS = 6;
    private static final double LABEL_GAP = 12;

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
        double bottom = sheet.writeAxisName(chart.xLabel(), room);
        Side left = side(Place.LEFT);
        Side right = side(Place.RIGHT);
        NumberAxes axes = NumberAxes.of(sheet, left, right, dotted && layers.size() == 1 ? AIR_FOR_VALUE : AIR);

        XYPlot plot = emptyPlot(axes);
        add(plot, axes.left(), left.layers(), 5);
        add(plot, axes.right(), right.layers(), 4);
        for (Layer free : Layer.at(Place.FREE, layers)) {
            add(plot, NumberAxes.free(free), List.of(free), 4);
        }
        for (Layer area : Layer.at(Place.AREA, layers)) {
            GroundArea.addTo(plot, area, sheet.theme().area());
        }
        var frame = new Rectangle2D.Double(room.getMinX(), room.getMinY(), room.getWidth(), bottom - room.getMinY());
        plot.draw(sheet.graphics(), frame, null, null, null);
    }

    private Side side(Place place) {
        List<Layer> here = Layer.at(place, layers);
        return new Side(here, Layer.rangeOf(here).map(range -> NumberAxes.widened(range, here)));
    }

    private XYPlot emptyPlot(NumberAxes axes) {
        XYPlot plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(sheet.theme().grid());
        plot.setRangeGridlineStroke(Sheet.line(2));
        plot.setFixedRangeAxisSpace(axes.space());
        AxisSpace below = new AxisSpace();
        below.setBottom(Lettering.height(sheet.letters().text) + LABEL_GAP);
        plot.setFixedDomainAxisSpace(below);
        plot.setDomainAxis(places());
        return plot;
    }

    /** The horizontal axis ends where the lines end. */
    private NumberAxis places() {
        double[] all = layers.stream()
                .flatMap(layer -> layer.series().x().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Layer::known)
                .sorted()
                .toArray();
        double first = all.length == 0 ? 0 : all[0];
        double last = all.length == 0 ? 0 : all[all.length - 1];
        Range range = last > first ? new Range(first, last) : new Range(first - 1, first + 1);
        boolean whole = Arrays.stream(all).allMatch(x -> x == Math.rint(x));
        double step = Scale.decimalStepFrom((range.max() - range.min()) / MOST_STEPS);
        double written = whole ? Math.max(1, step) : step;
        int decimals = UnitText.decimalsOf(written);
        NumberAxis axis = NumberAxes.hidden(range, Unit.SCORE, dotted ? AIR_FOR_DOTS : Air.NONE);
        NumberAxes.style(axis, sheet, sheet.theme().muted());
        axis.setTickLabelInsets(new RectangleInsets(LABEL_GAP, 0, 0, 0));
        axis.setTickUnit(new Ticks(written, x -> UnitText.decimal(x, decimals, sheet.language())));
        return axis;
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
