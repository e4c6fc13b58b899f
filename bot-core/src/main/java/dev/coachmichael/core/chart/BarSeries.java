package dev.coachmichael.core.chart;

import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The values over places, and what draws them: bars with their values, or dots joined by lines. */
final class BarSeries {

    /** The share of a place that stays free. */
    static final double SPACE_BETWEEN_PLACES = 0.34;

    private static final double SPACE_BETWEEN_BARS = 0.06;
    private static final double WIDEST_BAR = 0.11;

    private final Sheet sheet;
    private final int places;

    BarSeries(Sheet sheet, int places) {
        this.sheet = sheet;
        this.places = places;
    }

    /** One row per layer and one column per place; a place without a number holds nothing. */
    DefaultCategoryDataset dataset(List<Layer> layers) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Layer layer : layers) {
            List<Double> values = layer.series().values();
            for (int place = 0; place < places; place++) {
                dataset.setValue((Number) null, layer.number(), place);
                if (place < values.size() && Layer.known(values.get(place))) {
                    dataset.setValue((Number) values.get(place), layer.number(), place);
                }
            }
        }
        return dataset;
    }

    /** Whether each bar has room for its value beside its neighbours'. */
    boolean valuesFit(List<Layer> bars, double width) {
        Font font = sheet.letters().text;
        double slot = width / Math.max(1, places);
        double each = bars.size() == 1 ? slot : slot * (1 - SPACE_BETWEEN_PLACES) / bars.size();
        return bars.stream()
                .flatMap(bar -> bar.series().values().stream().map(value -> text(bar, value)))
                .allMatch(text -> Lettering.width(text, font) + 4 <= each);
    }

    /**
     * @param floor the value on which bars stand
     * @param valueOnEach whether each bar carries its value
     * @param valueOnBest whether the best one carries it at least
     */
    BarRenderer bars(List<Layer> bars, double floor, boolean valueOnEach, boolean valueOnBest) {
        double best = best(bars);
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new RoundedBars());
        renderer.setShadowVisible(false);
        renderer.setBase(floor);
        renderer.setItemMargin(SPACE_BETWEEN_BARS);
        renderer.setMaximumBarWidth(WIDEST_BAR);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(sheet.letters().text);
        renderer.setDefaultItemLabelPaint(sheet.theme().ink());
        renderer.setItemLabelInsets(new RectangleInsets(6, 0, 6, 0));
        renderer.setDefaultItemLabelGenerator(new BarValues((row, place) -> {
            double value = bars.get(row).series().values().get(place);
            return valueOnEach || (valueOnBest && value == best) ? text(bars.get(row), value) : "";
        }));
        for (int row = 0; row < bars.size(); row++) {
            renderer.setSeriesPaint(row, color(bars.get(row)));
        }
        return renderer;
    }

    LineAndShapeRenderer dots(List<Layer> layers) {
        return dots(layers, this::color, 4, 14);
    }

    /** As the dots and lines, a little larger, in the card's colour. */
    LineAndShapeRenderer seam(List<Layer> layers) {
        return dots(layers, layer -> sheet.theme().card(), 11, 21);
    }

    private static LineAndShapeRenderer dots(
            List<Layer> layers, Function<Layer, Color> color, float width, double diameter) {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer();
        for (int row = 0; row < layers.size(); row++) {
            renderer.setSeriesPaint(row, color.apply(layers.get(row)));
            renderer.setSeriesStroke(row, Sheet.line(width));
            renderer.setSeriesShape(row, new Ellipse2D.Double(-diameter / 2, -diameter / 2, diameter, diameter));
        }
        return renderer;
    }

    private Color color(Layer layer) {
        return sheet.theme().ofSeries(layer.number());
    }

    /** The value that stands out most: the fastest pace, the largest of everything else; NaN when there is none. */
    private static double best(List<Layer> bars) {
        var values = bars.stream()
                .flatMap(bar -> bar.series().values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Layer::known);
        return (bars.getFirst().unit() == Unit.PACE ? values.min() : values.max()).orElse(Double.NaN);
    }

    /** Nothing is written over an empty day. */
    private String text(Layer bar, double value) {
        return value == 0 || !Layer.known(value) ? "" : UnitText.value(bar.unit(), value, sheet.language());
    }
}
