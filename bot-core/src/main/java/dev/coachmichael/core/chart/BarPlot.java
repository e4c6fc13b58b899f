package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Layer.Place;
import dev.coachmichael.core.chart.NumberAxes.Air;
import dev.coachmichael.core.chart.NumberAxes.Side;
import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Bars side by side for the first unit of a chart, lines with dots for other units. When there is room every bar carries
 * its value, and axis and grid are left out; otherwise these are drawn and only the best bar carries its value.
 */
final class BarPlot {

    private static final double LABEL_GAP = 18;

    /** Air for the value over the highest bar; under the lowest one where bars hang. */
    private static final Air STANDING = new Air(0.11, 0);

    private static final Air HANGING = new Air(0.11, 0.11);

    private final Sheet sheet;
    private final Chart chart;
    private final List<Layer> layers;
    private final List<Layer> bars;
    private final List<String> labels;
    private final BarSeries series;

    BarPlot(Sheet sheet, Chart chart, List<Layer> layers) {
        this.sheet = sheet;
        this.chart = chart;
        this.layers = layers;
        this.bars = Layer.at(Place.LEFT, layers);
        this.labels =
                chart.series().stream()
                        .map(Chart.Series::labels)
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of())
                        .stream()
                        .map(sheet.letters()::drawable)
                        .toList();
        this.series = new BarSeries(sheet, labels.size());
    }

    void draw(Rectangle2D room) {
        boolean valueOnEach = bars.size() == layers.size() && series.valuesFit(bars, room.getWidth());
        NumberAxes axes = axes();
        AxisSpace beside = valueOnEach ? new AxisSpace() : axes.space();
        double width = room.getWidth() - beside.getLeft() - beside.getRight();
        double slot = width / Math.max(1, labels.size());
        double floor = drawWords(room, room.getMinX() + beside.getLeft(), slot);

        CategoryPlot plot = emptyPlot();
        plot.setFixedRangeAxisSpace(beside);
        plot.setRangeGridlinesVisible(!valueOnEach);
        addBars(plot, valueOnEach ? bareAxis() : axes.left(), valueOnEach);
        addLines(plot, axes.right(), Layer.at(Place.RIGHT, layers));
        for (Layer free : Layer.at(Place.FREE, layers)) {
            addLines(plot, NumberAxes.free(free), List.of(free));
        }
        var frame = new Rectangle2D.Double(room.getMinX(), room.getMinY(), room.getWidth(), floor - room.getMinY());
        plot.draw(sheet.graphics(), frame, null, null, null);
    }

    private NumberAxes axes() {
        List<Layer> rights = Layer.at(Place.RIGHT, layers);
        Optional<Range> right = Layer.rangeOf(rights)
                .map(range -> switch (rights.getFirst().unit()) {
                    case KILOMETRES, METRES, MINUTES -> range.and(0);
                    case PACE, BEATS_PER_MINUTE, SCORE -> range;
                })
                .map(range -> NumberAxes.widened(range, rights));
        return NumberAxes.of(sheet, new Side(bars, barRange()), new Side(rights, right), air());
    }

    private NumberAxis bareAxis() {
        return NumberAxes.hidden(
                barRange().orElse(new Range(0, 1)), bars.getFirst().unit(), air());
    }

    private Air air() {
        return barRange().filter(range -> range.min() < 0).isPresent() ? HANGING : STANDING;
    }

    /** Bars stand on zero, bars of pace a little below the slowest. */
    private Optional<Range> barRange() {
        return Layer.rangeOf(bars).map(range -> {
            if (bars.getFirst().unit() == Unit.PACE) {
                return standingBelow(range, bars);
            }
            Range grounded = range.and(0);
            return grounded.max() > grounded.min() ? grounded : new Range(0, 1);
        });
    }

    /** Nobody runs at zero seconds per kilometre: the range in which bars of pace differ visibly. */
    static Range standingBelow(Range paces, List<Layer> bars) {
        Range wide = NumberAxes.widened(paces, bars);
        return wide.and(wide.max() + 0.3 * (wide.max() - wide.min()));
    }

    /** Writes the places' labels and the axis' name from the bottom up; the plot may stand on what is returned. */
    private double drawWords(Rectangle2D room, double left, double slot) {
        PlaceLabels places = PlaceLabels.of(labels, slot, sheet.letters());
        double top = sheet.writeAxisName(chart.xLabel(), room) - places.height();
        for (PlaceLabels.Shown shown : places.shown()) {
            double middle = left + (shown.place() + 0.5) * slot;
            double base = top + Lettering.ascent(places.font());
            for (String line : shown.lines()) {
                double inside = inside(line, places.font(), middle);
                sheet.writeCentred(line, places.font(), sheet.theme().muted(), inside, base);
                base += Lettering.height(places.font());
            }
        }
        return top - LABEL_GAP;
    }

    /** Keeps the label of an outer bar on the card. */
    private static double inside(String line, Font font, double middle) {
        double half = Lettering.width(line, font) / 2;
        return Math.clamp(middle, 8 + half, Math.max(8 + half, Sheet.WIDTH - 8 - half));
    }

    private CategoryPlot emptyPlot() {
        CategoryPlot plot = new CategoryPlot();
        plot.setDomainAxis(places());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(sheet.theme().grid());
        plot.setRangeGridlineStroke(Sheet.line(2));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        return plot;
    }

    /** Places of equal width, half a gap at both ends. */
    private CategoryAxis places() {
        int n = Math.max(1, labels.size());
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(BarSeries.SPACE_BETWEEN_PLACES / (2 * n));
        axis.setUpperMargin(BarSeries.SPACE_BETWEEN_PLACES / (2 * n));
        axis.setCategoryMargin(BarSeries.SPACE_BETWEEN_PLACES * (n - 1) / n);
        return axis;
    }

    private void addBars(CategoryPlot plot, NumberAxis axis, boolean valueOnEach) {
        double floor = axis.isInverted() ? axis.getUpperBound() : 0;
        var baseLine = new ValueMarker(floor, sheet.theme().baseLine(), Sheet.line(3));
        baseLine.setAlpha(1);
        plot.setRangeAxis(0, axis);
        plot.setDataset(0, series.dataset(bars));
        plot.setRenderer(0, series.bars(bars, floor, valueOnEach, bars.size() == layers.size()));
        plot.addRangeMarker(0, baseLine, org.jfree.chart.ui.Layer.FOREGROUND);
    }

    /** Lines keep a seam in the card's colour around them, so that they can be told from the bars that they cross. */
    private void addLines(CategoryPlot plot, NumberAxis axis, List<Layer> lines) {
        for (boolean seam : new boolean[] {true, false}) {
            int next = plot.getDatasetCount();
            plot.setRangeAxis(next, seam ? NumberAxes.twinOf(axis) : axis);
            plot.setDataset(next, series.dataset(lines));
            plot.setRenderer(next, seam ? series.seam(lines) : series.dots(lines));
            plot.mapDatasetToRangeAxis(next, next);
        }
    }
}
