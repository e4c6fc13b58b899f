package dev.coachmichael.core.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The last value of each line behind its end, in the line's colour; values of lines that meet are moved apart. */
final class EndValues {

    private static final double GAP = 14;

    /** Numbers that reach this are said without decimals. */
    private static final double WHOLE_FROM = 10;

    private record Value(String text, Color color, double number) {}

    private final Sheet sheet;
    private final List<Value> values = new ArrayList<>();

    EndValues(Sheet sheet, List<Layer> layers) {
        this.sheet = sheet;
        boolean whole = Layer.rangeOf(layers)
                .filter(range -> Math.max(Math.abs(range.min()), Math.abs(range.max())) >= WHOLE_FROM)
                .isPresent();
        for (Layer layer : layers) {
            layer.series().values().stream()
                    .filter(Layer::known)
                    .reduce((first, last) -> last)
                    .ifPresent(last -> values.add(new Value(
                            UnitText.value(layer.unit(), whole ? Math.round(last) : last, sheet.language()),
                            sheet.theme().ofSeries(layer.number()),
                            last)));
        }
    }

    /** What they take beside the plot, in pixels. */
    double width() {
        return values.stream()
                .mapToDouble(value -> GAP + Lettering.width(value.text, sheet.letters().strong))
                .max()
                .orElse(0);
    }

    /** Writes them right of a plot. */
    void draw(Rectangle2D plot, NumberAxis axis) {
        Font font = sheet.letters().strong;
        double height = Lettering.height(font);
        List<Value> downwards = new ArrayList<>(values);
        downwards.sort(Comparator.comparingDouble(value -> place(value, plot, axis)));
        double[] middles = downwards.stream()
                .mapToDouble(value -> place(value, plot, axis))
                .toArray();
        apart(middles, height, plot);
        for (int i = 0; i < middles.length; i++) {
            double base = middles[i] + 0.36 * font.getSize();
            Value value = downwards.get(i);
            sheet.write(value.text, font, value.color, plot.getMaxX() + GAP, base);
        }
    }

    private static double place(Value value, Rectangle2D plot, NumberAxis axis) {
        double y = axis.valueToJava2D(value.number, plot, RectangleEdge.LEFT);
        return Math.clamp(y, plot.getMinY(), plot.getMaxY());
    }

    /** Downwards until none touches the one above, then up again from the foot of the plot. */
    private static void apart(double[] middles, double least, Rectangle2D plot) {
        for (int i = 1; i < middles.length; i++) {
            double missing = least - (middles[i] - middles[i - 1]);
            if (missing > 0) {
                middles[i - 1] -= missing / 2;
                middles[i] += missing / 2;
            }
        }
        for (int i = 1; i < middles.length; i++) {
            middles[i] = Math.max(middles[i], middles[i - 1] + least);
        }
        double limit = plot.getMaxY();
        for (int i = middles.length - 1; i >= 0; i--) {
            middles[i] = Math.min(middles[i], limit);
            limit = middles[i] - least;
        }
    }
}
